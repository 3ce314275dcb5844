import type {Amount} from '../meaning.ts';
import {isDash, type Words, word} from '../words.ts';
import {readNumber} from './number.ts';

export interface AmountRead {
	amount: Amount;
	/** Index after the last token. */
	end: number;
}

const vagueAmounts: readonly (readonly [phrase: readonly string[], amount: Amount])[] = [
	[['a', 'couple', 'of'], 2],
	[['a', 'couple'], 2],
	[['couple', 'of'], 2],
	[['a', 'few'], null],
	[['a', 'number', 'of'], null],
	[['a', 'dozen'], 12],
	[['half', 'a', 'dozen'], 6],
	[['half', 'a'], 0.5],
	[['half', 'an'], 0.5],
	[['a', 'half'], 0.5],
	[['dozens', 'of'], null],
	[['hundreds', 'of'], null],
	[['thousands', 'of'], null],
	[['several'], null],
	[['few'], null],
	[['many'], null],
	[['a'], 1],
	[['an'], 1],
];

/** How many there are of what follows: "ten", "a", "a couple of", "two to three", "several". */
export function readAmount(words: Words, at: number): AmountRead | null {
	const number = readNumber(words, at);
	if (number !== null) return readUpperBound(words, number.value, number.end);
	for (const [phrase, amount] of vagueAmounts) {
		if (phrase.every((part, index) => word(words, at + index) === part)) return {amount, end: at + phrase.length};
	}
	return null;
}

/** "12 to 18" says neither twelve nor eighteen. "two and a half" says two and a half. */
function readUpperBound(words: Words, value: number, end: number): AmountRead {
	const link = word(words, end);
	const half = readAndAHalf(words, end);
	if (half !== null) return {amount: value + 0.5, end: half};
	if (link === 'to' || link === 'or' || isDash(link)) {
		const upper = readNumber(words, end + 1);
		if (upper !== null && upper.value > value) return {amount: null, end: upper.end};
	}
	// "twenty or so years"
	return {amount: value, end: link === 'or' && word(words, end + 1) === 'so' ? end + 2 : end};
}

/** Index after "and a half" or "-and-a-half"; `null` where that does not follow. */
export function readAndAHalf(words: Words, at: number): number | null {
	let end = at;
	for (const part of ['and', 'a', 'half']) {
		if (isDash(word(words, end))) end++;
		if (word(words, end) !== part) return null;
		end++;
	}
	return end;
}
