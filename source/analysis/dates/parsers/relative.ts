import {months} from '../lexicon/months.ts';
import {seasonNames} from '../lexicon/seasons.ts';
import {pluralUnits, singularUnits} from '../lexicon/units.ts';
import {weekdays} from '../lexicon/weekdays.ts';
import {narrativeWhichWords, whichWords} from '../lexicon/which.ts';
import type {Meaning, Origin, Unit} from '../meaning.ts';
import type {Parser} from '../parser.ts';
import {isCapitalized, isDash, type Match, partOfSpeech, type Words, word} from '../words.ts';
import {readAmount} from './amount.ts';
import {holiday} from './holiday.ts';
import {month} from './month.ts';
import {readMonthDay} from './month-day.ts';
import {dayParts} from './part-of-day.ts';
import {readQuarter} from './quarter.ts';
import {weekday} from './weekday.ts';

interface Lead {
	shift: -1 | 0 | 1;
	origin: Origin;
	/** Index of what it belongs to. */
	end: number;
}

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

/** "last", "this past", "the coming", "that same". "The last" and "the next" point from the day of publication too. */
function readLead(words: Words, at: number): Lead | null {
	let end = at;
	if (word(words, end) === 'the') end++;
	const start = end;
	let shift: -1 | 0 | 1 | null = null;
	let origin: Origin = 'published';
	for (; end < start + 3; end++) {
		const text = word(words, end);
		const narrative = narrativeWhichWords.get(text);
		const which = narrative ?? whichWords.get(text);
		if (which === undefined || which === null) break;
		// "said that last year …", "the week following last month's": these begin anew.
		if (shift !== null && (origin === 'narrative' ? text !== 'same' : shift !== 0)) break;
		if (narrative !== undefined) origin = 'narrative';
		// "this past", "this coming": the second word says where it lies.
		shift = which;
	}
	if (origin === 'narrative' && whichWords.has(word(words, end))) return null;
	// "Following Monday's debate, …" is no Monday that follows.
	if (start === at && word(words, at) === 'following') return null;
	if (shift === null) return null;
	if (start > at && word(words, start) === 'next' && end === start + 1) origin = 'narrative';
	return {shift, origin, end};
}

function readUnit(words: Words, {shift, origin, end}: Lead, at: number): Match<Meaning> | null {
	const fiscal = word(words, end) === 'fiscal' || word(words, end) === 'calendar';
	const unitAt = fiscal ? end + 1 : end;
	const unit = singularUnits.get(word(words, unitAt));
	if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour') return null;
	if (isDash(word(words, unitAt + 1)) && word(words, unitAt + 2) === 'old') return null;
	if (unit === 'night') {
		if (shift === 1) return null;
		const day: Meaning = {is: 'unit', unit: 'day', shift, origin};
		return {end: unitAt + 1, meaning: {is: 'part', part: 'NI', day}};
	}
	if (unit === 'season') return null;
	const following = word(words, unitAt + 1);
	if (unit === 'week' && following === 'of') {
		const day = readMonthDay(words, unitAt + 2);
		if (day !== null && shift === 0) return null;
	}
	// "the past year": the stretch up to now, and not the year before.
	if (word(words, at) === 'the' && word(words, end - 1) === 'past' && end === at + 2) {
		return {end: unitAt + 1, meaning: {is: 'duration', amount: 1, unit, sign: -1}};
	}
	// "last day", "this day" as in "the last day of the trial"
	if (unit === 'day' && (shift === -1 || word(words, at) === 'last') && origin === 'published') return null;
	if (isCapitalized(words, at) && isCapitalized(words, unitAt) && at > words.first) return null;
	if ((unit === 'decade' || unit === 'century') && shift !== 0 && word(words, end - 1) !== 'previous') {
		return {end: unitAt + 1, meaning: {is: 'duration', amount: 1, unit, sign: shift}};
	}
	return {end: unitAt + 1, meaning: {is: 'unit', unit, shift, origin}};
}

function readNamedDay(words: Words, {shift, origin, end}: Lead): Match<Meaning> | null {
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
	const match = holiday.triggers.includes(name) ? holiday.parse(words, end) : null;
	return match?.meaning.is === 'holiday' ? {end: match.end, meaning: {...match.meaning, which: shift}} : null;
}

function readPartOfDay(words: Words, {shift, origin, end}: Lead): Match<Meaning> | null {
	const part = dayParts.get(word(words, end));
	// "CBS This Morning"
	if (part === undefined || (isCapitalized(words, end) && isCapitalized(words, end - 1))) return null;
	return {end: end + 1, meaning: {is: 'part', part, day: {is: 'unit', unit: 'day', shift, origin}}};
}

/** "this year's third quarter" is put together later; "the same third quarter" here. */
function readQuarterBehind(words: Words, {shift, origin, end}: Lead): Match<Meaning> | null {
	if (shift !== 0 || origin !== 'narrative' || word(words, end - 1) !== 'same') return null;
	return readQuarter(words, end, {shift: 0, origin});
}

/** "past three months", "next several years", "last couple of weeks", "recent years" without a number. */
function readLength(words: Words, {shift, end}: Lead): Match<Meaning> | null {
	if (shift === 0) return null;
	const amount = readAmount(words, end) ?? readCouple(words, end);
	const unitAt = amount === null ? end : skipFiller(words, amount.end);
	const unit = pluralUnits.get(word(words, unitAt));
	if (unit === undefined) return null;
	if (amount === null) {
		if (word(words, end - 1) === 'last' || word(words, end - 1) === 'next') return null;
		return {end: unitAt + 1, meaning: {is: 'reference', value: shift === -1 ? 'PAST_REF' : 'FUTURE_REF'}};
	}
	return {end: unitAt + 1, meaning: {is: 'duration', amount: amount.amount, unit: unit as Unit, sign: shift}};
}

function readCouple(words: Words, at: number): {amount: number; end: number} | null {
	return word(words, at) === 'couple' ? {amount: 2, end: word(words, at + 1) === 'of' ? at + 2 : at + 1} : null;
}

/** "three full years", "five trading days", "two consecutive quarters". */
export function skipFiller(words: Words, at: number): number {
	const filler = fillers.has(word(words, at)) || (partOfSpeech(words, at) === 'ADJ' && fillers.has(word(words, at)));
	return filler ? at + 1 : at;
}

const fillers = new Set(
	(
		'more full straight consecutive successive additional trading business working calendar fiscal extra whole long other ' +
		'solid short'
	).split(' '),
);
