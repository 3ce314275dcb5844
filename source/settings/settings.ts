import {keys} from './keys.ts';
import {command, type Kind, oneOf, onOrOff} from './kinds.ts';
import {type LimitsSetting, limits} from './limits.ts';
import {theme} from './theme.ts';

interface Row<Value> {
	kind: Kind<Value>;
	default: Value;
	/** What it does, for the documents: one sentence without a full stop. */
	help: string;
	/** As it could stand in the file. */
	example: string;
}

const row = <Value>(kind: Kind<Value>, standard: NoInfer<Value>, help: string, example: string): Row<Value> => ({
	kind,
	default: standard,
	help,
	example,
});

/** Every setting there is: reading, defaults and documents are made from this table. */
export const settingTable = {
	color: row(oneOf(['auto', 'always', 'never']), 'auto', 'when to use colours', 'color: never'),
	ascii: row(onOrOff, false, 'no characters that some terminals draw too wide', 'ascii: on'),
	mouse: row(onOrOff, false, 'clicks and the wheel; the terminal then selects text only with Shift held', 'mouse: on'),
	theme: row(
		theme,
		{base: 'dark', styles: new Map()},
		'colours for dark or light backgrounds, with more contrast, or none; or looks of single styles',
		'theme: {base: light, match: bold magenta}',
	),
	keys: row(keys, new Map(), 'other keys for actions', 'keys: {search: [/, ctrl-f]}'),
	pager: row(command, null, 'what shows a text outside; otherwise $PAGER, then less', 'pager: less -R'),
	browser: row(command, null, 'what opens an address; otherwise $BROWSER', 'browser: w3m'),
	limits: row(
		limits,
		{} as LimitsSetting,
		'what one file may cost: its size, what comes out of an archive (1 GB), archives in archives (3), seconds without a sign (60)',
		'limits: {file: 200 MB, unpacked: 4 GB, depth: 3, seconds: 120}',
	),
};

type Table = typeof settingTable;
export type SettingName = keyof Table;
export type Settings = {-readonly [Name in SettingName]: Table[Name]['default']};

export const settingNames = Object.keys(settingTable) as SettingName[];

export function defaultSettings(): Settings {
	const entries = Object.entries(settingTable).map(([name, {default: standard}]) => [name, standard]);
	return Object.fromEntries(entries) as Settings;
}

/** All settings as a file to begin with: each with what it does and an example, as comments. */
export function exampleFile(): string {
	return Object.values(settingTable)
		.map(({help, kind, example}) => `# ${help}: ${kind.what}\n# ${example}\n`)
		.join('\n');
}
