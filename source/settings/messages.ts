import {shown, type Wrong} from './kinds.ts';

const plain = (text: string) => shown(text).slice(1, -1);

/*
 * What the settings can complain of, one line each, for people: the file, the key, what is wrong, what to write instead.
 */
export const settingMessages = {
	setting: (file: string, name: string, {key, wrong, instead}: Wrong) =>
		`${file}: ${name}${key === '' ? '' : `.${plain(key)}`}: ${wrong}. ${instead}.`,
	unknown: (file: string, name: string, meant: string | null, names: readonly string[]) =>
		`${file}: ${plain(name)}: there is no such setting. ${meant === null ? `There are ${names.join(', ')}` : `Write ${meant}`}.`,
	notYaml: (file: string, line: number | null, message: string) =>
		`${file}${line === null ? '' : `, line ${line}`}: this is not valid YAML (${message.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 120)}). Write one setting a line, such as color: never.`,
	noTable: (file: string) => `${file}: these are no settings. Write one a line, such as color: never.`,
	tooLarge: (file: string, kilobytes: number) =>
		`${file}: it is larger than ${kilobytes} kB, which settings never are, and was not read. Look whether it is the right file.`,
	unreadable: (file: string, reason: string) => `${file}: it cannot be read (${reason}). Settings are the usual ones.`,
	more: (file: string, count: number) => `${file}: there are ${count} more problems like these.`,
};

const byCode: Readonly<Record<string, string>> = {
	EACCES: 'you may not: look at its permissions with ls -l',
	EISDIR: 'it is a folder',
	ELOOP: 'its links lead in a circle',
};

/** Why the system refused, in a few words. */
export function whyRefused(error: unknown): string {
	const {code, message} = error as NodeJS.ErrnoException;
	return (code !== undefined && byCode[code]) || plain(String(message ?? error));
}
