import type {ArticleKey, EntityKey} from '../library.ts';
import type {Database} from './database.ts';
import {scopeKeys, wantedKeys} from './scope.ts';

/** Entities of some articles. What stands at `articles[key]`, `mentions[key]`, … belongs to the entity with that key. */
export interface EntityTotals {
	/** Most articles first, then most mentions. */
	keys: Int32Array;
	articles: Int32Array;
	mentions: Int32Array;
	/** Its earliest and its latest article; 0 where none has a day of publication. */
	first: Int32Array;
	last: Int32Array;
}

const found = `SELECT json_group_array(entity) AS entities, json_group_array(article) AS articles,
	json_group_array(mentions) AS mentions FROM ${wantedKeys} CROSS JOIN article_entities ON article = wanted`;

const datedArticles = `SELECT json_group_array(key) AS keys FROM
	(SELECT key FROM ${wantedKeys} CROSS JOIN articles ON key = wanted WHERE published IS NOT NULL ORDER BY published)`;

/**
 * Totals over a scope. Added up here and not by GROUP BY, which sorts and takes several times as long. Those of the last
 * scope are kept until the library changes: a list is asked for its length first and then for page after page.
 */
export function entityTotalsOf(database: Database): (scope: readonly ArticleKey[]) => EntityTotals {
	let last: {scope: readonly ArticleKey[]; length: number; revision: number; totals: EntityTotals} | null = null;
	return scope => {
		const {revision} = database.get<{revision: number}>('SELECT revision FROM state')!;
		if (last === null || last.scope !== scope || last.length !== scope.length || last.revision !== revision) {
			last = {scope, length: scope.length, revision, totals: addUp(database, scope)};
		}
		return last.totals;
	};
}

function addUp(database: Database, scope: readonly ArticleKey[]): EntityTotals {
	const bound = scopeKeys({of: 'articles', keys: scope});
	const rows = database.get<{entities: string; articles: string; mentions: string}>(found, bound)!;
	const entities: EntityKey[] = JSON.parse(rows.entities);
	const inArticle: ArticleKey[] = JSON.parse(rows.articles);
	const counts: number[] = JSON.parse(rows.mentions);
	const byDay: ArticleKey[] = JSON.parse(database.get<{keys: string}>(datedArticles, bound)!.keys);
	const rank = new Map(byDay.map((key, index) => [key, index]));

	const size = entities.reduce((largest, key) => Math.max(largest, key), 0) + 1;
	const articles = new Int32Array(size);
	const mentions = new Int32Array(size);
	const first = new Int32Array(size);
	const last = new Int32Array(size);
	const keys: EntityKey[] = [];
	for (const [at, key] of entities.entries()) {
		if (articles[key] === 0) keys.push(key);
		articles[key]! += 1;
		mentions[key]! += counts[at]!;
		const day = rank.get(inArticle[at]!);
		if (day === undefined) continue;
		if (first[key] === 0 || day < rank.get(first[key]!)!) first[key] = inArticle[at]!;
		if (last[key] === 0 || day > rank.get(last[key]!)!) last[key] = inArticle[at]!;
	}
	const sorted = Int32Array.from(keys).sort((a, b) => articles[b]! - articles[a]! || mentions[b]! - mentions[a]!);
	return {keys: sorted, articles, mentions, first, last};
}
