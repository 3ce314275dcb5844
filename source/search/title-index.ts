import {gramCount, scanGrams} from './grams.ts';
import {wordsOf} from './words.ts';

/** Which titles hold a gram: those of gram `g` are `postings` from `starts[g]` to `starts[g + 1]`, by their place in the list. */
export interface TitleIndex {
	keys: Int32Array;
	titles: readonly string[];
	starts: Uint32Array;
	postings: Uint32Array;
	/** All different words of the titles, folded. */
	words: Set<string>;
}

/** Places of the titles in the index that share most with what is looked for, best first. */
export type Shortlist = number[];

/** Builds the index: the grams of all titles in a row, sorted by counting. Plain data, so that a thread can hand it over. */
export function buildTitleIndex(keys: Int32Array, titles: readonly string[]): TitleIndex {
	const words = new Set<string>();
	const starts = new Uint32Array(gramCount + 1);
	// The last title in which a gram was met, plus one: a gram counts once a title.
	const met = new Uint32Array(gramCount);
	let grams = new Uint32Array(1024);
	let used = 0;
	const ends = new Uint32Array(titles.length);
	let place = 0;
	const add = (gram: number) => {
		if (met[gram] === place + 1) return;
		met[gram] = place + 1;
		starts[gram + 1]!++;
		if (used === grams.length) grams = larger(grams);
		grams[used++] = gram;
	};
	for (; place < titles.length; place++) {
		const inTitle = wordsOf(titles[place]!);
		for (const word of inTitle) words.add(word);
		scanGrams(inTitle, false, add);
		ends[place] = used;
	}
	for (let gram = 0; gram < gramCount; gram++) starts[gram + 1]! += starts[gram]!;
	const postings = new Uint32Array(used);
	const next = starts.slice();
	for (let at = 0, place = 0; place < titles.length; place++) {
		for (; at < ends[place]!; at++) postings[next[grams[at]!]!++] = place;
	}
	return {keys, titles, starts, postings, words};
}

function larger(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(array.length * 2);
	larger.set(array);
	return larger;
}

/** Grams of what is looked for, and those of its last word while that is still being typed. */
export interface Sought {
	words: readonly string[];
	open: boolean;
}

/** Postings that may be read for one query: rare grams first, so what is left out says little. */
const postingsBudget = 400_000;
/** A title's share in what is looked for is counted in these parts. */
const wholeShare = 1024;
/** A title must share this much. */
const leastShare = 0.3 * wholeShare;

/**
 * Finds the titles that share most grams with the words sought, a gram weighing more the rarer it is.
 *
 * @param allowed where given, only places for which it holds a 1 count.
 */
export function shortlistTitles(
	index: TitleIndex,
	sought: readonly Sought[],
	limit: number,
	allowed?: Uint8Array,
): Shortlist {
	const count = index.titles.length;
	const {starts, postings} = index;
	const grams = new Set<number>();
	for (const {words, open} of sought) scanGrams(words, open, gram => grams.add(gram));
	const size = (gram: number) => starts[gram + 1]! - starts[gram]!;
	const rareFirst = [...grams].sort((a, b) => size(a) - size(b));
	const chosen: {gram: number; weight: number}[] = [];
	let total = 0;
	let read = 0;
	for (const gram of rareFirst) {
		read += size(gram);
		if (read > postingsBudget && total > 0) break;
		const weight = Math.log(1 + count / (1 + size(gram)));
		chosen.push({gram, weight});
		total += weight;
	}
	const shares = new Uint16Array(count);
	for (const {gram, weight} of chosen) {
		const share = Math.round((weight / total) * wholeShare);
		const end = starts[gram + 1]!;
		for (let at = starts[gram]!; at < end; at++) shares[postings[at]!]! += share;
	}
	return largest(shares, limit, allowed);
}

/** The places with the `limit` largest shares, by a histogram of them rather than by sorting them all. */
function largest(shares: Uint16Array, limit: number, allowed?: Uint8Array): Shortlist {
	if (allowed) for (let place = 0; place < shares.length; place++) shares[place]! *= allowed[place]!;
	// Shares are rounded, so their sum may be a little more than the whole.
	const histogram = new Uint32Array(2 * wholeShare);
	for (let place = 0; place < shares.length; place++) histogram[shares[place]!]!++;
	let least = histogram.length - 1;
	let above = histogram[least]!;
	while (least > leastShare && above < limit) above += histogram[--least]!;
	const found: Shortlist = [];
	for (let place = 0; place < shares.length; place++) if (shares[place]! >= least) found.push(place);
	return found.sort((a, b) => shares[b]! - shares[a]! || b - a).slice(0, limit);
}
