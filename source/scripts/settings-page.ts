import {styleNames} from '../app/drawing/looks.ts';
import {bindings} from '../app/state/keys/bindings.ts';
import {exampleFile, settingTable} from '../settings/settings.ts';
import {lookWords} from '../settings/theme.ts';

/** What can be set, as a table in Markdown. */
export function settingsTable(): string {
	const rows = Object.entries(settingTable).map(
		([name, {help, kind}]) => `| \`${name}\` | ${help} | ${cell(kind.what)} |`,
	);
	return ['| Setting | What it does | What it can be |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Every action with the keys that it has. */
export function actionsTable(): string {
	const rows = bindings.map(({action, shown, help}) => `| \`${action}\` | ${cell(shown)} | ${help} |`);
	return ['| Action | Keys | What it does |', '| --- | --- | --- |', ...rows].join('\n');
}

export function looksText(): string {
	const list = (names: readonly string[]) => names.map(name => `\`${name}\``).join(', ');
	return `Styles: ${list(styleNames)}.\n\nWords for a look: ${list(lookWords)}; \`on\` and a colour for the background.`;
}

export function exampleText(): string {
	return `\`\`\`yaml\n${exampleFile().trim()}\n\`\`\``;
}

const cell = (text: string) => text.replaceAll('|', '\\|');
