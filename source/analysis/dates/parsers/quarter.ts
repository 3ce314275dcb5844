import {ordinals} from '../lexicon/numbers.ts';
import type {Year} from '../meaning.ts';
import type {Match, Parser} from '../parser.ts';
import {isDash, type Words, word} from '../words.ts';
import {readYear} from './read-year.ts';
import {readYearSuffix} from './year-suffix.ts';

const ranks: ReadonlyMap<string, number> = new Map([
	...[...ordinals].slice(0, 4),
	['1st', 1],
	['2nd', 2],
	['3rd', 3],
	['4th', 4],
	['final', 4],
	['last', 4],
]);

/** "the third quarter of 2023", "third-quarter", "Q3 2023", "3Q", "the first half of last year". */
export const quarter: Parser = {
	name: 'quarter',
	triggers: [...ranks.keys(), 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
	digits: true,
	parse(words, at) {
		return readQuarter(words, at, null) ?? readYearQuarter(words, at);
	},
};

/** "2023 third quarter", "2023 Q3". */
function readYearQuarter(words: Words, at: number): Match | null {
	const year = readYear(words, at);
	return year === null ? null : readQuarter(words, year.end, year.value);
}

export function readQuarter(words: Words, at: number, year: Year): Match | null {
	return readNamed(words, at, year) ?? readShort(words, at, year);
}

function readNamed(words: Words, at: number, given: Year): Match | null {
	const name = word(words, at);
	const rank = ranks.get(name);
	if (rank === undefined) return null;
	let unit = isDash(word(words, at + 1)) ? at + 2 : at + 1;
	const fiscal = word(words, unit) === 'fiscal';
	if (fiscal) unit++;
	const suffix = readYearSuffix(words, unit + 1);
	const year = given ?? suffix.year;
	const end = given === null ? suffix.end : unit + 1;
	const noun = word(words, unit);
	// "The last quarter" is the one before this, unless a year says of what it is the last.
	if (noun === 'quarter' && (name !== 'last' || year !== null))
		return {end, meaning: {is: 'quarter', year, quarter: rank, fiscal}};
	if (noun !== 'half' || (rank > 2 && name !== 'last')) return null;
	// Without a year it may be that of a game or a book, unless profits or the like say that it is not.
	const told = isDash(word(words, unit - 1))
		? results.has(word(words, unit + 1))
		: isYearBehind(words, unit + 1) || isReported(words, at);
	if (year === null && !told) return null;
	return {end, meaning: {is: 'half', year, half: rank === 1 ? 1 : 2, fiscal}};
}

/** "of the year", "of fiscal 2023": joined to it later. */
function isYearBehind(words: Words, at: number): boolean {
	if (word(words, at) !== 'of') return false;
	const next = word(words, at + 1);
	return next === 'fiscal' || (next === 'the' && /^(?:fiscal|year)$/.test(word(words, at + 2)));
}

/** "net profit for the first half" */
function isReported(words: Words, at: number): boolean {
	if (word(words, at - 1) !== 'the' || (word(words, at - 2) !== 'for' && word(words, at - 2) !== 'in')) return false;
	return [3, 4, 5].some(step => results.has(word(words, at - step)));
}

const results = new Set(
	'profit profits loss losses earnings results sales revenue revenues net income output'.split(' '),
);

function readShort(words: Words, at: number, given: Year): Match | null {
	const text = word(words, at);
	const suffix = readYearSuffix(words, at + 1);
	const year = given ?? suffix.year;
	const end = given === null ? suffix.end : at + 1;
	const letters = /^([qh])([1-4])$/.exec(text);
	if (letters?.[1] === 'q') return {end, meaning: {is: 'quarter', year, quarter: Number(letters[2]), fiscal: false}};
	if (letters && Number(letters[2]) <= 2)
		return {end, meaning: {is: 'half', year, half: Number(letters[2]), fiscal: false}};
	if (/^[1-4]$/.test(text) && word(words, at + 1) === 'q') {
		const behind = readYearSuffix(words, at + 2);
		return {
			end: behind.end,
			meaning: {is: 'quarter', year: given ?? behind.year, quarter: Number(text), fiscal: false},
		};
	}
	return null;
}
