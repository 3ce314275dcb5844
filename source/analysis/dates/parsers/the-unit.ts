import {singularUnits} from '../lexicon/units.ts';
import type {Unit} from '../meaning.ts';
import type {Match, Parser} from '../parser.ts';
import type {Grain} from '../stretch.ts';
import {isDash, partOfSpeech, type Words, word} from '../words.ts';
import {readMonthDay} from './month-day.ts';
import {readSpokenYear} from './read-year.ts';

/** "the year", "the week", "the weekend", "year-end", "the week of March 6", "the day before". */
export const theUnit: Parser = {
	name: 'the-unit',
	triggers: ['the', 'year'],
	parse(words, at) {
		const yearEnd = readYearEnd(words, at);
		if (yearEnd !== null || word(words, at) !== 'the') return yearEnd;
		const unitAt = word(words, at + 1) === 'full' || word(words, at + 1) === 'whole' ? at + 2 : at + 1;
		const unit = singularUnits.get(word(words, unitAt));
		const next = word(words, unitAt + 1);
		if (unit === 'week' && next === 'of') {
			const day = readMonthDay(words, unitAt + 2);
			if (day?.meaning.is === 'day') return {end: day.end, meaning: {is: 'around', grain: 'week', day: day.meaning}};
		}
		const offset = unit === undefined ? null : readBeforeAfter(words, unitAt, unit);
		if (offset !== null) return offset;
		if (isAward(words, at)) return null;
		if (unit !== 'year' && unit !== 'week' && unit !== 'weekend' && unit !== 'month') return null;
		// "the year 2000", "the year two thousand", "the year 0"
		if (unit === 'year' && (/^\d/.test(next) || readSpokenYear(words, unitAt + 1) !== null)) return null;
		if (isDash(next) || next === 'of' || partOfSpeech(words, unitAt + 1) === 'NOUN') return null;
		return {end: unitAt + 1, meaning: {is: 'unit', unit: unit as Grain, shift: 0, origin: 'published'}};
	},
};

/** "the day before", "the year after", at the end of a clause; what follows would be what it is counted from. */
function readBeforeAfter(words: Words, unitAt: number, unit: Unit): Match | null {
	const link = word(words, unitAt + 1);
	if (link !== 'before' && link !== 'after' && link !== 'earlier' && link !== 'later') return null;
	if (unitAt + 2 < words.limit && partOfSpeech(words, unitAt + 2) !== 'PUNCT') return null;
	const sign = link === 'before' || link === 'earlier' ? -1 : 1;
	return {end: unitAt + 2, meaning: {is: 'offset', amount: 1, unit, sign, origin: 'narrative'}};
}

/** "coach of the year", "word of the week", but "the end of the year". */
function isAward(words: Words, at: number): boolean {
	if (word(words, at - 1) !== 'of' || word(words, at + 2) === "'s") return false;
	return partOfSpeech(words, at - 2) === 'NOUN' && !partsOfTime.has(word(words, at - 2));
}

const partsOfTime = new Set(
	(
		'end beginning start middle close half halves quarter quarters months weeks days rest remainder most part much course ' +
		'time day days ahead weekend outset all out top turn week month season'
	).split(' '),
);

/** "year-end", "year end", "year's end". */
function readYearEnd(words: Words, at: number): Match | null {
	if (word(words, at) !== 'year') return null;
	const link = word(words, at + 1);
	const endAt = isDash(link) || link === "'s" ? at + 2 : at + 1;
	if (word(words, endAt) !== 'end') return null;
	return {end: endAt + 1, meaning: {is: 'unit', unit: 'year', shift: 0, origin: 'published'}};
}
