import type {EntityName, EntityType} from '../../model/entity.ts';
import type {Library, NameMeaning} from '../library.ts';
import type {Database} from './database.ts';
import {recount} from './entity-counts.ts';
import {nameOf, removeUnused, senseOf} from './senses.ts';

/** To be called with every change of what articles have. */
export function unsettle(database: Database): void {
	database.run('UPDATE state SET settled = NULL');
}

const allNames = `SELECT json_group_array(key) AS keys, json_group_array(name) AS names, json_group_array(type) AS types
	FROM names WHERE key IN (SELECT name FROM senses)`;

const allSpellings = `SELECT json_group_array(name) AS names, json_group_array(spelling) AS spellings,
	json_group_array(articles) AS articles FROM spellings`;

const namesSpokenOf = `SELECT json_group_array(key) AS keys FROM edits JOIN names USING (name, type) WHERE kind = 'becomes'`;

/** As single strings, which are read several times faster than a row a use. */
const nextUses = `SELECT json_group_array(article) AS articles, json_group_array(name) AS names,
	json_group_array(meant) AS meant FROM
	(SELECT key AS article FROM articles WHERE key > ? ORDER BY key LIMIT ?)
	CROSS JOIN article_entities USING (article) CROSS JOIN senses ON senses.key = sense`;

/** @param write Runs a change in a transaction of its own. */
export function namesOf(database: Database, write: (change: () => void) => void): Library['names'] {
	return {
		async settledBy() {
			return database.get<{settled: string | null}>('SELECT settled FROM state')!.settled;
		},
		async all() {
			const found = database.get<{keys: string; names: string; types: string}>(allNames)!;
			const beside = database.get<{names: string; spellings: string; articles: string}>(allSpellings)!;
			const types: EntityType[] = JSON.parse(found.types);
			const names: string[] = JSON.parse(found.names);
			const [spelled, counts] = [JSON.parse(beside.spellings) as string[], JSON.parse(beside.articles) as number[]];
			return {
				keys: JSON.parse(found.keys),
				names: names.map((name, at): EntityName => ({name, type: types[at]!})),
				spellings: (JSON.parse(beside.names) as number[]).map((name, at) => ({
					name,
					spelling: spelled[at]!,
					articles: counts[at]!,
				})),
				spokenOf: JSON.parse(database.get<{keys: string}>(namesSpokenOf)!.keys),
			};
		},
		async uses(after, articles) {
			const last = database.get<{last: number | null}>(
				'SELECT max(key) AS last FROM (SELECT key FROM articles WHERE key > ? ORDER BY key LIMIT ?)',
				after,
				articles,
			)!;
			if (last.last === null) return null;
			const rows = database.get<Record<'articles' | 'names' | 'meant', string>>(nextUses, after, articles)!;
			return {
				articles: JSON.parse(rows.articles),
				names: JSON.parse(rows.names),
				meant: JSON.parse(rows.meant),
				last: last.last,
			};
		},
		async mean(changes) {
			write(() => {
				const touched = new Set<number>();
				for (const change of changes) for (const entity of mean(database, change)) touched.add(entity);
				for (const entity of touched) recount(database, entity);
				removeUnused(database);
			});
		},
		async settled(by) {
			// No answer is another one now.
			database.transaction(() => {
				database.run('DELETE FROM names WHERE key NOT IN (SELECT name FROM senses UNION SELECT meant FROM senses)');
				database.run('UPDATE state SET settled = ?', by);
			});
		},
	};
}

const usesOfName = `SELECT position, sense, senses.shown AS shown FROM article_entities JOIN senses ON senses.key = sense
	WHERE article = ? AND senses.name = ?`;

/** Gives back the entities whose totals are other ones now. */
function mean(database: Database, {article, name, meant}: NameMeaning): number[] {
	const row = database.get<{position: number; sense: number; shown: number}>(usesOfName, article, name);
	if (row === undefined || isAssigned(database, article, name)) return [];
	const {key, shown} = senseOf(database, name, meant);
	if (key === row.sense) return [];
	moveRow(database, article, row.position, row.sense, key);
	return row.shown === shown ? [] : [row.shown, shown];
}

/** What one article has at a place is from now on in another sense. */
export function moveRow(database: Database, article: number, position: number, from: number, to: number): void {
	database.run('UPDATE article_entities SET sense = ? WHERE article = ? AND position = ?', to, article, position);
	database.run('UPDATE senses SET articles = articles - 1 WHERE key = ?', from);
	database.run('UPDATE senses SET articles = articles + 1 WHERE key = ?', to);
}

function isAssigned(database: Database, article: number, key: number): boolean {
	const {name, type} = nameOf(database, key);
	return (
		database.get(
			`SELECT 1 FROM edits WHERE kind = 'assigned' AND article = (SELECT id FROM articles WHERE key = ?)
				AND name = ? AND type = ?`,
			article,
			name,
			type,
		) !== undefined
	);
}
