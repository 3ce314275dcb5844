import {commands} from '../commands/commands.ts';
import {helpText} from '../commands/flags.ts';

/** What `newsglass --help` prints, as a block of Markdown. */
export function commandsText(): string {
	return `\`\`\`text\n${helpText(commands).trim()}\n\`\`\``;
}
