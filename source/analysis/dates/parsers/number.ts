import {cardinals, ordinals} from '../lexicon/numbers.ts';
import {isDash, isGlued, type Words, word} from '../words.ts';

export interface NumberRead {
	value: number;
	/** Index after the last token. */
	end: number;
}

const fractions: ReadonlyMap<string, number> = new Map([
	['1/2', 0.5],
	['½', 0.5],
	['1/4', 0.25],
	['¼', 0.25],
	['3/4', 0.75],
	['¾', 0.75],
]);

const magnitudes: ReadonlyMap<string, number> = new Map([
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
]);

/** "10", "1,000", "2.5", "2 1/2", "twenty-four", "a hundred", "two thousand". */
export function readNumber(words: Words, at: number): NumberRead | null {
	const first = word(words, at);
	if (/^\d/.test(first)) {
		if (!/^(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d{1,3})?$/.test(first)) return null;
		const fraction = fractions.get(word(words, at + 1));
		const value = Number(first.replaceAll(',', '')) + (fraction ?? 0);
		const end = fraction === undefined ? at + 1 : at + 2;
		const large = magnitudes.get(word(words, end));
		return large === undefined ? {value, end} : {value: value * large, end: end + 1};
	}
	return readNumberWords(words, at);
}

function readNumberWords(words: Words, at: number): NumberRead | null {
	const article = word(words, at) === 'a' && isMagnitude(word(words, at + 1));
	const below100 = article ? {value: 1, end: at + 1} : readBelow100(words, at);
	if (below100 === null) return null;
	let {value, end} = below100;
	if (word(words, end) === 'hundred') {
		value *= 100;
		end++;
	}
	if (word(words, end) === 'thousand') {
		value *= 1000;
		end++;
	}
	return {value, end};
}

function isMagnitude(text: string): boolean {
	return text === 'hundred' || text === 'thousand';
}

/** "seven", "forty", "forty-two", "forty two". */
export function readBelow100(words: Words, at: number): NumberRead | null {
	const value = cardinals.get(word(words, at));
	if (value === undefined) return null;
	if (value < 20) return {value, end: at + 1};
	const next = isDash(word(words, at + 1)) ? at + 2 : at + 1;
	const ones = cardinals.get(word(words, next));
	return ones !== undefined && ones > 0 && ones < 10 ? {value: value + ones, end: next + 1} : {value, end: at + 1};
}

/** "3rd", "third", "twenty-first". */
export function readOrdinal(words: Words, at: number): NumberRead | null {
	const first = word(words, at);
	const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(first);
	if (digits) return {value: Number(digits[1]), end: at + 1};
	const ordinal = ordinals.get(first);
	if (ordinal !== undefined) return {value: ordinal, end: at + 1};
	const value = cardinals.get(first);
	if (value === undefined || value < 20) return null;
	const next = isDash(word(words, at + 1)) && isGlued(words, at + 1) ? at + 2 : at + 1;
	const ones = ordinals.get(word(words, next));
	return ones !== undefined && ones < 10 ? {value: value + ones, end: next + 1} : null;
}
