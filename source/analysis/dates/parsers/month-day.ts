import {daysInMonth} from '../calendar.ts';
import {months} from '../lexicon/months.ts';
import type {Meaning} from '../meaning.ts';
import type {Match} from '../parser.ts';
import {isCapitalized, isDash, isGlued, partOfSpeech, type Words, word} from '../words.ts';
import {type NumberRead, readOrdinal} from './number.ts';
import {readYearSuffix} from './year-suffix.ts';

/** "Feb. 8", "February 8th, 2024", "Feb. 8-10", "March eighth". */
export function readMonthDay(words: Words, at: number): Match | null {
	const month = months.get(word(words, at));
	if (month === undefined || !isCapitalized(words, at)) return null;
	const range = readDayRange(words, at + 1);
	if (range !== null) {
		const {year, end} = readYearSuffix(words, range.end);
		if (!isDayOf(month, range.from) || !isDayOf(month, range.to)) return null;
		return {
			end,
			meaning: {
				is: 'range',
				from: {is: 'day', year, month, day: range.from},
				to: {is: 'day', year, month, day: range.to},
			},
		};
	}
	const day = readDay(words, at + 1);
	if (day === null || !isDayOf(month, day.value) || isCount(words, at, day.end)) return null;
	const {year, end} = readYearSuffix(words, day.end);
	if (typeof year === 'number' && day.value > daysInMonth(year, month)) return null;
	return {end, meaning: {is: 'day', year, month, day: day.value}};
}

/** "8 February 2024", "the 8th of February". */
export function readDayMonth(words: Words, at: number): Match | null {
	const start = word(words, at) === 'the' ? at + 1 : at;
	const day = readDayRange(words, start) ?? readDay(words, start);
	if (day === null) return null;
	const monthAt = word(words, day.end) === 'of' ? day.end + 1 : day.end;
	const month = months.get(word(words, monthAt));
	if (month === undefined || !isCapitalized(words, monthAt)) return null;
	const {year, end} = readYearSuffix(words, monthAt + 1);
	const last = 'value' in day ? day.value : day.to;
	if (!isDayOf(month, last) || (typeof year === 'number' && last > daysInMonth(year, month))) return null;
	// "Chapter 3 April 2024" and "on the 8th May" alike; but a number before a bare month without a year may be anything.
	const to: Meaning = {is: 'day', year, month, day: last};
	return {end, meaning: 'value' in day ? to : {is: 'range', from: {is: 'day', year, month, day: day.from}, to}};
}

/** Whether a month has that day in some year. */
export function isDayOf(month: number, day: number): boolean {
	return day >= 1 && day <= daysInMonth(2000, month);
}

/** "8", "08", "8th", "eighth". */
export function readDay(words: Words, at: number): NumberRead | null {
	const text = word(words, at);
	if (/^\d{1,2}$/.test(text)) return {value: Number(text), end: at + 1};
	const ordinal = readOrdinal(words, at);
	return ordinal !== null && ordinal.value <= 31 && word(words, ordinal.end) !== 'quarter' ? ordinal : null;
}

/** "8-10", "8–10". */
function readDayRange(words: Words, at: number): {from: number; to: number; end: number} | null {
	const whole = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(words, at));
	if (whole)
		return Number(whole[1]) < Number(whole[2]) ? {from: Number(whole[1]), to: Number(whole[2]), end: at + 1} : null;
	const from = readDay(words, at);
	if (from === null || !isDash(word(words, from.end)) || !isGlued(words, from.end)) return null;
	const to = readDay(words, from.end + 1);
	if (to === null || to.value <= from.value) return null;
	return {from: from.value, to: to.value, end: to.end};
}

/** "In May 20 people were killed": "in" is not said of a day. A month is only abbreviated before one. */
function isCount(words: Words, monthAt: number, end: number): boolean {
	return (
		word(words, monthAt - 1) === 'in' && !word(words, monthAt).endsWith('.') && partOfSpeech(words, end) === 'NOUN'
	);
}
