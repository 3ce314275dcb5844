import {gramCount, scanGrams} from './grams.ts';
import {wordsOf} from './words.ts';

/** Which titles hold a gram: those of gram `g` are `postings` from `starts[g]` to `starts[g + 1]`, by their place in the list. */
export interface TitleIndex {
	keys: Int32Array;
	titles: readonly string[];
	starts: Uint32Array;
	postings: Uint32Array;
}

/** Places of the titles in the index that share most with what is looked for, best first. */
export type Shortlist = number[];

/** Builds the index: two passes over the titles, one to count and one to fill. Plain data, so a worker can hand it over. */
export function buildTitleIndex(keys: Int32Array, titles: readonly string[]): TitleIndex {
	const starts = new Uint32Array(gramCount + 1);
	// The last title in which a gram was met, plus one: a gram counts once a title.
	const met = new Uint32Array(gramCount);
	let place = 0;
	for (; place < titles.length; place++) {
		scanGrams(wordsOf(titles[place]!), false, gram => {
			if (met[gram] === place + 1) return;
			met[gram] = place + 1;
			starts[gram + 1]!++;
		});
	}
	for (let gram = 0; gram < gramCount; gram++) starts[gram + 1]! += starts[gram]!;
	const postings = new Uint32Array(starts[gramCount]!);
	const next = starts.slice();
	met.fill(0);
	for (place = 0; place < titles.length; place++) {
		scanGrams(wordsOf(titles[place]!), false, gram => {
			if (met[gram] === place + 1) return;
			met[gram] = place + 1;
			postings[next[gram]!++] = place;
		});
	}
	return {keys, titles, starts, postings};
}

/** Grams of what is looked for, and those of its last word while that is still being typed. */
export interface Sought {
	words: readonly string[];
	open: boolean;
}

/** Postings that may be read for one query: rare grams first, so what is left out says little. */
const postingsBudget = 400_000;
/** A title must share this much of the weight of what is looked for. */
const leastShare = 0.3;
const levels = 256;

/**
 * Finds the titles that share most grams with the words sought, a gram weighing more the rarer it is.
 *
 * @param allowed where given, only places for which it holds a 1 count.
 */
export function shortlistTitles(index: TitleIndex, sought: Sought[], limit: number, allowed?: Uint8Array): Shortlist {
	const count = index.titles.length;
	const {starts, postings} = index;
	const grams = new Set<number>();
	for (const {words, open} of sought) scanGrams(words, open, gram => grams.add(gram));
	const size = (gram: number) => starts[gram + 1]! - starts[gram]!;
	const rareFirst = [...grams].sort((a, b) => size(a) - size(b));
	const weights = new Float32Array(count);
	let total = 0;
	let read = 0;
	for (const gram of rareFirst) {
		const weight = Math.log(1 + count / (1 + size(gram)));
		read += size(gram);
		if (read > postingsBudget && total > 0) break;
		total += weight;
		const end = starts[gram + 1]!;
		for (let at = starts[gram]!; at < end; at++) weights[postings[at]!]! += weight;
	}
	return heaviest(weights, total, limit, allowed);
}

/** The `limit` heaviest places, by a histogram of their weights rather than by sorting them all. */
function heaviest(weights: Float32Array, total: number, limit: number, allowed?: Uint8Array): Shortlist {
	const scale = total > 0 ? (levels - 1) / total : 0;
	const least = total * leastShare;
	const histogram = new Uint32Array(levels + 1);
	for (let place = 0; place < weights.length; place++) {
		if (allowed && !allowed[place]) weights[place] = 0;
		const weight = weights[place]!;
		if (weight > 0 && weight >= least) histogram[(weight * scale) | 0]!++;
	}
	let level = levels;
	let above = 0;
	while (level > 0 && above < limit) above += histogram[--level]!;
	const found: Shortlist = [];
	for (let place = 0; place < weights.length; place++) {
		const weight = weights[place]!;
		if (weight > 0 && weight >= least && ((weight * scale) | 0) >= level) found.push(place);
	}
	return found.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, limit);
}
