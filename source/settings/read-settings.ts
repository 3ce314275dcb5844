import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {ownFolder} from '../library/location.ts';
import {isTable, type KnownNames} from './kinds.ts';
import {settingMessages, whyRefused} from './messages.ts';
import {nearest} from './nearest.ts';
import {defaultSettings, type SettingName, type Settings, settingNames, settingTable} from './settings.ts';

export interface SettingsRead {
	settings: Settings;
	/** One line each, for people: file, key, what is wrong, what to write instead. */
	problems: string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const mostKilobytes = 30;
const mostProblems = 20;

/** The file of settings; it need not be there. */
export function settingsPlace(environment: Environment = process.env): string {
	return join(ownFolder('config', environment), 'config.yaml');
}

/**
 * The settings of the reader: what the file says, and the usual for the rest. Never rejects; what cannot be used is a
 * problem, and everything else is used.
 *
 * @param known Names of actions and styles; where they are given, others are problems.
 */
export async function readSettings(
	environment: Environment = process.env,
	known: KnownNames = {},
): Promise<SettingsRead> {
	const file = settingsPlace(environment);
	let text: string;
	try {
		const found = await stat(file);
		if (!found.isFile()) throw new Error('it is a folder, a device or a pipe');
		if (found.size > mostKilobytes * 1000) {
			return {settings: defaultSettings(), problems: [settingMessages.tooLarge(file, mostKilobytes)]};
		}
		text = await readFile(file, 'utf8');
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
		return {
			settings: defaultSettings(),
			problems: isMissing ? [] : [settingMessages.unreadable(file, whyRefused(error))],
		};
	}
	return parseSettings(text, file, known);
}

/**
 * The settings in a YAML text.
 *
 * @param file What problems call it.
 */
export async function parseSettings(text: string, file: string, known: KnownNames = {}): Promise<SettingsRead> {
	const settings = defaultSettings();
	const {readYaml} = await import('./yaml.ts');
	const {value, wrongs} = readYaml(text);
	const problems = wrongs.map(({line, message}) => settingMessages.notYaml(file, line, message));
	if (isTable(value)) {
		for (const [name, given] of Object.entries(value)) {
			if (!isSettingName(name)) {
				problems.push(settingMessages.unknown(file, name, nearest(name, settingNames), settingNames));
				// A name without a value is left to the default, as if it were a comment.
			} else if (given !== null) problems.push(...use(settings, name, given, known, file));
		}
	} else if (value !== null && value !== undefined && wrongs.length === 0) problems.push(settingMessages.noTable(file));
	const rest = problems.length - mostProblems;
	if (rest <= 0) return {settings, problems};
	return {settings, problems: [...problems.slice(0, mostProblems), settingMessages.more(file, rest)]};
}

function isSettingName(name: string): name is SettingName {
	return Object.hasOwn(settingTable, name);
}

/** Puts what is given into the settings, as far as it can be used, and gives what cannot. */
function use(settings: Settings, name: SettingName, given: unknown, known: KnownNames, file: string): string[] {
	const {value, wrongs} = settingTable[name].kind.read(given, known);
	if (value !== undefined) Object.assign(settings, {[name]: value});
	return wrongs.map(wrong => settingMessages.setting(file, name, wrong));
}
