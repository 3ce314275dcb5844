import {months} from '../lexicon/months.ts';
import type {Match} from '../parser.ts';
import {type Words, word} from '../words.ts';
import {dayParts} from './part-of-day.ts';
import {readYearSuffix} from './year-suffix.ts';

const prefix = /^(?:mid|post|pre|late|early)[-–]/;

/** "mid-November", "mid-1990s", "post-1959": one token, of which the head is the date. */
export function readPrefixed(words: Words, at: number): Match | null {
	const text = word(words, at);
	const match = prefix.exec(text);
	if (!match) return null;
	const head = text.slice(match[0].length);
	const month = months.get(head);
	if (month !== undefined) {
		const {year, end} = readYearSuffix(words, at + 1);
		return {end, meaning: {is: 'month', year, month}};
	}
	if (/^[12]\d{3}$/.test(head)) return {end: at + 1, meaning: {is: 'year', year: Number(head)}};
	if (/^[12]\d{2}0s$/.test(head)) return {end: at + 1, meaning: {is: 'decade', year: Number(head.slice(0, 4))}};
	const part = dayParts.get(head);
	return part === undefined ? null : {end: at + 1, meaning: {is: 'part', part, day: null}};
}
