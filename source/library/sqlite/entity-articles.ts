import type {ArticleKey, EntityFilter, EntityKey} from '../library.ts';
import type {Database} from './database.ts';
import {wantedKeys} from './scope.ts';

/** The senses that are shown as an entity: mostly one. */
export function sensesOf(database: Database, entity: EntityKey): number[] {
	return database
		.all<{key: number}>(
			'SELECT senses.key AS key FROM senses JOIN entities ON entities.key = shown WHERE shown = ? AND hidden = 0',
			entity,
		)
		.map(({key}) => key);
}

const listed = (from: string) => `SELECT json_group_array(article) AS keys FROM (${from})`;
/** In the order of the index: nothing is sorted. */
const ofOne = listed('SELECT article FROM article_entities WHERE sense = ? ORDER BY published DESC, article');
const ofMany = listed(`SELECT article FROM article_entities WHERE sense IN ${wantedKeys}
	GROUP BY article ORDER BY max(published) DESC, article`);

/** Keys of the articles that name it, newest first. */
export function entityArticles(database: Database, entity: EntityKey): ArticleKey[] {
	const senses = sensesOf(database, entity);
	if (senses.length === 1) return JSON.parse(database.get<{keys: string}>(ofOne, senses[0]!)!.keys);
	return JSON.parse(database.get<{keys: string}>(ofMany, JSON.stringify(senses))!.keys);
}

const everyArticle = listed('SELECT key AS article FROM articles ORDER BY published DESC, key');

/** What is in each list, in the order of the first. */
export function matchingArticles(database: Database, {all, none}: EntityFilter): ArticleKey[] {
	const [first, ...others] = all.map(entity => entityArticles(database, entity)).sort((a, b) => a.length - b.length);
	let keys: ArticleKey[] = first ?? JSON.parse(database.get<{keys: string}>(everyArticle)!.keys);
	for (const other of others) keys = keep(keys, other, true);
	for (const entity of none) keys = keep(keys, entityArticles(database, entity), false);
	return keys;
}

function keep(keys: readonly ArticleKey[], others: readonly ArticleKey[], isIn: boolean): ArticleKey[] {
	const among = new Set(others);
	return keys.filter(key => among.has(key) === isIn);
}
