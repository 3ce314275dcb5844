import {holidays} from '../lexicon/holidays.ts';
import type {Meaning} from '../meaning.ts';
import type {Parser} from '../parser.ts';
import {isCapitalized, type Words, word} from '../words.ts';
import {phraseTable, readPhrase} from './phrases.ts';
import {readYear} from './read-year.ts';
import {readYearSuffix} from './year-suffix.ts';

const phrases = phraseTable(
	holidays.flatMap(({phrases}) => phrases.map((phrase): [string, string] => [phrase, phrases[0]!])),
);

/** "Lunar New Year", "New Year's Eve", "Easter 1916", "the 2024 New Year". */
export const holiday: Parser = {
	name: 'holiday',
	triggers: [...phrases.keys(), 'new'],
	parse(words, at) {
		const match =
			readPhrase(phrases, words, at, end => isCapitalized(words, at) && !isName(words, at, end)) ??
			readNewYear(words, at);
		if (match === null) return null;
		if (word(words, match.end) === 'week' || word(words, match.end) === 'weekend') {
			const day: Meaning = {is: 'holiday', name: match.value, year: null, which: null};
			const grain = word(words, match.end) === 'week' ? 'week' : 'weekend';
			return {end: match.end + 1, meaning: {is: 'around', grain, day}};
		}
		const {year, end} = readYearSuffix(words, match.end);
		return {end, meaning: {is: 'holiday', name: match.value, year, which: null}};
	},
};

/** "the 2024 Lunar New Year": the year stands in front. */
export const yearHoliday: Parser = {
	name: 'year-holiday',
	triggers: [],
	digits: true,
	parse(words, at) {
		const year = readYear(words, at);
		if (year === null || !isCapitalized(words, year.end)) return null;
		const match = readPhrase(phrases, words, year.end) ?? readNewYear(words, year.end);
		if (match === null) return null;
		return {end: match.end, meaning: {is: 'holiday', name: match.value, year: year.value, which: null}};
	},
};

/** "the New Year" is its first day; "a new year" is none. */
function readNewYear(words: Words, at: number): {end: number; value: string} | null {
	if (word(words, at) !== 'new' || word(words, at + 1) !== 'year') return null;
	if (!isCapitalized(words, at) || !isCapitalized(words, at + 1) || isCapitalized(words, at + 2)) return null;
	return {end: at + 2, value: "new year 's day"};
}

/** "Christmas Island", "Easter Rising", "Epiphany Church": a capital behind it makes another name of it. */
function isName(words: Words, at: number, end: number): boolean {
	return (
		isCapitalized(words, end) && !/^(?:day|eve|sunday|monday|week|weekend)$/.test(word(words, at + 1)) && end === at + 1
	);
}
