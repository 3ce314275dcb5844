import {narrativeWhichWords, whichWords} from '../lexicon/which.ts';
import type {Year} from '../meaning.ts';
import {type Words, word} from '../words.ts';
import {readSpokenYear, readYear} from './read-year.ts';

export interface YearRead {
	year: Year;
	/** Index after the last token; where it was called with if there is no year. */
	end: number;
}

/** The year behind a day, month, season or quarter: ", 2024", "of 2024", "last year", "of the same year". */
export function readYearSuffix(words: Words, at: number): YearRead {
	const comma = word(words, at) === ',';
	const start = comma || word(words, at) === 'of' ? at + 1 : at;
	const number = readYear(words, start) ?? readSpokenYear(words, start);
	if (number !== null) {
		// "On March 6, 1500 people": a comma needs a year that looks like one.
		if (comma && (number.value < 1700 || number.value > 2100)) return {year: null, end: at};
		return {year: number.value, end: number.end};
	}
	const relative = comma ? null : readRelativeYear(words, start);
	return relative ?? {year: null, end: at};
}

/** "last year", "this year", "the following year", "that same year". */
export function readRelativeYear(words: Words, at: number): YearRead | null {
	let start = at;
	if (word(words, start) === 'the') start++;
	let origin: 'published' | 'narrative' = 'published';
	let shift: number | null = null;
	for (; start < at + 4; start++) {
		const narrative = narrativeWhichWords.get(word(words, start));
		const which = narrative ?? whichWords.get(word(words, start));
		if (which === undefined) break;
		if (narrative !== undefined) origin = 'narrative';
		shift ??= which;
	}
	if (shift === null || word(words, start) !== 'year') return null;
	return {year: {shift, origin}, end: start + 1};
}
