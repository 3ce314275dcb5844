import {beginsWithinOneEdit, shortestForgiven, withinOneEdit} from './edit-distance.ts';
import {back, front, type WordIndex} from './word-index.ts';

/*
 * Words one slip away, without comparing with every word.
 *
 * A slip spoils one place of a word. If that lies behind its second letter, the first two are whole; if it lies before
 * the last two, those are. In a word of four letters or more one of the two always holds, save for one case: in a word of
 * four, the two in the middle changed places, which is tried by itself. (Three letters are tried only where they are no
 * word, and a wrong one in their middle is not found.)
 *
 * So words are kept in two sets of drawers, by length and first two letters, and by length and last two. A word looks into
 * three drawers of each (its length, one less, one more): some thousand words of a million.
 */

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

/** True for a word of any title or body. */
export function isKnown(index: WordIndex, word: string): boolean {
	return index.words[lowerBound(index.words, word)] === word;
}

/** Articles counted over all words that begin so: no less than the articles that have one of them. */
export function articlesWithPrefix(index: WordIndex, prefix: string): number {
	const [from, to] = prefixRange(index, prefix);
	return index.before[to]! - index.before[from]!;
}

/** Where the words that begin so stand in the sorted list. */
export function prefixRange(index: WordIndex, prefix: string): [from: number, to: number] {
	return [lowerBound(index.words, prefix), lowerBound(index.words, `${prefix}\uffff`)];
}

/** Where a word stands in the sorted list: a stretch of one, or of none. */
export function wordRange(index: WordIndex, word: string): [from: number, to: number] {
	const place = lowerBound(index.words, word);
	return [place, index.words[place] === word ? place + 1 : place];
}

/** Other words that are one slip away, most frequent first. */
export function neighbours(index: WordIndex, word: string, limit: number): string[] {
	const known = isKnown(index, word);
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

/** Words that begin so, most frequent first. */
export function wordsBeginning(index: WordIndex, start: string, limit: number): string[] {
	const [from, to] = prefixRange(index, start);
	return mostFrequent(
		index,
		Array.from({length: to - from}, (_, at) => from + at),
		limit,
	);
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
