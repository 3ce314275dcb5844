import type {ArticleKey, ArticleOrder, ArticleRow} from './library.ts';
import {openDatabase} from './sqlite/database.ts';
import {orders} from './sqlite/orders.ts';
import {rowColumns} from './sqlite/row-columns.ts';
import {schemaVersion} from './sqlite/schema.ts';

export interface FirstRows {
	/** How many articles there are in all. */
	count: number;
	rows: ArticleRow[];
	/** The place of the first of these rows in the list. */
	start: number;
	/** The article that was asked for; `null` where it is not there. */
	key: ArticleKey | null;
}

interface FirstRowsOptions {
	order: ArticleOrder;
	limit: number;
	/** How far the list is scrolled; no further than that the rows fill the screen. */
	scroll?: number | undefined;
	/** The id of an article whose key is asked for. */
	article?: string | null | undefined;
}

/**
 * The rows of the list on the screen, to be painted before anything else is loaded: synchronous, and quick whatever the size of
 * the library. Never throws: `null` where there is no library yet, or none that can be read just so.
 */
export function firstRows(
	place: string,
	{order, limit, scroll = 0, article = null}: FirstRowsOptions,
): FirstRows | null {
	try {
		const database = openDatabase(place, {readOnly: true});
		try {
			const state = database.get<{version: number}>('SELECT user_version AS version FROM pragma_user_version');
			if (state?.version !== schemaVersion) return null;
			const {count} = database.get<{count: number}>('SELECT count(*) AS count FROM articles')!;
			const start = Math.max(0, Math.min(scroll, count - limit));
			const rows = database.all<ArticleRow>(
				`SELECT ${rowColumns} FROM articles ORDER BY ${orders[order]} LIMIT ? OFFSET ?`,
				limit,
				start,
			);
			const known = database.get<{key: ArticleKey}>('SELECT key FROM articles WHERE id = ?', article ?? '');
			return {count, rows: rows.map(row => ({...row})), start, key: known?.key ?? null};
		} finally {
			database.close();
		}
	} catch {
		return null;
	}
}
