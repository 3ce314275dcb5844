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

const recountSenses = (counted: string) => `UPDATE entities SET (articles, mentions, first, last) = (
		SELECT ${counted}, coalesce(sum(mentions), 0), min(published), max(published) FROM article_entities
		WHERE sense IN (SELECT senses.key FROM senses WHERE shown = ?1)
	) WHERE key = ?1`;
const recountOne = recountSenses('count(*)');
const recountMany = recountSenses('count(DISTINCT article)');

/** Adds everything up anew, after senses have moved to it or away from it. */
export function recount(database: Database, entity: EntityKey): void {
	const {count} = database.get<{count: number}>('SELECT count(*) AS count FROM senses WHERE shown = ?', entity)!;
	database.run(count > 1 ? recountMany : recountOne, entity);
}
