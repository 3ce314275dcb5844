import meow from 'meow';
import {messages} from './messages.ts';

declare const NEWSGLASS_VERSION: string | undefined;

const version = typeof NEWSGLASS_VERSION === 'string' ? NEWSGLASS_VERSION : 'source';

const help = `
Usage
  newsglass [FOLDER|FILE…]          explore articles full-screen; without a folder: this one
  newsglass index FOLDER…           bring the library of a folder up to date
  newsglass analyze --json FILE…    print what is found in articles, one line of JSON each

Options
  --published YYYY-MM-DD   day of publication for articles that do not say theirs
  --as-is                  analyze: take the text as it stands, nothing cleaned or cut
  --color WHEN             auto, always or never; NO_COLOR is heeded
  --ascii                  no characters that some terminals draw too wide
  --help, --version

In the full screen, ? shows every key.
`;

/**
 * Runs one command.
 *
 * @param args What stands after the program's name.
 * @returns The exit code: 0, 1 nothing found, 2 wrong use or unreadable input, 130 interrupted.
 */
export async function main(args: string[]): Promise<number> {
	const {input, flags, unnormalizedFlags} = meow(help, {
		argv: args,
		importMeta: import.meta,
		autoHelp: false,
		autoVersion: false,
		flags: {
			json: {type: 'boolean'},
			asIs: {type: 'boolean', default: false},
			published: {type: 'string'},
			color: {type: 'string', default: 'auto'},
			ascii: {type: 'boolean', default: false},
			help: {type: 'boolean', shortFlag: 'h'},
			version: {type: 'boolean', shortFlag: 'v'},
		},
	});
	if (flags.help) return say(help.trim());
	if (flags.version) return say(version);
	const unknown = Object.keys(unnormalizedFlags).find(name => !knownFlags.has(name));
	if (unknown !== undefined) return refuse(messages.unknownFlag(unknown));
	const published = flags.published ?? null;
	if (published !== null && !isDay(published)) return refuse(messages.notADay(published));
	if (!isColorChoice(flags.color)) return refuse(messages.notAColorChoice(flags.color));

	const [first, ...rest] = input;
	if (first === 'analyze') {
		if (rest.length === 0) return refuse(messages.analyzeWhat());
		const {analyzeCommand} = await import('./analyze.ts');
		return analyzeCommand(rest, {asIs: flags.asIs, published});
	}
	if (first === 'index') {
		const {indexCommand} = await import('./index.ts');
		return indexCommand(rest.length === 0 ? ['.'] : rest, {published});
	}
	const {browseCommand} = await import('./browse.ts');
	return browseCommand(input.length === 0 ? ['.'] : input, {published, color: flags.color, ascii: flags.ascii});
}

const knownFlags = new Set(['json', 'asIs', 'as-is', 'published', 'color', 'ascii', 'help', 'h', 'version', 'v']);

function isColorChoice(text: string): text is 'auto' | 'always' | 'never' {
	return text === 'auto' || text === 'always' || text === 'never';
}

function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function say(text: string): number {
	process.stdout.write(`${text}\n`);
	return 0;
}

function refuse(text: string): number {
	process.stderr.write(`newsglass: ${text}\n`);
	return 2;
}
