import type {ArticleKey, EntityKey} from '../library.ts';
import type {Database} from './database.ts';

/** A name of one article: how often it stands there, and what it is shown as. */
export interface Use {
	sense: number;
	shown: EntityKey;
	mentions: number;
}

const addSense = 'UPDATE senses SET articles = articles + ? WHERE key = ?';

const addEntity = `UPDATE entities SET
		articles = articles + 1,
		mentions = mentions + ?,
		first = min(coalesce(first, ?2), coalesce(?2, first)),
		last = max(coalesce(last, ?2), coalesce(?2, last))
	WHERE key = ?3`;

/** The first and last day of each sense stand at the ends of their index. */
const takeEntity = `UPDATE entities SET
		articles = articles - 1,
		mentions = mentions - ?,
		first = (SELECT min((SELECT min(published) FROM article_entities WHERE sense = senses.key)) FROM senses
			WHERE shown = entities.key),
		last = (SELECT max((SELECT max(published) FROM article_entities WHERE sense = senses.key)) FROM senses
			WHERE shown = entities.key)
	WHERE key = ?`;

/** Totals grow with each article, so that the list over all adds nothing up. An article counts once for an entity. */
export function countIn(database: Database, published: string | null, uses: readonly Use[]): void {
	for (const {sense} of uses) database.run(addSense, 1, sense);
	for (const [shown, mentions] of byEntity(uses)) database.run(addEntity, mentions, published, shown);
}

/** @param uses Of an article whose rows are gone already. */
export function countOut(database: Database, uses: readonly Use[]): void {
	for (const {sense} of uses) database.run(addSense, -1, sense);
	for (const [shown, mentions] of byEntity(uses)) database.run(takeEntity, mentions, shown);
}

export function usesOf(database: Database, article: ArticleKey): Use[] {
	return database.all<Use>(
		`SELECT sense, shown, mentions FROM article_entities JOIN senses ON senses.key = sense WHERE article = ?
			ORDER BY position`,
		article,
	);
}

function byEntity(uses: readonly Use[]): Map<EntityKey, number> {
	const mentions = new Map<EntityKey, number>();
	for (const use of uses) mentions.set(use.shown, (mentions.get(use.shown) ?? 0) + use.mentions);
	return mentions;
}

const countSense = `SELECT count(*) AS articles, coalesce(sum(mentions), 0) AS mentions, min(published) AS first,
	max(published) AS last FROM article_entities WHERE sense = ?`;
const articlesOfSense = 'SELECT json_group_array(article) AS keys FROM article_entities WHERE sense = ?';

interface Total {
	articles: number;
	mentions: number;
	first: string | null;
	last: string | null;
}

/** Adds everything up anew, after senses have moved to it or away from it. */
export function recount(database: Database, entity: EntityKey): void {
	const senses = database.all<{key: number}>('SELECT key FROM senses WHERE shown = ?', entity);
	const total: Total = {articles: 0, mentions: 0, first: null, last: null};
	for (const {key} of senses) {
		const {articles, mentions, first, last} = database.get<Total>(countSense, key)!;
		total.articles += articles;
		total.mentions += mentions;
		if (first !== null && (total.first === null || first < total.first)) total.first = first;
		if (last !== null && (total.last === null || last > total.last)) total.last = last;
	}
	if (senses.length > 1) total.articles = countDifferent(database, senses);
	database.run(
		'UPDATE entities SET articles = ?, mentions = ?, first = ?, last = ? WHERE key = ?',
		total.articles,
		total.mentions,
		total.first,
		total.last,
		entity,
	);
}

/** An article that has several senses counts once. Counted here, since SQLite would sort them all first. */
function countDifferent(database: Database, senses: readonly {key: number}[]): number {
	const different = new Set<ArticleKey>();
	for (const {key} of senses) {
		const articles: ArticleKey[] = JSON.parse(database.get<{keys: string}>(articlesOfSense, key)!.keys);
		for (const article of articles) different.add(article);
	}
	return different.size;
}
