import type {EntityName, EntityType} from '../../model/entity.ts';
import type {EntityKey, NameKey} from '../library.ts';
import type {Database} from './database.ts';

/*
From a name in an article to the entity that is shown takes three steps, each with a table of its own:

   article_entities          senses                              entities
   "Xi" in article 7  ──▶  name "Xi" meaning "Xi Jinping"  ──▶  President Xi
   "Xi" in article 9  ──▶  name "Xi" meaning "Xi Wei"      ──▶  Xi Wei

What a name means in an article is found out over the corpus (`names.mean`) and moves that article's row to another
sense: slow for many rows, and done while indexing. What the reader decides moves a sense to another entity: one row for
each name, however many articles have it, so that merging the commonest two of a hundred thousand articles takes no longer
than adding up what both come to. The decisions that were followed last are kept in `edits`, so that a sense that is made
later (a name that a new article brings) is shown as decided from its first moment, in whatever process.
*/

/** What a name means that nobody is meant by. */
export const nobody: NameKey = 0;
/** What such a sense is shown as. */
export const nowhere: EntityKey = 0;

export interface Sense {
	key: number;
	shown: EntityKey;
}

export function nameKey(database: Database, {name, type}: EntityName): NameKey {
	const found = database.get<{key: number}>('SELECT key FROM names WHERE name = ? AND type = ?', name, type);
	return found?.key ?? database.run('INSERT INTO names (name, type) VALUES (?, ?)', name, type);
}

export function nameOf(database: Database, key: NameKey): EntityName {
	const {name, type} = database.get<{name: string; type: EntityType}>(
		'SELECT name, type FROM names WHERE key = ?',
		key,
	)!;
	return {name, type};
}

/** The sense in which a name means another (or itself, or nobody), made where there is none. */
export function senseOf(database: Database, name: NameKey, meant: NameKey): Sense {
	const found = database.get<Sense>('SELECT key, shown FROM senses WHERE name = ? AND meant = ?', name, meant);
	if (found !== undefined) return found;
	const shown = shownFor(database, name, meant);
	const key = database.run('INSERT INTO senses (name, meant, shown, articles) VALUES (?, ?, ?, 0)', name, meant, shown);
	return {key, shown};
}

/** The sense that a name mostly has so far; itself for one that is new. @param but One that does not count. */
export function usualSense(database: Database, name: NameKey, but = 0): Sense {
	const usual = database.get<Sense>(
		'SELECT key, shown FROM senses WHERE name = ? AND meant <> 0 AND key <> ? ORDER BY articles DESC, key LIMIT 1',
		name,
		but,
	);
	return usual ?? senseOf(database, name, name);
}

/** The entity that a sense is to be shown as, after the reader's decisions. */
export function shownFor(database: Database, name: NameKey, meant: NameKey): EntityKey {
	if (meant === nobody) return nowhere;
	const own = nameOf(database, name);
	const base = name === meant || isEdited(database, 'apart', own) ? own : nameOf(database, meant);
	const edit = database.get<{name: string; type: EntityType}>(
		`SELECT into_name AS name, into_type AS type FROM edits WHERE kind = 'becomes' AND article = '' AND name = ? AND type = ?`,
		base.name,
		base.type,
	);
	return entityKey(database, edit ?? base);
}

function entityKey(database: Database, {name, type}: EntityName): EntityKey {
	const found = database.get<{key: number}>('SELECT key FROM entities WHERE name = ? AND type = ?', name, type);
	if (found !== undefined) return found.key;
	return database.run(
		'INSERT INTO entities (name, type, hidden, articles, mentions, first, last) VALUES (?, ?, ?, 0, 0, NULL, NULL)',
		name,
		type,
		isEdited(database, 'hidden', {name, type}) ? 1 : 0,
	);
}

function isEdited(database: Database, kind: 'apart' | 'hidden', {name, type}: EntityName): boolean {
	const sql = `SELECT 1 FROM edits WHERE kind = ? AND article = '' AND name = ? AND type = ?`;
	return database.get(sql, kind, name, type) !== undefined;
}

/**
 * Senses without articles go, and entities without senses. To be called at the end of a transaction, so that what is
 * found again at once keeps its key. Both look at what is unused only.
 */
export function removeUnused(database: Database): void {
	database.run('DELETE FROM senses WHERE articles <= 0');
	database.run('DELETE FROM entities WHERE articles <= 0');
}
