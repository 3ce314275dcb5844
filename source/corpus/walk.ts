import {open, readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {ReadFailure} from '../model/read-failure.ts';
import {binaryKind} from './binary.ts';
import {missingBrokenName, nameNotUtf8, reasonOf} from './failures.ts';
import {extensionOf, formatByName} from './formats/choose.ts';
import {neverArticles, unreadDocuments} from './other-files.ts';

export interface FoundFile {
	path: string;
	/** Bytes. */
	size: number;
	/** Milliseconds since 1970. */
	modified: number;
}

export interface Found {
	files: FoundFile[];
	failures: ReadFailure[];
}

const natural = new Intl.Collator('en', {numeric: true});
const byName = (a: string, b: string) => natural.compare(a, b) || (a < b ? -1 : 1);

/**
 * The files to read: each named file whatever it is, and from each named folder, all the way down, those that may hold
 * articles. In the order of `paths`; inside a folder in natural order ("page 2" before "page 10"). Hidden files,
 * `node_modules` and the folders that browsers save beside a page are left out. A file that is reached twice is found
 * once. What cannot be looked at is a failure; it never throws.
 */
export async function walk(paths: readonly string[]): Promise<Found> {
	const files = new Map<string, FoundFile>();
	const failures: ReadFailure[] = [];
	const folders = new Set<string>();
	const fail = (path: string, reason: string) => failures.push({path, place: null, reason});

	/** Paths still to look at, the next one last: a list, since a chain of folders may be deeper than the call stack. */
	const waiting = paths.map(path => ({path, named: true})).reverse();
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const {path, named} = next;
		try {
			const found = await stat(path);
			if (found.isDirectory()) {
				const real = await realpath(path);
				if (folders.has(real)) continue;
				folders.add(real);
				for (const inner of (await entries(path, fail)).reverse()) waiting.push({path: inner, named: false});
			} else if (named || (found.isFile() && found.size > 0 && (await mayHoldArticles(path)))) {
				// A pipe given as a file (`<(command)`) has no real path.
				const real = await realpath(path).catch(() => path);
				if (!files.has(real)) files.set(real, {path, size: found.size, modified: found.mtimeMs});
			}
		} catch (error) {
			const broken = path.includes('\ufffd') && (error as NodeJS.ErrnoException).code === 'ENOENT';
			fail(path, broken ? missingBrokenName() : reasonOf(error));
		}
	}
	return {files: [...files.values()], failures};
}

/** What is in a folder and is no secret, in natural order. */
async function entries(folder: string, fail: (path: string, reason: string) => void): Promise<string[]> {
	const names: string[] = [];
	for (const bytes of await readdir(folder, {encoding: 'buffer'})) {
		const name = bytes.toString();
		if (name.startsWith('.') || name === 'node_modules') continue;
		if (Buffer.from(name).equals(bytes)) names.push(name);
		else fail(join(folder, name), nameNotUtf8());
	}
	const saved = new Set(
		names.filter(name => /\.x?html?$/i.test(name)).map(name => name.slice(0, name.lastIndexOf('.'))),
	);
	return names
		.filter(name => !(/_files$/.test(name) && saved.has(name.slice(0, -'_files'.length))))
		.sort(byName)
		.map(name => join(folder, name));
}

/** Known by its name, or text where the name says nothing. */
async function mayHoldArticles(path: string): Promise<boolean> {
	const extension = extensionOf(path);
	if (formatByName(path) || unreadDocuments.has(extension)) return true;
	if (neverArticles.has(extension)) return false;
	const file = await open(path, 'r');
	try {
		const {buffer, bytesRead} = await file.read(new Uint8Array(4096));
		return binaryKind(buffer.subarray(0, bytesRead)) === null;
	} finally {
		await file.close();
	}
}
