import type {EntityType} from '../../model/entity.ts';
import type {ArticleKey, EntityKey} from '../library.ts';
import type {Database} from './database.ts';
import {isLargeScope, scopeKeys, wantedKeys} from './scope.ts';

/** What an entity comes to over some articles. */
export interface EntityTotal {
	key: EntityKey;
	type: EntityType;
	articles: number;
	mentions: number;
	/** Earliest and latest day of publication among its articles. */
	first: string | null;
	last: string | null;
}

type Sum = Omit<EntityTotal, 'type'>;

/** Most articles first, then most mentions. */
export const compareTotals = (a: EntityTotal, b: EntityTotal) => b.articles - a.articles || b.mentions - a.mentions;

/**
 * Totals over a scope, sorted. Those of the last scope are kept until the library changes: a list is asked for its
 * length first and then for page after page.
 */
export function entityTotalsOf(
	database: Database,
): (scope: readonly ArticleKey[], type: EntityType | null) => readonly EntityTotal[] {
	let last: {scope: readonly ArticleKey[]; length: number; revision: number; totals: EntityTotal[]} | null = null;
	return (scope, type) => {
		const {revision} = database.get<{revision: number}>('SELECT revision FROM state')!;
		if (last === null || last.scope !== scope || last.length !== scope.length || last.revision !== revision) {
			const sums = isLargeScope(database, scope) ? addUpMany(database, scope) : addUpFew(database, scope);
			last = {scope, length: scope.length, revision, totals: withTypes(database, sums).sort(compareTotals)};
		}
		return type === null ? last.totals : last.totals.filter(total => total.type === type);
	};
}

const typesOf = `SELECT json_group_array(key) AS keys, json_group_array(type) AS types
	FROM ${wantedKeys} CROSS JOIN entities ON key = wanted WHERE hidden = 0`;

/** Leaves out what is hidden. */
function withTypes(database: Database, sums: readonly Sum[]): EntityTotal[] {
	const found = database.get<{keys: string; types: string}>(typesOf, JSON.stringify(sums.map(({key}) => key)))!;
	const types: EntityType[] = JSON.parse(found.types);
	const byKey = new Map((JSON.parse(found.keys) as EntityKey[]).map((key, at) => [key, types[at]!]));
	return sums.flatMap(sum => {
		const type = byKey.get(sum.key);
		return type === undefined ? [] : {...sum, type};
	});
}

const inArticles = `SELECT json_group_array(wanted) AS articles, json_group_array(shown) AS entities,
	json_group_array(mentions) AS mentions, json_group_array(published) AS days
	FROM ${wantedKeys} CROSS JOIN article_entities ON article = wanted CROSS JOIN senses ON senses.key = sense`;

/** Article by article, added up here: GROUP BY would sort first, and take several times as long. */
function addUpFew(database: Database, scope: readonly ArticleKey[]): Sum[] {
	const rows = database.get<{articles: string; entities: string; mentions: string; days: string}>(
		inArticles,
		scopeKeys({of: 'articles', keys: scope}),
	)!;
	const articles: ArticleKey[] = JSON.parse(rows.articles);
	const entities: EntityKey[] = JSON.parse(rows.entities);
	const mentions: number[] = JSON.parse(rows.mentions);
	const days: (string | null)[] = JSON.parse(rows.days);
	const totals = new Map<EntityKey, Sum & {latest: ArticleKey}>();
	for (const [at, key] of entities.entries()) {
		const [day, article] = [days[at]!, articles[at]!];
		const total = totals.get(key);
		if (total === undefined) {
			totals.set(key, {key, articles: 1, mentions: mentions[at]!, first: day, last: day, latest: article});
			continue;
		}
		// An article that has two names for it counts once.
		if (total.latest !== article) total.articles++;
		total.latest = article;
		total.mentions += mentions[at]!;
		if (day === null) continue;
		if (total.first === null || day < total.first) total.first = day;
		if (total.last === null || day > total.last) total.last = day;
	}
	return Array.from(totals.values(), ({latest: _, ...sum}) => sum);
}

/** Sense by sense, in the order of their index, which needs no sorting. */
const bySense = `SELECT shown AS key, articles, mentions, first, last FROM
	(SELECT sense, count(*) AS articles, sum(mentions) AS mentions, min(published) AS first, max(published) AS last
		FROM article_entities INDEXED BY article_entities_by_sense WHERE article IN ${wantedKeys} GROUP BY sense)
	CROSS JOIN (SELECT key AS sense, shown FROM senses) USING (sense)`;

/** Entities with several senses, of which an article may have more than one. */
const bySenses = `SELECT shown AS key, count(DISTINCT article) AS articles, sum(mentions) AS mentions,
		min(published) AS first, max(published) AS last
	FROM ${wantedKeys} CROSS JOIN senses ON shown = wanted CROSS JOIN article_entities ON sense = senses.key
	WHERE article IN ${wantedKeys} GROUP BY shown`;

function addUpMany(database: Database, scope: readonly ArticleKey[]): Sum[] {
	const keys = scopeKeys({of: 'articles', keys: scope});
	const sums = new Map<EntityKey, Sum>();
	const several = new Set<EntityKey>();
	for (const row of database.all<Sum>(bySense, keys)) {
		if (sums.has(row.key)) several.add(row.key);
		sums.set(row.key, {...row});
	}
	if (several.size > 0) {
		for (const row of database.all<Sum>(bySenses, JSON.stringify([...several]), keys)) sums.set(row.key, {...row});
	}
	return [...sums.values()];
}
