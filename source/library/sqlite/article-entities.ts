import type {Article} from '../../model/article.ts';
import type {Entity, EntityName, EntityType, Mention} from '../../model/entity.ts';
import type {ArticleKey} from '../library.ts';
import type {Database} from './database.ts';
import {countIn, countOut, type Use, usesOf} from './entity-counts.ts';
import {parseMentions} from './packed-spans.ts';
import {nameKey, nobody, type Sense, senseOf, usualSense} from './senses.ts';
import {countSpellings} from './spellings.ts';

/** Writes who is named in an article. One that a reader assigned to somebody means them; others what they usually do. */
export function writeEntities(
	database: Database,
	key: ArticleKey,
	{id, published, text}: Pick<Article, 'id' | 'published' | 'text'>,
	entities: readonly Entity[],
): void {
	const assigned = assignedIn(database, id);
	const uses: Use[] = [];
	for (const [position, entity] of entities.entries()) {
		const name = nameKey(database, entity);
		const {key: sense, shown} = senseIn(database, assigned, name, entity);
		const mentions = entity.mentions.length;
		database.run(
			'INSERT INTO article_entities (article, position, sense, published, mentions, spans) VALUES (?, ?, ?, ?, ?, ?)',
			key,
			position,
			sense,
			published,
			mentions,
			JSON.stringify(entity.mentions.flatMap(({start, end, named}) => [start, end, named ? 1 : 0])),
		);
		countSpellings(database, {key: name, name: entity.name}, text, entity.mentions, 1);
		uses.push({sense, shown, mentions});
	}
	countIn(database, published, uses);
}

/** Takes out who is named in an article. `removeUnused` has to follow. @param text Its text; `null` where it is gone. */
export function removeEntities(database: Database, key: ArticleKey, text: string | null): void {
	const uses = usesOf(database, key);
	if (text !== null) {
		const rows = database.all<{name: number; text: string; spans: string}>(
			`SELECT names.key AS name, names.name AS text, spans FROM article_entities
				JOIN senses ON senses.key = sense JOIN names ON names.key = senses.name WHERE article = ?`,
			key,
		);
		for (const row of rows) {
			countSpellings(database, {key: row.name, name: row.text}, text, parseMentions(row.spans), -1);
		}
	}
	database.run('DELETE FROM article_entities WHERE article = ?', key);
	countOut(database, uses);
}

/** As they are shown: names of the same entity as one, hidden ones left out, in the order of first mention. */
export function readEntities(database: Database, key: ArticleKey): Entity[] {
	const rows = database.all<{shown: number; name: string; type: EntityType; spans: string}>(
		`SELECT shown, name, type, spans FROM article_entities JOIN (SELECT key AS sense, shown FROM senses) USING (sense)
			JOIN entities ON key = shown WHERE article = ? AND hidden = 0 ORDER BY position`,
		key,
	);
	const entities = new Map<number, Entity>();
	for (const {shown, name, type, spans} of rows) {
		const mentions = parseMentions(spans);
		const known = entities.get(shown);
		entities.set(shown, {
			name,
			type,
			mentions: known === undefined ? mentions : inOrder([...known.mentions, ...mentions]),
		});
	}
	return [...entities.values()];
}

const inOrder = (mentions: Mention[]) => mentions.sort((a, b) => a.start - b.start || a.end - b.end);

type Assigned = ReadonlyMap<string, EntityName | null>;

function assignedIn(database: Database, article: string): Assigned {
	const rows = database.all<EntityName & {into_name: string | null; into_type: EntityType}>(
		`SELECT name, type, into_name, into_type FROM edits WHERE kind = 'assigned' AND article = ?`,
		article,
	);
	return new Map(
		rows.map(({name, type, into_name: into, into_type: intoType}) => [
			`${type} ${name}`,
			into === null ? null : {name: into, type: intoType},
		]),
	);
}

function senseIn(database: Database, assigned: Assigned, key: number, {name, type}: EntityName): Sense {
	const into = assigned.get(`${type} ${name}`);
	if (into === undefined) return usualSense(database, key);
	return senseOf(database, key, into === null ? nobody : nameKey(database, into));
}
