import {isUnspaced} from './fold.ts';

/*
 * A word is cut into grams, three letters each, with two blanks before it and one after: "xi" → "··x", "·xi", "xi·".
 * A word half typed lacks only the gram of its end, one slip spoils three or four of its grams, and the rest still find
 * it. Characters of unspaced scripts are words of their own: each is a gram alone and one together with its neighbour,
 * so that one or two of them are enough to search for.
 *
 * Grams are numbered so that a flat array can hold them: letters by 6 bits each, pairs of ideographs by a hash. Two grams
 * may share a number; that costs a few useless candidates and never loses one.
 */

const letterBits = 6;
const letterGrams = 1 << (3 * letterBits);
const pairBits = 17;

/** Grams are numbers below this. */
export const gramCount = letterGrams + (1 << pairBits);

function letterCode(unit: number): number {
	if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
	if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 27;
	return 37 + (unit % 27);
}

function pairGram(first: number, second: number): number {
	const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
	return letterGrams + ((hash ^ (hash >>> 15)) & ((1 << pairBits) - 1));
}

const mask = letterGrams - 1;

/**
 * Calls `sink` with the grams of folded words that stand in a row.
 *
 * @param open leaves out the end of the last word: more letters may follow.
 */
export function scanGrams(words: readonly string[], open: boolean, sink: (gram: number) => void): void {
	let before = 0;
	for (let index = 0; index < words.length; index++) {
		const word = words[index]!;
		const first = word.charCodeAt(0);
		if (isUnspaced(first)) {
			sink(pairGram(0, first));
			if (before) sink(pairGram(before, first));
			before = first;
			continue;
		}
		before = 0;
		let gram = 0;
		for (let at = 0; at < word.length; at++) {
			gram = ((gram << letterBits) | letterCode(word.charCodeAt(at))) & mask;
			sink(gram);
		}
		if (!open || index < words.length - 1) sink((gram << letterBits) & mask);
	}
}
