import type {ArticleKey, FileArticle, FileContent, FileRecord} from '../library.ts';
import type {Database} from './database.ts';
import {keepCopy, putWithCopies, removeCopies, removePlace} from './exact-copies.ts';

/*
 * A file is stored in one go or in parts, so that one with a hundred thousand articles shows its first ones soon, and
 * a crash costs no more than a part. Each reading of a file is a round: its number goes up with the first part, every
 * article that is stored or kept moves into it, and with the last part those that stayed behind are removed. In
 * between, what was there before is still there to be read.
 */

interface StoredFile {
	key: number;
	round: number;
	/** How many articles were found in this round so far. */
	articles: number;
}

export function replaceFile(database: Database, {file, part, articles, failures}: FileContent): void {
	const begins = part === 'whole' || part === 'first';
	const ends = part === 'whole' || part === 'last';
	const stored = putFile(database, ends ? file : {...file, hash: ''}, begins);
	if (begins) database.run('DELETE FROM failures WHERE file = ?', stored.key);
	let place = stored.articles;
	for (const article of articles) place += putArticle(database, stored, place, article);
	database.run('UPDATE files SET articles = ? WHERE key = ?', place, stored.key);
	for (const failure of failures) {
		database.run(
			'INSERT INTO failures (file, path, place, reason) VALUES (?, ?, ?, ?)',
			stored.key,
			failure.path,
			failure.place,
			failure.reason,
		);
	}
	if (ends) removeLeftBehind(database, stored);
}

export function removeFile(database: Database, path: string): void {
	const file = database.get<{key: number}>('SELECT key FROM files WHERE path = ?', path);
	if (file === undefined) return;
	removeCopies(database, file.key);
	for (const {key} of database.all<{key: ArticleKey}>('SELECT key FROM articles WHERE file = ?', file.key)) {
		removePlace(database, key);
	}
	database.run('DELETE FROM failures WHERE file = ?', file.key);
	database.run('DELETE FROM files WHERE key = ?', file.key);
}

/**
 * Two plain statements where one with ON CONFLICT and RETURNING would do: SQLite can take such a one back halfway, and
 * makes ready for that by having the full-text index write out what it holds, a third of all the work of writing.
 */
function putFile(database: Database, file: FileRecord, begins: boolean): StoredFile {
	const {path, size, modified, hash, madeBy} = file;
	const known = database.get<StoredFile>('SELECT key, round, articles FROM files WHERE path = ?', path);
	if (known === undefined) {
		const insert =
			'INSERT INTO files (path, size, modified, hash, made_by, round, articles) VALUES (?, ?, ?, ?, ?, 1, 0)';
		return {key: database.run(insert, path, size, modified, hash, madeBy), round: 1, articles: 0};
	}
	const round = known.round + (begins ? 1 : 0);
	database.run(
		'UPDATE files SET size = ?, modified = ?, hash = ?, made_by = ?, round = ? WHERE key = ?',
		size,
		modified,
		hash,
		madeBy,
		round,
		known.key,
	);
	return {key: known.key, round, articles: begins ? 0 : known.articles};
}

/** Gives back how many there are of it now: none of an article that was to be kept and is not there. */
function putArticle(database: Database, {key: file, round}: StoredFile, place: number, given: FileArticle): 0 | 1 {
	if ('kept' in given) {
		const {id, digest, by} = given.kept;
		const kept = database.get<{key: number}>(
			'SELECT key FROM articles WHERE file = ? AND round < ? AND id = ? AND digest = ? AND corrected IS ? LIMIT 1',
			file,
			round,
			id,
			digest,
			by,
		);
		if (kept === undefined) return keepCopy(database, {file, round, place, id, digest, corrected: by}) ? 1 : 0;
		database.run('UPDATE articles SET round = ?, place = ? WHERE key = ?', round, place, kept.key);
		return 1;
	}
	const before = database.get<{key: number}>(
		'SELECT key FROM articles WHERE file = ? AND round < ? AND id = ? LIMIT 1',
		file,
		round,
		given.article.id,
	);
	const isGone = before !== undefined && removePlace(database, before.key);
	putWithCopies(database, given, {file, round, place}, isGone ? before.key : null);
	return 1;
}

function removeLeftBehind(database: Database, {key: file, round}: StoredFile): void {
	removeCopies(database, file, round);
	const left = database.all<{key: ArticleKey}>('SELECT key FROM articles WHERE file = ? AND round < ?', file, round);
	for (const {key} of left) removePlace(database, key);
}
