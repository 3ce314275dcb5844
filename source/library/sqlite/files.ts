import type {ReadFailure} from '../../model/read-failure.ts';
import type {ArticleKey, FileContent, FileRecord, Library} from '../library.ts';
import type {Database} from './database.ts';
import {removeArticle, removeUnusedEntities} from './remove-article.ts';
import {writeArticle} from './write-article.ts';

/** @param write Runs a change in a transaction of its own. */
export function filesOf(database: Database, write: (change: () => void) => void): Library['files'] {
	return {
		async all() {
			const rows = database.all<FileRecord & {made_by: string}>(
				'SELECT path, size, modified, hash, made_by FROM files ORDER BY path',
			);
			return rows.map(({path, size, modified, hash, made_by: madeBy}) => ({path, size, modified, hash, madeBy}));
		},
		async replace(contents) {
			write(() => {
				for (const content of contents) replaceFile(database, content);
				removeUnusedEntities(database);
			});
		},
		async remove(paths) {
			write(() => {
				for (const path of paths) removeFile(database, path);
				removeUnusedEntities(database);
			});
		},
		async failures() {
			const rows = database.all<ReadFailure>(
				`SELECT failures.path, failures.place, reason FROM failures JOIN files ON files.key = file
					ORDER BY files.path, position`,
			);
			return rows.map(({path, place, reason}) => ({path, place, reason}));
		},
	};
}

const putFile = `INSERT INTO files (path, size, modified, hash, made_by) VALUES (?, ?, ?, ?, ?)
	ON CONFLICT (path) DO UPDATE SET
		size = excluded.size, modified = excluded.modified, hash = excluded.hash, made_by = excluded.made_by
	RETURNING key`;

/** An article that was in the file before (the same id) keeps its key. */
function replaceFile(database: Database, {file, articles, failures}: FileContent): void {
	const {path, size, modified, hash, madeBy} = file;
	const {key} = database.get<{key: number}>(putFile, path, size, modified, hash, madeBy)!;
	const before = removeArticles(database, key);
	const seen = new Map<string, number>();
	for (const [place, {article, analysis}] of articles.entries()) {
		const nth = seen.get(article.id) ?? 0;
		seen.set(article.id, nth + 1);
		writeArticle(database, article, analysis, {file: key, place, nth}, before.get(`${nth} ${article.id}`) ?? null);
	}
	database.run('DELETE FROM failures WHERE file = ?', key);
	for (const [position, failure] of failures.entries()) {
		database.run(
			'INSERT INTO failures (file, position, path, place, reason) VALUES (?, ?, ?, ?, ?)',
			key,
			position,
			failure.path,
			failure.place,
			failure.reason,
		);
	}
}

function removeFile(database: Database, path: string): void {
	const file = database.get<{key: number}>('SELECT key FROM files WHERE path = ?', path);
	if (file === undefined) return;
	removeArticles(database, file.key);
	database.run('DELETE FROM failures WHERE file = ?', file.key);
	database.run('DELETE FROM files WHERE key = ?', file.key);
}

/** Gives back the key that each article had, by "nth id". */
function removeArticles(database: Database, file: number): Map<string, ArticleKey> {
	const rows = database.all<{key: ArticleKey; id: string; nth: number}>(
		'SELECT key, id, nth FROM articles WHERE file = ?',
		file,
	);
	for (const {key} of rows) removeArticle(database, key);
	return new Map(rows.map(({key, id, nth}) => [`${nth} ${id}`, key]));
}
