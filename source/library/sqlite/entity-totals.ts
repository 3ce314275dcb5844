import type {ArticleKey, EntityKey} from '../library.ts';
import type {Database} from './database.ts';
import {isLargeScope, scopeKeys, wantedKeys} from './scope.ts';

/** What an entity comes to over some articles. */
export interface EntityTotal {
	key: EntityKey;
	articles: number;
	mentions: number;
	/** Earliest and latest day of publication among its articles. */
	first: string | null;
	last: string | null;
}

/** Most articles first, then most mentions. */
export const compareTotals = (a: EntityTotal, b: EntityTotal) => b.articles - a.articles || b.mentions - a.mentions;

/**
 * Totals over a scope, sorted. Those of the last scope are kept until the library changes: a list is asked for its
 * length first and then for page after page.
 */
export function entityTotalsOf(database: Database): (scope: readonly ArticleKey[]) => readonly EntityTotal[] {
	let last: {scope: readonly ArticleKey[]; length: number; revision: number; totals: EntityTotal[]} | null = null;
	return scope => {
		const {revision} = database.get<{revision: number}>('SELECT revision FROM state')!;
		if (last === null || last.scope !== scope || last.length !== scope.length || last.revision !== revision) {
			const totals = isLargeScope(database, scope) ? addUpMany(database, scope) : addUpFew(database, scope);
			last = {scope, length: scope.length, revision, totals: totals.sort(compareTotals)};
		}
		return last.totals;
	};
}

const inArticles = `SELECT json_group_array(entity) AS entities, json_group_array(mentions) AS mentions,
	json_group_array(published) AS days FROM ${wantedKeys} CROSS JOIN article_entities ON article = wanted`;

/** Article by article, added up here: GROUP BY would sort first, and take several times as long. */
function addUpFew(database: Database, scope: readonly ArticleKey[]): EntityTotal[] {
	const rows = database.get<{entities: string; mentions: string; days: string}>(
		inArticles,
		scopeKeys({of: 'articles', keys: scope}),
	)!;
	const entities: EntityKey[] = JSON.parse(rows.entities);
	const mentions: number[] = JSON.parse(rows.mentions);
	const days: (string | null)[] = JSON.parse(rows.days);
	const totals = new Map<EntityKey, EntityTotal>();
	for (const [at, key] of entities.entries()) {
		const day = days[at]!;
		const total = totals.get(key);
		if (total === undefined) {
			totals.set(key, {key, articles: 1, mentions: mentions[at]!, first: day, last: day});
			continue;
		}
		total.articles++;
		total.mentions += mentions[at]!;
		if (day === null) continue;
		if (total.first === null || day < total.first) total.first = day;
		if (total.last === null || day > total.last) total.last = day;
	}
	return [...totals.values()];
}

/** Entity by entity, in the order of their index, which needs no sorting. */
const byEntity = `SELECT entity AS key, count(*) AS articles, sum(mentions) AS mentions, min(published) AS first,
	max(published) AS last FROM article_entities INDEXED BY article_entities_by_entity
	WHERE article IN ${wantedKeys} GROUP BY entity`;

function addUpMany(database: Database, scope: readonly ArticleKey[]): EntityTotal[] {
	return database.all<EntityTotal>(byEntity, scopeKeys({of: 'articles', keys: scope}));
}
