import {setImmediate as turn} from 'node:timers/promises';
import {groupCopies} from '../comparison/copies/group-copies.ts';
import {byPublished} from '../comparison/order.ts';
import type {ArticleKey, Library} from '../library/library.ts';

/**
 * Finds the near-copies among all articles of a library and stores them, unless that was done since it last changed. At
 * 100,000 articles it takes a second or two, in pieces of milliseconds with other work in between.
 *
 * @throws {LibraryError} Where the library cannot be written.
 */
export async function storeCopies(library: Pick<Library, 'copies' | 'articles'>, signal: AbortSignal): Promise<void> {
	if (await library.copies.areCurrent()) return;
	const {keys, signatures} = await library.copies.signatures();
	const work = groupCopies(signatures);
	let step = work.next();
	while (!step.done) {
		await turn();
		if (signal.aborted) return;
		step = work.next();
	}
	await library.copies.replace(await inOrder(step.value, keys, library));
}

/** The one that was published first stands for its group; of those, the longest. */
async function inOrder(
	groups: readonly (readonly number[])[],
	keys: Int32Array,
	library: Pick<Library, 'articles'>,
): Promise<ArticleKey[][]> {
	const rows = await library.articles.rows(groups.flat().map(number => keys[number]!));
	const rowOf = new Map(rows.map(row => [row.key, row]));
	return groups.map(group =>
		group
			.flatMap(number => rowOf.get(keys[number]!) ?? [])
			.sort((a, b) => byPublished(a, b) || b.words - a.words)
			.map(({key}) => key),
	);
}
