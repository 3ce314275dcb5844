import type {EntityKey, EntityRow} from '../library.ts';
import type {Database} from './database.ts';
import {wantedKeys} from './scope.ts';

/** As many as a row can show; a common name has dozens, most of them slips. */
const most = 8;

const otherNames = `SELECT shown AS entity, names.name AS alias, senses.articles AS articles
	FROM ${wantedKeys} CROSS JOIN senses ON shown = wanted CROSS JOIN names ON names.key = senses.name`;
const otherSpellings = `SELECT shown AS entity, spelling AS alias, spellings.articles AS articles
	FROM ${wantedKeys} CROSS JOIN senses ON shown = wanted CROSS JOIN spellings ON spellings.name = senses.name`;

/** Puts to each entity what else articles call it. */
export function withAliases(database: Database, rows: readonly Omit<EntityRow, 'aliases'>[]): EntityRow[] {
	if (rows.length === 0) return [];
	const keys = JSON.stringify(rows.map(({key}) => key));
	const byEntity = new Map<EntityKey, Map<string, number>>(rows.map(({key}) => [key, new Map()]));
	for (const sql of [otherNames, otherSpellings]) {
		for (const {entity, alias, articles} of database.all<{entity: EntityKey; alias: string; articles: number}>(
			sql,
			keys,
		)) {
			const aliases = byEntity.get(entity)!;
			aliases.set(alias, (aliases.get(alias) ?? 0) + articles);
		}
	}
	return rows.map(row => {
		const aliases = byEntity.get(row.key)!;
		aliases.delete(row.name);
		const sorted = [...aliases].sort(([a, uses], [b, more]) => more - uses || (a < b ? -1 : 1));
		return {...row, aliases: sorted.slice(0, most).map(([alias]) => alias)};
	});
}
