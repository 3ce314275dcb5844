import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {LibraryError, libraryMessages} from './errors.ts';
import type {Library} from './library.ts';
import {libraryPlace} from './location.ts';
import {type Opened, openSqlite} from './sqlite/open-sqlite.ts';
import {sqliteLibrary} from './sqlite/sqlite-library.ts';

/**
 * Opens the library of a corpus, made empty where there is none yet. One that cannot be written lives in memory
 * instead, and one that is damaged or of a newer newsglass is put aside and made anew: the library's `notice` says so.
 *
 * @param paths Files and folders of the corpus.
 * @throws LibraryError where another process holds it for too long.
 */
export async function openLibrary(paths: readonly string[]): Promise<Library> {
	return openLibraryAt(libraryPlace(paths));
}

/** @param place The library's file, as `libraryPlace` and `Library.place` name it; `null` for one in memory. */
export async function openLibraryAt(place: string | null): Promise<Library> {
	if (place === null) return sqliteLibrary(openSqlite(null).database);
	let opened: Opened;
	try {
		mkdirSync(dirname(place), {recursive: true, mode: 0o700});
		opened = openSqlite(place);
	} catch (error) {
		const reason = whyUnwritable(error);
		if (reason === null) throw error;
		return sqliteLibrary(openSqlite(null).database, {notice: libraryMessages.inMemory(place, reason)});
	}
	const {database, aside} = opened;
	return sqliteLibrary(database, {notice: aside === null ? null : libraryMessages.rebuilt(place, aside)});
}

/** `null` where it is something else that stands in the way. */
function whyUnwritable(error: unknown): string | null {
	if (error instanceof LibraryError) {
		if (error.kind === 'full') return 'no space is left';
		return error.kind === 'unwritable' ? 'no right to write' : null;
	}
	const code = (error as NodeJS.ErrnoException).code;
	return code === undefined ? null : (reasons[code] ?? null);
}

const reasons: Readonly<Record<string, string>> = {
	EACCES: 'no right to write',
	EPERM: 'no right to write',
	EROFS: 'read-only file system',
	ENOTDIR: 'a part of that path is a file',
	EEXIST: 'a part of that path is a file',
	ENOSPC: 'no space is left',
	EDQUOT: 'no space is left',
	ENOENT: 'a part of that path cannot be made',
	ELOOP: 'its links lead in a circle',
	ENAMETOOLONG: 'its name is too long',
};
