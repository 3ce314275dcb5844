import type {EntityKey, EntityRow, Library, Page} from '../library.ts';
import {withAliases} from './aliases.ts';
import type {Database} from './database.ts';
import {entityArticles, matchingArticles} from './entity-articles.ts';
import {followDecisions} from './entity-decisions.ts';
import {namesMeaning} from './entity-names.ts';
import {pairsOf} from './entity-pairs.ts';
import {compareTotals, type EntityTotal, entityTotalsOf} from './entity-totals.ts';
import {mentionsOn} from './mentions.ts';
import {parseNumbers} from './packed-numbers.ts';
import {withPassages} from './passages.ts';
import {wantedKeys} from './scope.ts';
import {lines} from './text.ts';

const columns = 'key, name, type, articles, mentions, first, last';
const shown = 'articles > 0 AND hidden = 0';

const listAll = `SELECT ${columns} FROM entities WHERE ${shown}
	ORDER BY articles DESC, mentions DESC, name, type LIMIT ? OFFSET ?`;
const listType = `SELECT ${columns} FROM entities WHERE ${shown} AND type = ?
	ORDER BY articles DESC, mentions DESC, name LIMIT ? OFFSET ?`;
const countTypes = `SELECT type, count(*) AS count FROM entities WHERE ${shown} GROUP BY type ORDER BY type`;

/** Spellings and names are few for each entity: those that match lead to entities, not the other way round. */
const named = `SELECT ${columns} FROM entities WHERE ${shown} AND key IN (
		SELECT key FROM entities WHERE name = ?1 COLLATE NOCASE
		UNION SELECT shown FROM names JOIN senses ON senses.name = names.key WHERE names.name = ?1 COLLATE NOCASE
		UNION SELECT shown FROM spellings JOIN senses ON senses.name = spellings.name WHERE spelling = ?1 COLLATE NOCASE)
	ORDER BY articles DESC, mentions DESC, name, type`;

const allTitles = `SELECT group_concat(key) AS keys, group_concat(name, char(10)) AS titles
	FROM (SELECT key, name FROM entities WHERE ${shown} ORDER BY articles DESC, mentions DESC, name, type)`;

type Row = Omit<EntityRow, 'aliases'>;

/** @param write Runs a change in a transaction of its own. */
export function entitiesOf(database: Database, write: (change: () => void) => void): Library['entities'] {
	const totalsOf = entityTotalsOf(database);
	return {
		async list(scope, page, type = null) {
			if (scope.of === 'articles') return withAliases(database, rowsOf(database, totalsOf(scope.keys, type), page));
			const rows =
				type === null
					? database.all<Row>(listAll, page.limit, page.offset)
					: database.all<Row>(listType, type, page.limit, page.offset);
			return withAliases(database, rows);
		},
		async count(scope, type = null) {
			if (scope.of === 'articles') return totalsOf(scope.keys, type).length;
			const counts = database.all<{type: string; count: number}>(countTypes);
			return counts.reduce((sum, row) => sum + (type === null || type === row.type ? row.count : 0), 0);
		},
		async types(scope) {
			if (scope.of === 'all') {
				const counts = database.all<{type: string; count: number}>(countTypes);
				return Object.fromEntries(counts.map(({type, count}) => [type, count]));
			}
			const counts: Partial<Record<EntityRow['type'], number>> = {};
			for (const {type} of totalsOf(scope.keys, null)) counts[type] = (counts[type] ?? 0) + 1;
			return counts;
		},
		async rows(keys) {
			const rows = database.all<Row>(
				`SELECT ${columns} FROM ${wantedKeys} CROSS JOIN entities ON key = wanted WHERE ${shown}`,
				JSON.stringify(keys),
			);
			const byKey = new Map(withAliases(database, rows).map(row => [row.key, row]));
			return keys.flatMap(key => byKey.get(key) ?? []);
		},
		async named(name) {
			return withAliases(database, database.all<Row>(named, name));
		},
		async titles() {
			const {keys, titles} = database.get<{keys: string | null; titles: string | null}>(allTitles)!;
			return {keys: parseNumbers(keys), titles: lines(titles)};
		},
		async articles(entity) {
			return entityArticles(database, entity);
		},
		async matching(filter) {
			return matchingArticles(database, filter);
		},
		async pairs(entities, scope) {
			return pairsOf(database, entities, scope);
		},
		async mentions(entity, scope, page) {
			return withPassages(database, mentionsOn(database, entity, scope, page));
		},
		async names(entity, scope) {
			return namesMeaning(database, entity, scope);
		},
		async follow(decisions) {
			return followDecisions(database, decisions, write);
		},
	};
}

/** Names are looked up for the page only, and for what ties with its ends: ties stand in the order of their names. */
function rowsOf(database: Database, totals: readonly EntityTotal[], {offset, limit}: Page): Row[] {
	let start = Math.min(offset, totals.length);
	let end = Math.min(offset + limit, totals.length);
	if (start === end) return [];
	while (start > 0 && compareTotals(totals[start - 1]!, totals[start]!) === 0) start--;
	while (end < totals.length && compareTotals(totals[end - 1]!, totals[end]!) === 0) end++;
	const wanted = new Map(totals.slice(start, end).map(total => [total.key, total]));
	const found = database.all<{key: EntityKey; name: string}>(
		`SELECT key, name FROM ${wantedKeys} CROSS JOIN entities ON key = wanted ORDER BY name, type`,
		JSON.stringify([...wanted.keys()]),
	);
	return found
		.map(({key, name}) => ({name, ...wanted.get(key)!}))
		.sort(compareTotals)
		.slice(offset - start, offset - start + limit);
}
