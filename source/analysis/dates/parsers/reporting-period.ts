import type {Match, Parser} from '../parser.ts';
import {isDash, type Words, word} from '../words.ts';
import {readQuarter} from './quarter.ts';
import {readYear} from './read-year.ts';
import {readYearSuffix} from './year-suffix.ts';

/**
 * How business news calls the period that an article reports on, and the one a year before: "the quarter", "the latest
 * period", "the year-ago quarter", "year-earlier", "the 1988 period".
 */
export const reportingPeriod: Parser = {
	name: 'reporting-period',
	triggers: ['the', 'its', 'year'],
	parse(words, at) {
		if (word(words, at) === 'year') return readYearAgo(words, at);
		const start = sameWords.has(word(words, at + 1)) ? at + 2 : at + 1;
		const yearAgo = readYearAgo(words, start);
		// "the year-ago results": the article is that of the results.
		if (yearAgo !== null) return yearAgo.end > start + 3 ? yearAgo : null;
		return readThePeriod(words, at + 1) ?? readYearPeriod(words, at + 1);
	},
};

/** "year-ago", "year-earlier quarter", "year-ago third quarter". */
function readYearAgo(words: Words, at: number): Match | null {
	if (word(words, at) !== 'year' || !isDash(word(words, at + 1))) return null;
	const tail = word(words, at + 2);
	if (tail !== 'ago' && tail !== 'earlier') return null;
	const origin = 'narrative';
	const quarter = readQuarter(words, at + 3, {shift: -1, origin});
	if (quarter !== null) return quarter;
	const end = isPeriod(words, at + 3) ? at + 4 : at + 3;
	return {end, meaning: {is: 'offset', amount: 1, unit: 'year', sign: -1, origin}};
}

/** "the quarter", "the latest quarter", "the most recent period", "the corresponding period last year". */
function readThePeriod(words: Words, at: number): Match | null {
	let noun = at;
	while (noun < at + 2 && adjectives.has(word(words, noun))) noun++;
	const same = noun > at && sameWords.has(word(words, noun - 1));
	const name = word(words, noun);
	if ((name !== 'quarter' && !(name === 'period' && noun > at)) || isDash(word(words, noun + 1))) return null;
	const suffix = readYearSuffix(words, noun + 1);
	if (suffix.year !== null) {
		return {end: suffix.end, meaning: {is: 'quarter', year: suffix.year, quarter: null, fiscal: false}};
	}
	if (same) return null;
	return {end: noun + 1, meaning: {is: 'quarter', year: null, quarter: null, fiscal: false}};
}

const adjectives = new Set('latest recent most current corresponding comparable same similar'.split(' '));
const sameWords = new Set('corresponding comparable same similar'.split(' '));

/** "the 1988 period", "the 1988 quarter". */
function readYearPeriod(words: Words, at: number): Match | null {
	const year = readYear(words, at);
	if (year === null || !isPeriod(words, year.end)) return null;
	return {end: year.end + 1, meaning: {is: 'quarter', year: year.value, quarter: null, fiscal: false}};
}

function isPeriod(words: Words, at: number): boolean {
	return word(words, at) === 'period' || word(words, at) === 'quarter';
}
