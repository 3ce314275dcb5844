import {createHash} from 'node:crypto';
import type {Library} from '../../source/library/library.ts';

const everything = {offset: 0, limit: 1_000_000};

/**
 * All that a library says of its corpus, put into one hash: two libraries with the same digest hold the same, whatever the
 * order in which it came and the keys that it got.
 *
 * @param seen What a line is taken for: without names of folders, say.
 */
export async function libraryDigest(library: Library, seen = (line: string) => line): Promise<string> {
	const digest = createHash('sha256');
	for await (const line of contentOf(library)) digest.update(`${seen(line)}\n`);
	return digest.digest('hex');
}

/** The same as lines of JSON: to see what differs. */
export async function* contentOf(library: Library): AsyncGenerator<string> {
	const all = {of: 'all'} as const;
	const rows = await library.articles.rows(await library.articles.keys('path'));
	const named = new Map(rows.map(row => [row.key, `${row.path} ${row.id}`]));
	const nameOf = (key: number | null) => (key === null ? null : (named.get(key) ?? 'none'));
	for (const {key, ...row} of [...rows].sort((a, b) => (nameOf(a.key)! < nameOf(b.key)! ? -1 : 1))) {
		const {key: _, ...stored} = (await library.articles.read(key))!;
		const copies = (await library.copies.of(key)).map(nameOf).sort();
		yield JSON.stringify([row, stored, copies], withoutKeys);
	}
	yield* lines(await library.entities.list(all, everything));
	yield* lines(await library.claims.list(all, everything));
	yield* lines(await library.dates.list(all, everything));
	yield* lines(await library.files.all());
	yield* lines(await library.files.failures());
	const {words, articles} = await library.text.words();
	yield JSON.stringify([words, [...articles]]);
	yield JSON.stringify([await library.files.withArticles(), await library.copies.areCurrent()]);
}

function lines(items: readonly object[]): string[] {
	return items.map(item => JSON.stringify(item, withoutKeys)).sort();
}

/** Keys are given out in the order of writing, which two threads decide anew each time. */
function withoutKeys(name: string, value: unknown): unknown {
	return ['key', 'article', 'entity', 'copyOf'].includes(name) && typeof value === 'number' ? undefined : value;
}
