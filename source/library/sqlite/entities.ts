import type {EntityType} from '../../model/entity.ts';
import type {EntityKey, EntityRow, Library, Page} from '../library.ts';
import type {Database} from './database.ts';
import {compareTotals, type EntityTotal, entityTotalsOf} from './entity-totals.ts';
import {mentionsOn} from './mentions.ts';
import {withPassages} from './passages.ts';
import {wantedKeys} from './scope.ts';

const listAll = `SELECT key, name, type, articles, mentions, first, last FROM entities WHERE articles > 0
	ORDER BY articles DESC, mentions DESC, name, type LIMIT ? OFFSET ?`;

const countAll = 'SELECT count(*) AS count FROM entities WHERE articles > 0';

const articlesWith = `SELECT json_group_array(article) AS keys FROM
	(SELECT article FROM article_entities WHERE entity = ? ORDER BY published DESC, article)`;

export function entitiesOf(database: Database): Library['entities'] {
	const totalsOf = entityTotalsOf(database);
	return {
		async list(scope, page) {
			if (scope.of === 'articles') return rowsOf(database, totalsOf(scope.keys), page);
			return database.all<EntityRow>(listAll, page.limit, page.offset).map(row => ({...row}));
		},
		async count(scope) {
			if (scope.of === 'articles') return totalsOf(scope.keys).length;
			return database.get<{count: number}>(countAll)!.count;
		},
		async articles(entity) {
			return JSON.parse(database.get<{keys: string}>(articlesWith, entity)!.keys);
		},
		async mentions(entity, scope, page) {
			return withPassages(database, mentionsOn(database, entity, scope, page));
		},
	};
}

/** Names are looked up for the page only, and for what ties with its ends: ties stand in the order of their names. */
function rowsOf(database: Database, totals: readonly EntityTotal[], {offset, limit}: Page): EntityRow[] {
	let start = Math.min(offset, totals.length);
	let end = Math.min(offset + limit, totals.length);
	if (start === end) return [];
	while (start > 0 && compareTotals(totals[start - 1]!, totals[start]!) === 0) start--;
	while (end < totals.length && compareTotals(totals[end - 1]!, totals[end]!) === 0) end++;
	const wanted = new Map(totals.slice(start, end).map(total => [total.key, total]));
	const named = database.all<{key: EntityKey; name: string; type: EntityType}>(
		`SELECT key, name, type FROM ${wantedKeys} CROSS JOIN entities ON key = wanted ORDER BY name, type`,
		JSON.stringify([...wanted.keys()]),
	);
	return named
		.map(({key, name, type}) => ({name, type, ...wanted.get(key)!}))
		.sort(compareTotals)
		.slice(offset - start, offset - start + limit);
}
