import {LibraryError, libraryMessages} from '../errors.ts';
import type {Library} from '../library.ts';
import type {Database} from './database.ts';
import {parseNumbers} from './packed-numbers.ts';
import {wantedKeys} from './scope.ts';

/** Long lists come as one string each and are split here: several times faster than a row each. */
export function textOf(database: Database): Library['text'] {
	return {
		async titles() {
			const {keys, titles} = database.get<{keys: string | null; titles: string | null}>(
				`SELECT group_concat(key) AS keys, group_concat(shown_title, char(10)) AS titles
					FROM (SELECT key, shown_title FROM articles ORDER BY key)`,
			)!;
			return {keys: parseNumbers(keys), titles: lines(titles)};
		},
		async words(prefix = '') {
			const {words, counts} = database.get<{words: string | null; counts: string | null}>(
				`SELECT group_concat(term, char(10)) AS words, group_concat(doc) AS counts
					FROM (SELECT term, doc FROM body_words WHERE term >= ? AND term < ?)`,
				prefix,
				`${prefix}\u{10ffff}`,
			)!;
			return {words: lines(words), articles: parseNumbers(counts)};
		},
		async match(query, limit, order = 'rank') {
			const sql =
				order === 'rank'
					? 'SELECT rowid AS key, rank FROM body_index WHERE body_index MATCH ? ORDER BY rank LIMIT ?'
					: 'SELECT rowid AS key, 0 AS rank FROM body_index WHERE body_index MATCH ? ORDER BY rowid DESC LIMIT ?';
			return asked(() =>
				database.all<{key: number; rank: number}>(sql, query, limit).map(({key, rank}) => ({key, rank})),
			);
		},
		async matchAll(query) {
			const sql = 'SELECT group_concat(rowid) AS keys FROM body_index WHERE body_index MATCH ?';
			return asked(() => parseNumbers(database.get<{keys: string | null}>(sql, query)!.keys));
		},
		async bodies(keys) {
			const rows = database.all<{article: number; text: string}>(
				`SELECT article, text FROM ${wantedKeys} CROSS JOIN bodies ON article = wanted`,
				JSON.stringify(keys),
			);
			return new Map(rows.map(({article, text}) => [article, text]));
		},
	};
}

/** @throws LibraryError of kind `query` where the query is no FTS5 syntax. */
function asked<Answer>(question: () => Answer): Answer {
	try {
		return question();
	} catch (error) {
		throw error instanceof LibraryError && error.kind === 'other' ? queryError(error) : error;
	}
}

function queryError(error: LibraryError): LibraryError {
	const reason = error.cause instanceof Error ? error.cause.message : error.message;
	return new LibraryError('query', libraryMessages.query(reason), {cause: error});
}

/** Of a string that was made by `group_concat(…, char(10))`. */
export const lines = (text: string | null) => (text === null ? [] : text.split('\n'));
