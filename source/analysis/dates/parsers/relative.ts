import {months} from '../lexicon/months.ts';
import {seasonNames} from '../lexicon/seasons.ts';
import {pluralUnits, singularUnits} from '../lexicon/units.ts';
import {weekdays} from '../lexicon/weekdays.ts';
import {narrativeWhichWords, whichWords} from '../lexicon/which.ts';
import type {Unit} from '../meaning.ts';
import type {Match, Parser} from '../parser.ts';
import type {Grain} from '../stretch.ts';
import {isCapitalized, isDash, type Words, word} from '../words.ts';
import {readAmount} from './amount.ts';
import {skipFiller} from './filler.ts';
import {holiday} from './holiday.ts';
import {type Lead, readLead} from './lead.ts';
import {month} from './month.ts';
import {readMonthDay} from './month-day.ts';
import {dayParts} from './part-of-day.ts';
import {readQuarter} from './quarter.ts';
import {weekday} from './weekday.ts';

/** "last week", "this month", "next Tuesday", "last October", "the following year", "the past three months". */
export const relative: Parser = {
	name: 'relative',
	triggers: ['the', ...whichWords.keys(), ...narrativeWhichWords.keys()],
	parse(words, at) {
		const lead = readLead(words, at);
		if (lead === null) return null;
		return (
			readUnit(words, lead, at) ??
			readNamedDay(words, lead) ??
			readPartOfDay(words, lead) ??
			readQuarterBehind(words, lead) ??
			readLength(words, lead)
		);
	},
};

function readUnit(words: Words, {shift, origin, end}: Lead, at: number): Match | null {
	const fiscal = word(words, end) === 'fiscal' || word(words, end) === 'calendar';
	const unitAt = fiscal ? end + 1 : end;
	const unit = singularUnits.get(word(words, unitAt));
	if (unit === undefined || unitsWithout.has(unit) || isOtherUnit(words, at, unitAt)) return null;
	if (unit === 'night') {
		return shift === 1
			? null
			: {end: unitAt + 1, meaning: {is: 'part', part: 'NI', day: {is: 'unit', unit: 'day', shift, origin}}};
	}
	const grain = unit as Grain;
	// "the past year" is the stretch up to now, and not the year before; decades are always counted so.
	const past = word(words, at) === 'the' && word(words, end - 1) === 'past' && end === at + 2;
	const long = (grain === 'decade' || grain === 'century') && shift !== 0 && word(words, end - 1) !== 'previous';
	if (past || long) return {end: unitAt + 1, meaning: {is: 'duration', amount: 1, unit, sign: shift}};
	// "the last day of the trial"
	if (grain === 'day' && shift === -1 && origin === 'published') return null;
	return {end: unitAt + 1, meaning: {is: 'unit', unit: grain, shift, origin}};
}

const unitsWithout = new Set<Unit>(['second', 'minute', 'hour', 'season']);

/** "this year-old", "This Week" (a programme), "this week of Oct. 3" (read elsewhere). */
function isOtherUnit(words: Words, at: number, unitAt: number): boolean {
	if (isDash(word(words, unitAt + 1)) && word(words, unitAt + 2) === 'old') return true;
	if (isCapitalized(words, at) && isCapitalized(words, unitAt) && at > words.first) return true;
	return word(words, unitAt) === 'week' && word(words, unitAt + 1) === 'of' && readMonthDay(words, unitAt + 2) !== null;
}

function readNamedDay(words: Words, {shift, origin, end}: Lead): Match | null {
	const name = word(words, end);
	if (weekdays.has(name)) {
		const match = weekday.parse(words, end);
		if (match?.meaning.is !== 'weekday') return match;
		return {end: match.end, meaning: {...match.meaning, which: shift, origin}};
	}
	if (months.has(name) && isCapitalized(words, end)) {
		const match = month.parse(words, end);
		if (match?.meaning.is === 'month' && match.meaning.year === null) {
			return {end: match.end, meaning: {...match.meaning, which: shift}};
		}
		return match;
	}
	const season = seasonNames.get(name);
	if (season !== undefined && !isCapitalized(words, end)) {
		return {end: end + 1, meaning: {is: 'season', year: null, season, which: shift}};
	}
	const match = holiday.parse(words, end);
	return match?.meaning.is === 'holiday' ? {end: match.end, meaning: {...match.meaning, which: shift}} : null;
}

function readPartOfDay(words: Words, {shift, origin, end}: Lead): Match | null {
	const part = dayParts.get(word(words, end));
	// "CBS This Morning"
	if (part === undefined || (isCapitalized(words, end) && isCapitalized(words, end - 1))) return null;
	return {end: end + 1, meaning: {is: 'part', part, day: {is: 'unit', unit: 'day', shift, origin}}};
}

/** "this year's third quarter" is put together later; "the same third quarter" here. */
function readQuarterBehind(words: Words, {shift, origin, end}: Lead): Match | null {
	if (shift !== 0 || origin !== 'narrative' || word(words, end - 1) !== 'same') return null;
	return readQuarter(words, end, {shift: 0, origin});
}

/** "past three months", "next several years", "last couple of weeks", "recent years" without a number. */
function readLength(words: Words, {shift, end}: Lead): Match | null {
	if (shift === 0) return null;
	const amount = readAmount(words, end) ?? readCouple(words, end);
	const unitAt = amount === null ? end : skipFiller(words, amount.end);
	const unit = pluralUnits.get(word(words, unitAt));
	if (unit === undefined) return null;
	if (amount === null) {
		if (word(words, end - 1) === 'last' || word(words, end - 1) === 'next') return null;
		return {end: unitAt + 1, meaning: {is: 'reference', value: shift === -1 ? 'PAST_REF' : 'FUTURE_REF'}};
	}
	return {end: unitAt + 1, meaning: {is: 'duration', amount: amount.amount, unit, sign: shift}};
}

function readCouple(words: Words, at: number): {amount: number; end: number} | null {
	return word(words, at) === 'couple' ? {amount: 2, end: word(words, at + 1) === 'of' ? at + 2 : at + 1} : null;
}
