import {beginsWithinOneEdit, shortestForgiven, withinOneEdit} from './edit-distance.ts';
import {isUnspaced} from './fold.ts';
import {foldWord} from './words.ts';

/*
 * Words one slip away, without comparing with every word.
 *
 * A slip spoils one place of a word. If that lies behind its second letter, the first two are whole; if it lies before
 * the last two, those are. Only words of four letters and more are forgiven a slip, so one of the two always holds, save
 * for one case: in a word of four, the two in the middle changed places, which is tried by itself. (Three letters are tried too where they are no word, and
 * a wrong one in their middle is not found.) So words are kept
 * in two sets of drawers, by length and first two letters, and by length and last two; a word looks into three drawers
 * of each (its length, one more, one less), some thousand words of a million, and each is compared in the time that
 * comparing takes.
 */

/** The words of all bodies, folded and sorted, and in how many articles each stands. */
export interface WordIndex {
	words: string[];
	/** The word as the full-text index writes it, where that is not the folded one. */
	written: Map<string, string[]>;
	articles: Int32Array;
	/** `before[i]`: articles counted over all words before `i`. */
	before: Float64Array;
	byFront: Drawers;
	byBack: Drawers;
	/** Places of the words that hold a character of an unspaced script. */
	unspaced: Int32Array;
}

/** Places of the words in drawer `d`: `places` from `starts[d]` to `starts[d + 1]`. */
interface Drawers {
	starts: Uint32Array;
	places: Uint32Array;
}

const drawerCount = 1 << 16;

function drawer(length: number, first: number, second: number): number {
	const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(length, 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) & (drawerCount - 1);
}

const front = (word: string, length = word.length) => drawer(length, word.charCodeAt(0), word.charCodeAt(1));
const back = (word: string, length = word.length) =>
	drawer(length, word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2));

/** @param vocabulary words and, at the same place, the number of articles that have them; in any order. */
export function buildWordIndex(vocabulary: {words: readonly string[]; articles: Int32Array}): WordIndex {
	const written = new Map<string, string[]>();
	const counts = new Map<string, number>();
	for (let place = 0; place < vocabulary.words.length; place++) {
		const word = vocabulary.words[place]!;
		const folded = foldWord(word);
		if (folded === '') continue;
		counts.set(folded, (counts.get(folded) ?? 0) + vocabulary.articles[place]!);
		if (folded !== word) {
			const others = written.get(folded);
			if (others) others.push(word);
			else written.set(folded, [word]);
		}
	}
	const words = [...counts.keys()].sort();
	const articles = new Int32Array(words.length);
	const before = new Float64Array(words.length + 1);
	const unspaced: number[] = [];
	for (let place = 0; place < words.length; place++) {
		const word = words[place]!;
		articles[place] = counts.get(word)!;
		before[place + 1] = before[place]! + articles[place]!;
		for (let at = 0; at < word.length; at++) {
			if (isUnspaced(word.charCodeAt(at))) {
				unspaced.push(place);
				break;
			}
		}
	}
	return {
		words,
		written,
		articles,
		before,
		byFront: fillDrawers(words, front),
		byBack: fillDrawers(words, back),
		unspaced: Int32Array.from(unspaced),
	};
}

function fillDrawers(words: readonly string[], of: (word: string) => number): Drawers {
	const starts = new Uint32Array(drawerCount + 1);
	for (const word of words) starts[of(word) + 1]!++;
	for (let at = 0; at < drawerCount; at++) starts[at + 1]! += starts[at]!;
	const places = new Uint32Array(words.length);
	const next = starts.slice();
	for (let place = 0; place < words.length; place++) places[next[of(words[place]!)]!++] = place;
	return {starts, places};
}

/** Place of the first word that is not before `word`. */
function lowerBound(words: readonly string[], word: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle]! < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** In how many articles the word stands; 0 where it is unknown. */
export function articlesWith(index: WordIndex, word: string): number {
	const place = lowerBound(index.words, word);
	return index.words[place] === word ? index.articles[place]! : 0;
}

/** Articles counted over all words that begin so: no less than the articles that have one of them. */
export function articlesWithPrefix(index: WordIndex, prefix: string): number {
	const [from, to] = prefixRange(index, prefix);
	return index.before[to]! - index.before[from]!;
}

function prefixRange(index: WordIndex, prefix: string): [from: number, to: number] {
	return [lowerBound(index.words, prefix), lowerBound(index.words, `${prefix}\uffff`)];
}

/** Other words that are one slip away, most frequent first. */
export function neighbours(index: WordIndex, word: string, limit: number): string[] {
	const known = articlesWith(index, word) > 0;
	// Three letters that are no word must have been meant for one.
	if (word.length < (known ? shortestForgiven : shortestForgiven - 1)) return [];
	const found = new Set<number>();
	for (let length = word.length - 1; length <= word.length + 1; length++) {
		for (const [drawers, number] of [
			[index.byFront, front(word, length)],
			[index.byBack, back(word, length)],
		] as const) {
			const end = drawers.starts[number + 1]!;
			for (let at = drawers.starts[number]!; at < end; at++) {
				const place = drawers.places[at]!;
				if (withinOneEdit(index.words[place]!, word)) found.add(place);
			}
		}
	}
	if (word.length === 4) {
		const swapped = word[0]! + word[2]! + word[1]! + word[3]!;
		const place = lowerBound(index.words, swapped);
		if (index.words[place] === swapped) found.add(place);
	}
	if (known) found.delete(lowerBound(index.words, word));
	return mostFrequent(index, found, limit);
}

/** Words that begin with something one slip away from `start`, most frequent first. Its first two letters are taken as right. */
export function mistypedBeginnings(index: WordIndex, start: string, limit: number): string[] {
	if (start.length < shortestForgiven) return [];
	const [from, to] = prefixRange(index, start.slice(0, 2));
	const found: number[] = [];
	for (let place = from; place < to; place++) {
		if (beginsWithinOneEdit(index.words[place]!, start)) found.push(place);
	}
	return mostFrequent(index, found, limit);
}

/** Words with a run of an unspaced script in them, as a full-text index keeps whole clauses of Chinese. */
export function wordsHolding(index: WordIndex, run: string, limit: number): string[] {
	const found: number[] = [];
	for (const place of index.unspaced) if (index.words[place]!.includes(run)) found.push(place);
	return mostFrequent(index, found, limit);
}

function mostFrequent(index: WordIndex, places: Iterable<number>, limit: number): string[] {
	return [...places]
		.sort((a, b) => index.articles[b]! - index.articles[a]!)
		.slice(0, limit)
		.map(place => index.words[place]!);
}

/** How the full-text index writes a folded word. */
export function writtenForms(index: WordIndex, word: string): readonly string[] {
	return index.written.get(word) ?? [word];
}
