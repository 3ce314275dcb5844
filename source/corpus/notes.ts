import {readFile, stat} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import type {Fields} from './draft.ts';
import {badNotes, notesTooLong, reasonOf, Unreadable} from './failures.ts';

/** What stands in files of their own about an article: beside it, and for all in its folder and those below. */
export interface Notes {
	/** Out of `article.txt.yaml` or `article.txt.json`: it counts more than what the article says of itself. */
	own: Fields;
	/** Out of `newsglass.yaml` here and in the folders above, the nearest first: it counts where nothing else tells. */
	folder: Fields;
	/** Why the own ones could not be read; `null` where they could, or where there are none. */
	failure: string | null;
}

export const folderNotes = 'newsglass.yaml';
const ownExtensions = ['yaml', 'yml', 'json'];
const longest = 64_000;

export const noNotes: Notes = {own: {}, folder: {}, failure: null};

/** The files beside a file that may hold notes on it. */
export function ownNotePaths(path: string): string[] {
	return ownExtensions.map(extension => `${path}.${extension}`);
}

/** The files in its folder and those above that may hold notes on it, the nearest first. */
function folderNotePaths(path: string): string[] {
	const paths: string[] = [];
	let place = dirname(resolve(path));
	for (let above = dirname(place); above !== place; above = dirname(place)) {
		paths.push(join(place, folderNotes));
		place = above;
	}
	return [...paths, join(place, folderNotes)];
}

/** Whether a file of this name speaks of another one in the same folder. */
export function isNoteOn(name: string, names: ReadonlySet<string>): boolean {
	return ownExtensions.some(
		extension => name.endsWith(`.${extension}`) && names.has(name.slice(0, -extension.length - 1)),
	);
}

/** Reads what stands about a file outside of it. It never throws. */
export async function readNotes(path: string): Promise<Notes> {
	const notes: Notes = {own: {}, folder: {}, failure: null};
	const reading = folderNotePaths(path).map(note => readNote(note).catch(() => null));
	for (const note of ownNotePaths(path)) {
		try {
			notes.own = {...(await readNote(note)), ...notes.own};
		} catch (error) {
			notes.failure ??= reasonOf(error);
		}
	}
	// What is wrong with those of a folder is said once, when the folder is walked.
	for (const fields of await Promise.all(reading)) {
		const {outlet, published, language} = fields ?? {};
		if (outlet !== undefined) notes.folder.outlet ??= outlet;
		if (published !== undefined) notes.folder.published ??= published;
		if (language !== undefined) notes.folder.language ??= language;
	}
	return notes;
}

/** What stands in all files of notes on a file: it changes when they do. Empty where there are none. */
export async function noteTexts(path: string): Promise<string[]> {
	const texts = await Promise.all(
		[...ownNotePaths(path), ...folderNotePaths(path)].map(note => textOf(note).catch(() => null)),
	);
	return texts.filter(text => text !== null);
}

/**
 * The fields in a file of notes; `null` where there is no such file.
 *
 * @throws Unreadable where it is not valid YAML (JSON is), or too long to be notes.
 */
export async function readNote(path: string): Promise<Fields | null> {
	const yaml = await textOf(path);
	if (yaml === null) return null;
	const {readFrontMatter} = await import('./front-matter.ts');
	try {
		return readFrontMatter(yaml);
	} catch (error) {
		throw new Unreadable(badNotes((error as Error).message));
	}
}

async function textOf(path: string): Promise<string | null> {
	// Asked before it is opened: a pipe would wait for somebody to write.
	const stats = await stat(path).catch(() => null);
	if (!stats?.isFile()) return null;
	if (stats.size > longest) throw new Unreadable(notesTooLong(longest));
	return readFile(path, 'utf8');
}
