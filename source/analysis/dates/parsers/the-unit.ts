import {singularUnits} from '../lexicon/units.ts';
import type {Parser} from '../parser.ts';
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
			if (day?.meaning.is === 'day') return {end: day.end, meaning: {is: 'week-of', day: day.meaning}};
		}
		if (unit === 'day' && (next === 'before' || next === 'after' || next === 'earlier' || next === 'later')) {
			if (unitAt + 2 < words.limit && partOfSpeech(words, unitAt + 2) !== 'PUNCT') return null;
			const sign = next === 'before' || next === 'earlier' ? -1 : 1;
			return {end: unitAt + 2, meaning: {is: 'offset', amount: 1, unit, sign, origin: 'narrative'}};
		}
		if (unit !== 'year' && unit !== 'week' && unit !== 'weekend' && unit !== 'month') return null;
		if (unit === 'year' && readSpokenYear(words, unitAt + 1) !== null) return null;
		if (isDash(next) || next === 'of' || partOfSpeech(words, unitAt + 1) === 'NOUN') return null;
		return {end: unitAt + 1, meaning: {is: 'unit', unit: unit as Grain, shift: 0, origin: 'published'}};
	},
};

/** "year-end", "year end", "year's end". */
function readYearEnd(words: Words, at: number) {
	if (word(words, at) !== 'year') return null;
	const link = word(words, at + 1);
	const endAt = isDash(link) || link === "'s" ? at + 2 : at + 1;
	if (word(words, endAt) !== 'end') return null;
	return {end: endAt + 1, meaning: {is: 'unit', unit: 'year', shift: 0, origin: 'published'}} as const;
}
