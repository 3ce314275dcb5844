import type {EntityType} from '../../model/entity.ts';
import type {ArticleKey, Column, Library} from '../library.ts';
import type {Database} from './database.ts';
import {parseNumbers} from './packed-numbers.ts';
import {shownNames} from './shown-names.ts';

/*
 * A row of SQLite a value would take ten times as long as one long string of all of them.
 */

const ofArticles = (column: string) =>
	`SELECT group_concat(key) AS keys, json_group_array(${column}) AS texts FROM articles WHERE ${column} IS NOT NULL`;

/** Of an article that stands in several files, the id of each place: decisions may be about any of them. */
const ids = `SELECT group_concat(key) AS keys, json_group_array(id) AS texts
	FROM (SELECT key, id FROM articles UNION SELECT article, id FROM exact_copies)`;

const named = `SELECT group_concat(article) AS keys, json_group_array(name) AS texts FROM article_names WHERE field = ?`;

const having = {
	claims: 'SELECT group_concat(key) AS keys FROM articles WHERE claims > 0',
	quotes: 'SELECT group_concat(key) AS keys FROM articles WHERE quotes > 0',
	copies:
		'SELECT group_concat(key) AS keys FROM articles WHERE copies > 0 OR key IN (SELECT article FROM exact_copies)',
};

const mentioning = `SELECT group_concat(article) AS keys FROM
	(SELECT DISTINCT article FROM dates WHERE position >= 0 AND from_day IS NOT NULL AND from_day >= ? AND from_day < ? AND to_day <= ?)`;
/** Before and after every day there is. */
const firstDay = '';
const lastDay = '\u{10ffff}';

export function columnsOf(database: Database): Library['columns'] {
	const texts = (sql: string, ...values: string[]) => {
		const row = database.get<{keys: string | null; texts: string}>(sql, ...values)!;
		return numbered(JSON.parse(row.texts), parseNumbers(row.keys));
	};
	const keys = (sql: string, ...values: string[]) =>
		parseNumbers(database.get<{keys: string | null}>(sql, ...values)!.keys);
	return {
		ids: async () => texts(ids),
		outlets: async () => texts(ofArticles('outlet')),
		authors: async () => texts(named, 'author'),
		days: async () => texts(ofArticles('published')),
		entities: async () => entities(database),
		sources: async () => sources(database),
		having: async what => keys(having[what]),
		mentioning: async (from, to) => keys(mentioning, from ?? firstDay, to ?? lastDay, to ?? lastDay),
	};
}

/** As they are shown. What an article calls by two names it has once. */
function sources(database: Database): Column {
	const row = database.get<{keys: string | null; texts: string}>(named, 'source')!;
	const shown = shownNames(database, null);
	const pairs = new Map<string, [article: ArticleKey, name: string]>();
	const articles = parseNumbers(row.keys);
	for (const [at, text] of (JSON.parse(row.texts) as string[]).entries()) {
		const name = shown(articles[at]!, text);
		pairs.set(`${articles[at]} ${name}`, [articles[at]!, name]);
	}
	const found = [...pairs.values()];
	return numbered(
		found.map(([, name]) => name),
		Int32Array.from(found, ([article]) => article),
	);
}

/** Gives each different text a number. */
function numbered(texts: readonly string[], keys: Int32Array): Column {
	const numbers = new Map<string, number>();
	const of = Int32Array.from(texts, text => {
		const known = numbers.get(text);
		if (known !== undefined) return known;
		numbers.set(text, numbers.size);
		return numbers.size - 1;
	});
	return {values: [...numbers.keys()], keys, of};
}

/** One statement, so that no commit of another process comes between names and articles. */
const entityNames = `SELECT
	(SELECT group_concat(key) FROM entities WHERE hidden = 0) AS keys,
	(SELECT json_group_array(name) FROM entities WHERE hidden = 0) AS names,
	(SELECT json_group_array(type) FROM entities WHERE hidden = 0) AS types,
	group_concat(article) AS articles, group_concat(shown) AS entities
	FROM article_entities CROSS JOIN senses ON senses.key = sense`;

type EntityColumns = Record<'keys' | 'articles' | 'entities', string | null> & Record<'names' | 'types', string>;

function entities(database: Database): Column<{name: string; type: EntityType}> {
	const columns = database.get<EntityColumns>(entityNames)!;
	const types: EntityType[] = JSON.parse(columns.types);
	const values = (JSON.parse(columns.names) as string[]).map((name, at) => ({name, type: types[at]!}));
	const numbers = new Map<number, number>();
	for (const key of parseNumbers(columns.keys)) numbers.set(key, numbers.size);
	const articles = parseNumbers(columns.articles);
	const shown = parseNumbers(columns.entities);
	const keys: number[] = [];
	const of: number[] = [];
	let here = new Set<number>();
	for (const [at, article] of articles.entries()) {
		// The rows of an article follow each other; what it calls by two names it has once, and what is hidden not at all.
		if (article !== articles[at - 1]) here = new Set();
		const value = numbers.get(shown[at]!);
		if (value === undefined || here.has(value)) continue;
		here.add(value);
		keys.push(article);
		of.push(value);
	}
	return {values, keys: Int32Array.from(keys), of: Int32Array.from(of)};
}
