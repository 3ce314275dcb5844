import {dayNumber, isCalendarDay} from '../calendar.ts';
import type {Match, Parser} from '../parser.ts';
import {isGlued, partOfSpeech, surface, type Words, word} from '../words.ts';

const yearFirst = /^(\d{4})([-/])(\d{2})\2(\d{2})$/;
const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const dots = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** "2024-02-08", "2024/02/08", "2/8/2024", "08.02.2024". */
export const numericDate: Parser = {
	name: 'numeric-date',
	triggers: [],
	digits: true,
	parse(words, at) {
		const text = surface(words, at);
		if (text.length < 6 || text.length > 10 || isPartOfLongerNumber(words, at)) return null;
		return readYearFirst(text, at) ?? readSlashes(text, at) ?? readDots(text, at);
	},
};

function readYearFirst(text: string, at: number): Match | null {
	const match = yearFirst.exec(text);
	return match ? day(Number(match[1]), Number(match[3]), Number(match[4]), at) : null;
}

/** Month first, as in the United States, unless that is no day. */
function readSlashes(text: string, at: number): Match | null {
	const match = slashes.exec(text);
	if (!match) return null;
	const first = Number(match[1]);
	const second = Number(match[2]);
	const shortYear = match[3]!.length === 2;
	const year = shortYear ? 2000 + Number(match[3]) : Number(match[3]);
	const monthFirst = isCalendarDay(year, first, second);
	const dayFirst = isCalendarDay(year, second, first);
	if ((!monthFirst && !dayFirst) || year < 1000) return null;
	const ordered = monthFirst !== dayFirst || first === second;
	const [month, dayOfMonth] = monthFirst ? [first, second] : [second, first];
	return {end: at + 1, meaning: {is: 'numeric', month, day: dayOfMonth, year, shortYear, ordered}};
}

function readDots(text: string, at: number): Match | null {
	const match = dots.exec(text);
	return match ? day(Number(match[3]), Number(match[2]), Number(match[1]), at) : null;
}

function day(year: number, month: number, day: number, at: number): Match | null {
	if (!isCalendarDay(year, month, day) || dayNumber(year, month, day) < earliest) return null;
	return {end: at + 1, meaning: {is: 'day', year, month, day}};
}

const earliest = dayNumber(1000, 1, 1);

/** "v1/2/2003", "10/11/12/13": something goes on right before or behind. */
function isPartOfLongerNumber(words: Words, at: number): boolean {
	if (isGlued(words, at) && !/^[("'“‘[]$/.test(word(words, at - 1))) return true;
	if (!isGlued(words, at + 1)) return false;
	return !/^[)\]"'”’.,;:!?]$/.test(word(words, at + 1)) && partOfSpeech(words, at + 1) !== 'PROPN';
}
