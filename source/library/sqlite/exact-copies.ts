import type {Article} from '../../model/article.ts';
import type {ArticleKey, FileArticle} from '../library.ts';
import type {Database} from './database.ts';
import {removeArticle} from './remove-article.ts';
import {type ArticlePlace, writeArticle} from './write-article.ts';

/*
 * The very same article may stand in several files. It is stored once, at one of its places; the others are rows here.
 * It stands where a reader has corrected it, else where the file is the oldest: so it stays what it was when copies are
 * made of it, in whatever order they are read. When that place goes, the article moves to the next one and keeps its key.
 */

/** A place of an article, with what differs from place to place. */
interface CopyPlace extends ArticlePlace {
	id: string;
	digest: string;
	corrected: string | null;
	path: string | null;
}

const columns = ['file', 'round', 'place', 'id', 'digest', 'corrected', 'path'] as const;
const valuesOf = (copy: CopyPlace) => columns.map(column => copy[column]);

/** Stores an article, or one more place of it where the same is there already. @param key As for `writeArticle`. */
export function putWithCopies(
	database: Database,
	given: Extract<FileArticle, {article: Article}>,
	place: ArticlePlace,
	key: ArticleKey | null,
): void {
	const original = database.get<CopyPlace & {key: ArticleKey}>(
		`SELECT key, ${columns.join(', ')} FROM articles WHERE content = ? AND content <> '' LIMIT 1`,
		given.content,
	);
	if (original === undefined) {
		writeArticle(database, given, place, key);
		return;
	}
	const {article, digest, corrected} = given;
	const copy = {...place, id: article.id, digest, corrected: corrected?.by ?? null, path: article.path};
	if (!standsBefore(database, copy, original)) {
		insert(database, original.key, copy);
		return;
	}
	insert(database, original.key, original);
	removeArticle(database, original.key);
	writeArticle(database, given, place, original.key);
}

/** Takes an article away from its place. Gives back whether it is gone: else it stands where one of its copies did. */
export function removePlace(database: Database, key: ArticleKey): boolean {
	const next = database.get<CopyPlace & {key: number}>(
		`SELECT exact_copies.key, ${columns.map(column => `exact_copies.${column}`).join(', ')}
			FROM exact_copies JOIN files ON files.key = file WHERE article = ?
			ORDER BY corrected IS NULL, modified, exact_copies.path, place LIMIT 1`,
		key,
	);
	if (next === undefined) {
		removeArticle(database, key);
		return true;
	}
	database.run('DELETE FROM exact_copies WHERE key = ?', next.key);
	// What a reader corrected it by stays until the next look at corrections, which are named by id.
	const identity = columns.filter(column => column !== 'corrected');
	database.run(
		`UPDATE articles SET ${identity.map(column => `${column} = ?`).join(', ')} WHERE key = ?`,
		...identity.map(column => next[column]),
		key,
	);
	return false;
}

/** Takes away the copies in a file that were not found there again since a round began; all of them unless one is given. */
export function removeCopies(database: Database, file: number, before = Number.MAX_SAFE_INTEGER): void {
	database.run('DELETE FROM exact_copies WHERE file = ? AND round < ?', file, before);
}

/** Moves a copy into a new round; false where there is none. */
export function keepCopy(database: Database, copy: Omit<CopyPlace, 'path'>): boolean {
	const {file, round, place, id, digest, corrected} = copy;
	const kept = database.get<{key: number}>(
		`UPDATE exact_copies SET round = ?, place = ? WHERE key =
			(SELECT key FROM exact_copies WHERE file = ? AND round < ? AND id = ? AND digest = ? AND corrected IS ? LIMIT 1)
			RETURNING key`,
		round,
		place,
		file,
		round,
		id,
		digest,
		corrected,
	);
	return kept !== undefined;
}

function standsBefore(database: Database, a: CopyPlace, b: CopyPlace): boolean {
	if ((a.corrected === null) !== (b.corrected === null)) return a.corrected !== null;
	const modified = ({file}: CopyPlace) =>
		database.get<{modified: number}>('SELECT modified FROM files WHERE key = ?', file)!.modified;
	const [first, second] = [modified(a), modified(b)];
	return first < second || (first === second && (a.path ?? '') < (b.path ?? ''));
}

function insert(database: Database, article: ArticleKey, copy: CopyPlace): void {
	database.run(
		`INSERT INTO exact_copies (article, ${columns.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
		article,
		...valuesOf(copy),
	);
}
