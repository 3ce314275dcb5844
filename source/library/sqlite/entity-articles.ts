import type {ArticleKey, EntityFilter, EntityKey} from '../library.ts';
import type {Database} from './database.ts';

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
const inSense = 'SELECT article, published FROM article_entities WHERE sense = ? ORDER BY published DESC, article';
const keysOf = listed(inSense);
const datedKeysOf = `SELECT json_group_array(article) AS keys, json_group_array(published) AS days FROM (${inSense})`;

/** Keys of the articles that name it, newest first. */
export function entityArticles(database: Database, entity: EntityKey): ArticleKey[] {
	const senses = sensesOf(database, entity);
	if (senses.length === 1) return JSON.parse(database.get<{keys: string}>(keysOf, senses[0]!)!.keys);
	let lists = senses.map((sense): Dated => {
		const {keys, days} = database.get<{keys: string; days: string}>(datedKeysOf, sense)!;
		return {keys: JSON.parse(keys), days: JSON.parse(days)};
	});
	// In pairs, so that a name with a hundred senses is not gone through a hundred times.
	while (lists.length > 1) {
		lists = lists.flatMap((list, at) => (at % 2 === 1 ? [] : lists[at + 1] ? merged(list, lists[at + 1]!) : list));
	}
	return lists[0]?.keys ?? [];
}

interface Dated {
	keys: ArticleKey[];
	days: (string | null)[];
}

/** Both lists in one, newest first, an article that is in both once: several times faster than sorting in SQLite. */
function merged(a: Dated, b: Dated): Dated {
	const all: Dated = {keys: [], days: []};
	const take = (from: Dated, at: number) => {
		if (all.keys.at(-1) === from.keys[at]) return;
		all.keys.push(from.keys[at]!);
		all.days.push(from.days[at]!);
	};
	let [one, other] = [0, 0];
	while (one < a.keys.length || other < b.keys.length) {
		if (other === b.keys.length || (one < a.keys.length && stands(a, one, b, other))) take(a, one++);
		else take(b, other++);
	}
	return all;
}

/** Whether an article of the one list stands before one of the other: undated ones come last. */
function stands(a: Dated, at: number, b: Dated, other: number): boolean {
	const [day, second] = [a.days[at] ?? '', b.days[other] ?? ''];
	return day === second ? a.keys[at]! <= b.keys[other]! : day > second;
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
