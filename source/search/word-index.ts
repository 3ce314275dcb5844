import {isUnspaced} from './fold.ts';
import {foldWord} from './words.ts';

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
export interface Drawers {
	starts: Uint32Array;
	places: Uint32Array;
}

const drawerCount = 1 << 16;

function drawer(length: number, first: number, second: number): number {
	const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(length, 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) & (drawerCount - 1);
}

export const front = (word: string, length = word.length) => drawer(length, word.charCodeAt(0), word.charCodeAt(1));
export const back = (word: string, length = word.length) =>
	drawer(length, word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2));

/**
 * @param vocabulary words of the bodies and, at the same place, the number of articles that have them; in any order.
 * @param titleWords folded words of the titles: those that no body has are known, and stand in no article.
 */
export function buildWordIndex(
	vocabulary: {words: readonly string[]; articles: Int32Array},
	titleWords: Iterable<string> = [],
): WordIndex {
	const forms = [...vocabulary.words, ...titleWords];
	const folded = forms.map(word => foldWord(word));
	const order = sortedPlaces(folded);
	const words: string[] = [];
	const articles = new Int32Array(order.length);
	const written = new Map<string, string[]>();
	let lastForm = '';
	for (const place of order) {
		const word = folded[place]!;
		const form = forms[place]!;
		if (word === '') continue;
		if (word === words.at(-1)) {
			if (form !== lastForm) written.set(word, [...(written.get(word) ?? [lastForm]), form]);
		} else {
			words.push(word);
			if (form !== word) written.set(word, [form]);
		}
		articles[words.length - 1]! += vocabulary.articles[place] ?? 0;
		lastForm = form;
	}
	const before = new Float64Array(words.length + 1);
	for (let place = 0; place < words.length; place++) before[place + 1] = before[place]! + articles[place]!;
	return {
		words,
		written,
		articles,
		before,
		byFront: fillDrawers(words, front),
		byBack: fillDrawers(words, back),
		unspaced: Int32Array.from(words.keys().filter(place => hasUnspaced(words[place]!))),
	};
}

/** Places of the words in the order of the words; the full-text index gives nearly all of them in order already. */
function sortedPlaces(words: readonly string[]): number[] {
	const places = [...words.keys()];
	return places.sort((a, b) => (words[a]! < words[b]! ? -1 : words[a]! > words[b]! ? 1 : 0));
}

function hasUnspaced(word: string): boolean {
	for (let at = 0; at < word.length; at++) if (isUnspaced(word.charCodeAt(at))) return true;
	return false;
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
