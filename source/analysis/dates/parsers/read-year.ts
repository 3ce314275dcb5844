import {cardinals} from '../lexicon/numbers.ts';
import {isDash, type Words, word} from '../words.ts';
import {type NumberRead, readBelow100} from './number.ts';

/** Years that news speaks of in four digits. */
const firstYear = 1000;
const lastYear = 2199;

/** A year in four digits: "2024". */
export function readYear(words: Words, at: number): NumberRead | null {
	const text = word(words, at);
	if (text.length !== 4 || !/^[12]\d{3}$/.test(text)) return null;
	const value = Number(text);
	return value >= firstYear && value <= lastYear ? {value, end: at + 1} : null;
}

/** A year as it is spoken: "nineteen ninety-six", "two thousand", "two thousand and four". */
export function readSpokenYear(words: Words, at: number): NumberRead | null {
	const first = word(words, at);
	if (first === 'two' && word(words, at + 1) === 'thousand') {
		const next = word(words, at + 2) === 'and' ? at + 3 : at + 2;
		const rest = readBelow100(words, next);
		return rest === null ? {value: 2000, end: at + 2} : {value: 2000 + rest.value, end: rest.end};
	}
	const century = cardinals.get(first);
	if (century === undefined || century < 17 || century > 20) return null;
	const next = isDash(word(words, at + 1)) ? at + 2 : at + 1;
	const rest = readBelow100(words, next);
	if (rest === null || rest.value < 10) return null;
	return {value: century * 100 + rest.value, end: rest.end};
}
