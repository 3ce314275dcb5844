import type {ArticleOrder, ArticleRow} from './library.ts';
import {openDatabase} from './sqlite/database.ts';
import {orders} from './sqlite/orders.ts';
import {rowColumns} from './sqlite/row-columns.ts';
import {schemaVersion} from './sqlite/schema.ts';

export interface FirstRows {
	/** How many articles there are in all. */
	count: number;
	rows: ArticleRow[];
}

/**
 * The beginning of the list, to be painted before anything else is loaded: synchronous, and quick whatever the size of
 * the library. Never throws: `null` where there is no library yet, or none that can be read just so.
 */
export function firstRows(place: string, order: ArticleOrder, limit: number): FirstRows | null {
	try {
		const database = openDatabase(place, {readOnly: true});
		try {
			const state = database.get<{version: number}>('SELECT user_version AS version FROM pragma_user_version');
			if (state?.version !== schemaVersion) return null;
			const rows = database.all<ArticleRow>(
				`SELECT ${rowColumns} FROM articles ORDER BY ${orders[order]} LIMIT ?`,
				limit,
			);
			const {count} = database.get<{count: number}>('SELECT count(*) AS count FROM articles')!;
			return {count, rows: rows.map(row => ({...row}))};
		} finally {
			database.close();
		}
	} catch {
		return null;
	}
}
