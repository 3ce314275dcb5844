import type {ArticleRow, Library} from '../library.ts';
import type {Database} from './database.ts';
import {orders} from './orders.ts';
import {readArticle} from './read-article.ts';
import {revisionsOf} from './revisions.ts';
import {rowColumns} from './row-columns.ts';
import {wantedKeys} from './scope.ts';

/** @param write Runs a change in a transaction of its own. */
export function articlesOf(database: Database, write: (change: () => void) => void): Library['articles'] {
	return {
		async count() {
			return database.get<{count: number}>('SELECT count(*) AS count FROM articles')!.count;
		},
		async keys(order) {
			// One long string is read several times faster than a row a key.
			const {keys} = database.get<{keys: string}>(
				`SELECT json_group_array(key) AS keys FROM (SELECT key FROM articles ORDER BY ${orders[order]})`,
			)!;
			return JSON.parse(keys);
		},
		async rows(keys) {
			const rows = database.all<ArticleRow>(
				`SELECT ${rowColumns} FROM ${wantedKeys} CROSS JOIN articles ON key = wanted`,
				JSON.stringify(keys),
			);
			const byKey = new Map(rows.map(row => [row.key, {...row}]));
			return keys.flatMap(key => byKey.get(key) ?? []);
		},
		async read(key) {
			return readArticle(database, key);
		},
		...revisionsOf(database, write),
	};
}
