import {setImmediate as turn} from 'node:timers/promises';
import type {Library, NameMeaning} from '../library/library.ts';
import {resolutionVersion} from '../resolution/resolution-version.ts';
import {resolveNames} from '../resolution/resolve-names.ts';

/** Articles whose names are read at a time: a few milliseconds. */
const slice = 1000;
/** Uses that change in one transaction. */
const batch = 500;

/**
 * Finds out which names of the corpus mean the same, where names have come or gone since that was done. What is found is
 * stored in batches: whoever stops in between leaves a library that works, and the next run goes on. Keys are answered
 * in between.
 *
 * @returns How many uses mean another name than before.
 */
export async function settleNames(library: Library, signal: AbortSignal): Promise<number> {
	if ((await library.names.settledBy()) === resolutionVersion) return 0;
	const {keys, names, spellings, spokenOf} = await library.names.all();
	const indexes = new Map(keys.map((key, index) => [key, index]));
	const indexOf = (key: number) => indexes.get(key) ?? -1;
	const articles: number[] = [];
	const starts: number[] = [];
	const uses: number[] = [];
	/** What each use is taken to mean now. */
	const before: number[] = [];
	for (let after = 0; ; await turn()) {
		if (signal.aborted) return 0;
		const read = await library.names.uses(after, slice);
		if (read === null) break;
		for (const [at, article] of read.articles.entries()) {
			if (article !== articles.at(-1)) {
				articles.push(article);
				starts.push(uses.length);
			}
			uses.push(indexOf(read.names[at]!));
			before.push(read.meant[at]!);
		}
		after = read.last;
	}
	starts.push(uses.length);
	const resolution = resolveNames({
		names,
		spellings: spellings.map(({name, ...rest}) => ({name: indexOf(name), ...rest})),
		starts: Int32Array.from(starts),
		uses: Int32Array.from(uses),
		spokenOf: new Set(spokenOf.map(indexOf)),
	});
	let step = resolution.next();
	for (; !step.done; step = resolution.next()) {
		if (signal.aborted) return 0;
		await turn();
	}
	const meant = step.value;
	let changes: NameMeaning[] = [];
	let changed = 0;
	for (const [index, article] of articles.entries()) {
		for (let at = starts[index]!; at < starts[index + 1]!; at++) {
			const key = keys[meant[at]!]!;
			if (key !== before[at]) changes.push({article, name: keys[uses[at]!]!, meant: key});
		}
		if (changes.length < batch) continue;
		if (signal.aborted) return changed;
		await library.names.mean(changes);
		changed += changes.length;
		changes = [];
		await turn();
	}
	if (changes.length > 0) await library.names.mean(changes);
	await library.names.settled(resolutionVersion);
	return changed + changes.length;
}
