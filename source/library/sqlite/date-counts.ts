import type {ArticleKey, Scope} from '../library.ts';
import type {Database} from './database.ts';
import {dateKey, isPublicationKey, keyAt, packedCount, packedWidth, packKeys, publicationKey} from './date-keys.ts';
import {parseNumbers} from './packed-numbers.ts';
import {isLargeScope, scopeKeys, wantedKeys} from './scope.ts';

/** How many entries of a scope there are of each kind and first day. */
export interface DateCounts {
	/** Sorted; see `dateKey`. */
	keys: Int32Array;
	counts: Int32Array;
}

/** What an article brings to the timeline. */
export function entryKeys(
	dates: readonly {from: string | null; to: string | null}[],
	published: string | null,
): number[] {
	const keys = dates.flatMap(({from, to}) => (from === null ? [] : [dateKey(from, to ?? from)]));
	return published === null ? keys : [...keys, publicationKey(published)];
}

/** Keeps the counts over all articles, and those of each: `date_counts` and `article_dates`. */
export function addEntries(database: Database, article: ArticleKey, keys: readonly number[]): void {
	if (keys.length === 0) return;
	database.run('INSERT INTO article_dates (article, entries) VALUES (?, ?)', article, packKeys(keys));
	for (const [key, count] of tally(keys)) {
		database.run(
			`INSERT INTO date_counts (key, count) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET count = count + excluded.count`,
			key,
			count,
		);
	}
}

export function removeEntries(database: Database, article: ArticleKey): void {
	const row = database.get<{entries: string}>('SELECT entries FROM article_dates WHERE article = ?', article);
	if (row === undefined) return;
	const keys = Array.from({length: packedCount(row.entries)}, (_, place) => keyAt(row.entries, place));
	for (const [key, count] of tally(keys)) {
		database.run('UPDATE date_counts SET count = count - ? WHERE key = ?', count, key);
		database.run('DELETE FROM date_counts WHERE key = ? AND count <= 0', key);
	}
	database.run('DELETE FROM article_dates WHERE article = ?', article);
}

function tally(keys: readonly number[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

/** Counts of a scope. Those of the last one are kept until the library changes: a view asks for them again and again. */
export function dateCountsOf(database: Database): (scope: Scope) => DateCounts {
	let last: {scope: Scope; length: number; revision: number; counts: DateCounts} | null = null;
	return scope => {
		const {revision} = database.get<{revision: number}>('SELECT revision FROM state')!;
		if (last === null || !isSame(last.scope, scope) || last.length !== lengthOf(scope) || last.revision !== revision) {
			const counts = scope.of === 'all' ? countAll(database) : countSome(database, scope);
			last = {scope, length: lengthOf(scope), revision, counts};
		}
		return last.counts;
	};
}

const lengthOf = (scope: Scope) => (scope.of === 'all' ? 0 : scope.keys.length);

const isSame = (one: Scope, other: Scope) =>
	one.of === 'articles' && other.of === 'articles' ? one.keys === other.keys : one.of === other.of;

function countAll(database: Database): DateCounts {
	const {keys, counts} = database.get<{keys: string | null; counts: string | null}>(
		`SELECT group_concat(key) AS keys, group_concat(count) AS counts FROM (SELECT key, count FROM date_counts ORDER BY key)`,
	)!;
	return {keys: parseNumbers(keys), counts: parseNumbers(counts)};
}

const entriesOfFew = `SELECT group_concat(entries, '') AS entries
	FROM ${wantedKeys} CROSS JOIN article_dates ON article = wanted`;
/** All are read and those of the scope picked out: looking up each would take longer. */
const entriesOfAll = `SELECT group_concat(article) AS articles, group_concat(length(entries) / ${packedWidth}) AS lengths,
	group_concat(entries, '') AS entries FROM article_dates`;

function countSome(database: Database, scope: Scope & {of: 'articles'}): DateCounts {
	const counter = createCounter();
	if (!isLargeScope(database, scope.keys)) {
		const entries = database.get<{entries: string | null}>(entriesOfFew, scopeKeys(scope))!.entries ?? '';
		counter.add(entries, 0, packedCount(entries));
		return counter.counts();
	}
	const all = database.get<Record<'articles' | 'lengths' | 'entries', string | null>>(entriesOfAll)!;
	const wanted = new Set(scope.keys);
	const lengths = parseNumbers(all.lengths);
	let place = 0;
	for (const [at, article] of parseNumbers(all.articles).entries()) {
		const end = place + lengths[at]!;
		if (wanted.has(article)) counter.add(all.entries!, place, end);
		place = end;
	}
	return counter.counts();
}

/** Adds keys up. Most are of the last two hundred years: those are counted in an array, the others in a map. */
function createCounter() {
	const start = publicationKey('1850-01-01');
	const near = new Int32Array(publicationKey('2100-01-01') - start);
	const far = new Map<number, number>();
	return {
		add(text: string, from: number, to: number) {
			for (let place = from; place < to; place++) {
				const key = keyAt(text, place);
				const at = key - start;
				if (at >= 0 && at < near.length) near[at]!++;
				else far.set(key, (far.get(key) ?? 0) + 1);
			}
		},
		counts(): DateCounts {
			const found = [...far];
			for (let at = 0; at < near.length; at++) if (near[at]! > 0) found.push([start + at, near[at]!]);
			found.sort(([a], [b]) => a - b);
			return {keys: Int32Array.from(found, ([key]) => key), counts: Int32Array.from(found, ([, count]) => count)};
		},
	};
}

/** Those of the counts that a view shows. */
export function* shownCounts(
	{keys, counts}: DateCounts,
	publications: boolean,
): Generator<[key: number, count: number], void> {
	for (let at = 0; at < keys.length; at++) {
		if (publications || !isPublicationKey(keys[at]!)) yield [keys[at]!, counts[at]!];
	}
}
