import type {Stats} from 'node:fs';
import {open, readdir, realpath, stat} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import type {ReadFailure} from '../model/read-failure.ts';
import {missingBrokenName, nameNotUtf8, reasonOf} from './failures.ts';
import {chooseFormat} from './formats/choose.ts';
import {headOf} from './head.ts';
import {isBesidePage, isLeftOut, mayBeArticle, pageName} from './may-be-article.ts';
import {natural} from './natural.ts';
import {folderNotes, isNoteOn, ownNotePaths, readNote} from './notes.ts';

export interface FoundFile {
	path: string;
	/** Bytes, with those of the notes on it. */
	size: number;
	/** Whole milliseconds since 1970: the last change of the file or of the notes on it. */
	modified: number;
}

export interface Found {
	files: FoundFile[];
	failures: ReadFailure[];
}

/** A path that is still to be looked at. */
interface Waiting {
	path: string;
	/** Named by the reader, who wants it whatever it is. */
	named: boolean;
	/** Its path without symbolic links; `null` where that has to be asked. */
	real: string | null;
	/** Notes on it that may be there. */
	notes: string[];
	/** What the system says of it, or why it says nothing. */
	stats: Promise<Stats | Error>;
}

const byName = (a: {name: string}, b: {name: string}) => natural.compare(a.name, b.name) || (a.name < b.name ? -1 : 1);
const statsOf = (path: string): Promise<Stats | Error> => stat(path).catch((error: Error) => error);

/**
 * The files to read: each named file whatever it is, and from each named folder, all the way down, those that may hold
 * articles. In the order of `paths`; inside a folder in natural order ("page 2" before "page 10"). Hidden files,
 * `node_modules`, files about the folder (README) and the folders that browsers save beside a page are left out. A file that is reached twice is found
 * once. What cannot be looked at is a failure; it never throws.
 *
 * @param onFolder Called with each folder just before it is read.
 */
export async function walk(paths: readonly string[], onFolder: (folder: string) => void = () => {}): Promise<Found> {
	const files = new Map<string, FoundFile>();
	const failures: ReadFailure[] = [];
	const folders = new Set<string>();
	const notesAbove = folderNoteStats();
	const fail = (path: string, reason: string) => failures.push({path, place: null, reason});

	/** The next one last: a list, since folders may stand in each other deeper than the call stack. */
	const waiting: Waiting[] = paths
		.map(path => ({path, named: true, real: null, notes: ownNotePaths(path), stats: statsOf(path)}))
		.reverse();
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const {path, named} = next;
		try {
			const found = await next.stats;
			if (found instanceof Error) throw found;
			// A pipe given as a file (`<(command)`) has no real path.
			const real = next.real ?? (await realpath(path).catch(() => path));
			if (found.isDirectory()) {
				if (folders.has(real)) continue;
				folders.add(real);
				onFolder(path);
				for (const inner of (await entries(path, real, fail)).reverse()) waiting.push(inner);
			} else if (!files.has(real) && (named || (found.isFile() && (await mayHoldArticles(path))))) {
				const own = next.notes.length === 0 ? [] : present(await Promise.all(next.notes.map(statsOf)));
				files.set(real, withNotes(path, found, [...own, ...(await notesAbove(dirname(resolve(path))))]));
			}
		} catch (error) {
			const broken = path.includes('\ufffd') && (error as NodeJS.ErrnoException).code === 'ENOENT';
			fail(path, broken ? missingBrokenName() : reasonOf(error));
		}
	}
	return {files: [...files.values()], failures};
}

/** A file as one that changes when the notes on it do. */
function withNotes(path: string, {size, mtimeMs}: Stats, notes: readonly Stats[]): FoundFile {
	return {
		path,
		size: notes.reduce((sum, note) => sum + note.size, size),
		modified: Math.floor(notes.reduce((last, note) => Math.max(last, note.mtimeMs), mtimeMs)),
	};
}

const present = (found: readonly (Stats | Error)[]) =>
	found.filter((stats): stats is Stats => !(stats instanceof Error));

/** Looks up the notes that hold for all of a folder, those in the folders above it too; each of them once. */
function folderNoteStats(): (folder: string) => Promise<Stats[]> {
	const known = new Map<string, Promise<Stats[]>>();
	return function look(folder: string): Promise<Stats[]> {
		const above = dirname(folder);
		const notes =
			known.get(folder) ??
			Promise.all([statsOf(join(folder, folderNotes)), above === folder ? [] : look(above)]).then(([own, others]) => [
				...present([own]),
				...others,
			]);
		known.set(folder, notes);
		return notes;
	};
}

/** What is in a folder and is no secret, in natural order. */
async function entries(
	folder: string,
	realFolder: string,
	fail: (path: string, reason: string) => void,
): Promise<Waiting[]> {
	const found: {name: string; isLink: boolean}[] = [];
	for (const entry of await readdir(folder, {encoding: 'buffer', withFileTypes: true})) {
		const name = entry.name.toString();
		if (isLeftOut(name)) continue;
		if (Buffer.from(name).equals(entry.name)) found.push({name, isLink: entry.isSymbolicLink()});
		else fail(join(folder, name), nameNotUtf8());
	}
	const names = new Set(found.map(({name}) => name));
	if (names.has(folderNotes)) {
		const path = join(folder, folderNotes);
		await readNote(path).catch(error => fail(path, reasonOf(error)));
	}
	const pages = new Set(found.map(({name}) => pageName(name)).filter(name => name !== null));
	return found
		.filter(({name}) => !isBesidePage(name, pages) && !isNoteOn(name, names))
		.sort(byName)
		.map(({name, isLink}) => {
			const path = join(folder, name);
			const notes = ownNotePaths(name)
				.filter(note => names.has(note))
				.map(note => join(folder, note));
			return {path, named: false, real: isLink ? null : join(realFolder, name), notes, stats: statsOf(path)};
		});
}

/** Known by its name, or by its content where the name says nothing. */
async function mayHoldArticles(path: string): Promise<boolean> {
	const byName = mayBeArticle(path);
	if (byName !== null) return byName;
	const file = await open(path, 'r');
	try {
		const {buffer, bytesRead} = await file.read(new Uint8Array(4096));
		return bytesRead > 0 && chooseFormat(path, headOf(buffer.subarray(0, bytesRead))) !== null;
	} finally {
		await file.close();
	}
}
