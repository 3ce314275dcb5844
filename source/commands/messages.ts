import {entityTypes} from '../model/entity.ts';
import type {ReadFailure} from '../model/read-failure.ts';

/** What commands say to people, each with what to do about it. One line, without the program's name. */
export const messages = {
	unknownFlag: (name: string, meant: string | null) =>
		`there is no option --${name}. ${meant === null ? 'newsglass --help shows those there are' : `Did you mean ${meant}?`}`,
	notAShell: (text: string) => `completions are there for bash, zsh and fish, not for "${text}"`,
	/** A path that does not exist, where a command may be meant. */
	missingOrCommand: (path: string, meant: string) =>
		`${path}: there is no such file or folder. Did you mean newsglass ${meant}?`,
	notADay: (option: string, text: string) => `--${option} takes a day like 2024-02-08, not "${text}"`,
	entityTypes: entityTypes as readonly string[],
	notAnExport: (what: string, meant: string | null, all: string) =>
		`${what} cannot be exported${meant === null ? '' : `; did you mean ${meant}?`} There is: ${all}.`,
	notAFormat: (what: string, format: string, all: readonly string[]) =>
		`${what} cannot be written as ${format}: there is ${all.join(', ')}.`,
	notAnEntityType: (text: string) => `--type takes ${entityTypes.join(', ')}, not "${text}"`,
	unfinished: (articles: number) =>
		`not every file was looked at yet; ${articles} ${articles === 1 ? 'article is' : 'articles are'} kept, and the next start goes on from there`,
	notAnInterval: () => '--poll takes seconds, from 1 to 86400',
	/** What the commands that sort can sort by; the first is what they do without being asked. */
	sorts: {
		search: ['relevance', 'date', 'outlet'],
		entities: ['articles', 'mentions', 'name', 'first', 'last'],
	} as Readonly<Record<string, readonly string[]>>,
	notASort: (text: string, sorts: readonly string[]) => `--sort takes ${sorts.join(', ')}, not "${text}"`,
	nobodyCalled: (name: string) => `nobody and nothing is called ${name} in these articles`,
	notALimit: () => '--limit takes a whole number from 1 on',
	needs: (command: string | null, what: string) => `${command} needs ${what}. newsglass --help shows how`,
	notAColorChoice: (text: string) => `--color takes auto, always or never, not "${text}"`,
	onlyCompared: (compared: number, leftOut: number) =>
		`the newest ${compared} articles were compared, ${leftOut} were not; --query, --article or --limit choose others`,
	asLastTime: (paths: readonly string[]) =>
		`As last time: ${paths.join(', ')} (newsglass . opens the folder that you are in)`,
	missing: (path: string) => `${path}: there is no such file or folder. Check the name, or give another folder`,
	nothingHere: (paths: readonly string[]) =>
		`${paths.join(', ')}: no articles here. newsglass reads .txt, .md, .html, .json and .jsonl; give a folder that holds some`,
	nothingReadable: (paths: readonly string[], count: number) =>
		`${paths.join(', ')}: ${count === 1 ? 'the one file here could not' : `none of the ${count} files here could`} be read as an article:`,
	someNotRead: (count: number) =>
		`${count === 1 ? 'one file was' : `${count} files were`} not read; newsglass index says which and why`,
	notRead: (failures: readonly ReadFailure[]) =>
		[
			failures.length === 1 ? 'one file was not read:' : `${failures.length} files were not read:`,
			...failures.map(({path, place, reason}) => `  ${path}${place === null ? '' : `, ${place}`}: ${reason}`),
		].join('\n'),
};
