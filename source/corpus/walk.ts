import type {Stats} from 'node:fs';
import {open, readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {ReadFailure} from '../model/read-failure.ts';
import {missingBrokenName, nameNotUtf8, reasonOf} from './failures.ts';
import {chooseFormat} from './formats/choose.ts';
import {headOf} from './head.ts';
import {isBesidePage, isLeftOut, mayBeArticle, pageName} from './may-be-article.ts';
import {natural} from './natural.ts';

export interface FoundFile {
	path: string;
	/** Bytes. */
	size: number;
	/** Whole milliseconds since 1970. */
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
 */
export async function walk(paths: readonly string[]): Promise<Found> {
	const files = new Map<string, FoundFile>();
	const failures: ReadFailure[] = [];
	const folders = new Set<string>();
	const fail = (path: string, reason: string) => failures.push({path, place: null, reason});

	/** The next one last: a list, since folders may stand in each other deeper than the call stack. */
	const waiting: Waiting[] = paths.map(path => ({path, named: true, real: null, stats: statsOf(path)})).reverse();
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
				for (const inner of (await entries(path, real, fail)).reverse()) waiting.push(inner);
			} else if (!files.has(real) && (named || (found.isFile() && (await mayHoldArticles(path))))) {
				files.set(real, {path, size: found.size, modified: Math.floor(found.mtimeMs)});
			}
		} catch (error) {
			const broken = path.includes('\ufffd') && (error as NodeJS.ErrnoException).code === 'ENOENT';
			fail(path, broken ? missingBrokenName() : reasonOf(error));
		}
	}
	return {files: [...files.values()], failures};
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
	const pages = new Set(found.map(({name}) => pageName(name)).filter(name => name !== null));
	return found
		.filter(({name}) => !isBesidePage(name, pages))
		.sort(byName)
		.map(({name, isLink}) => {
			const path = join(folder, name);
			return {path, named: false, real: isLink ? null : join(realFolder, name), stats: statsOf(path)};
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
