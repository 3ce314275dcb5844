import {cardinals} from '../lexicon/numbers.ts';
import {pluralUnits, singularUnits, unitOf} from '../lexicon/units.ts';
import type {Amount, Unit} from '../meaning.ts';
import type {Match, Parser} from '../parser.ts';
import {isCapitalized, isDash, isGlued, partOfSpeech, type Words, word} from '../words.ts';
import {readAmount, readAndAHalf} from './amount.ts';
import {skipFiller} from './filler.ts';

const firstWords = 'a an several few many half couple dozens hundreds thousands'.split(' ');

/** "ten years", "two-year", "a few days ago", "a year earlier", "two weeks from now", "8-month-old". */
export const length: Parser = {
	name: 'length',
	triggers: [...cardinals.keys(), ...firstWords],
	digits: true,
	parse(words, at) {
		const amount = readAmount(words, at);
		if (amount === null) return null;
		const dash = isDash(word(words, amount.end)) && isGlued(words, amount.end);
		const unitAt = dash ? amount.end + 1 : skipFiller(words, amount.end);
		const unit = unitOf(word(words, unitAt));
		// "60 Minutes"
		if (isCapitalized(words, unitAt) && at > words.first) return null;
		if (unit === undefined || !isLength(words, at, amount.amount, unitAt)) return null;
		const half = readAndAHalf(words, unitAt + 1);
		const length = amount.amount !== null && half !== null ? amount.amount + 0.5 : amount.amount;
		const end = half ?? unitAt + 1;
		if (
			isAlways(words, at) ||
			isAlways(words, at - 2) ||
			isAge(words, end) ||
			isYearAgo(words, end) ||
			isYearLong(words, at, end)
		)
			return null;
		const offset = dash ? null : readOffset(words, length, unit, end);
		return offset ?? {end: readTail(words, end), meaning: {is: 'duration', amount: length, unit, sign: 0}};
	},
};

/** "a second time", "one season", "a weekend" are no lengths. */
function isLength(words: Words, at: number, amount: Amount, unitAt: number): boolean {
	const name = word(words, unitAt);
	const unit = unitOf(name);
	const article = word(words, at) === 'a' || word(words, at) === 'an';
	if (unit === 'season' || unit === 'weekend' || unit === 'night') return pluralUnits.has(name) && unit !== 'season';
	// "three-quarters of its food"
	if (unit === 'quarter') return pluralUnits.has(name) && amount !== 1 && !isDash(word(words, unitAt - 1));
	if (article && name === 'second') return false;
	// "A Thousand and One Nights"
	if (amount === 1 && pluralUnits.has(name)) return false;
	if (singularUnits.has(name) && amount === null) return isDash(word(words, unitAt - 1));
	// "two day" needs its hyphen or a noun behind it
	if (singularUnits.has(name) && !isDash(word(words, unitAt - 1)) && amount !== null && amount > 1) {
		return ['NOUN', 'ADJ', 'PROPN'].includes(partOfSpeech(words, unitAt + 1) ?? '');
	}
	return true;
}

/** "24 hours a day", "seven days a week": always, in both of its halves. */
function isAlways(words: Words, at: number): boolean {
	const [number, unit, article, whole] = [0, 1, 2, 3].map(step => word(words, at + step));
	if (article !== 'a') return false;
	if (unit === 'hours' && whole === 'day') return number === '24' || number === 'twenty-four';
	return unit === 'days' && whole === 'week' && (number === 'seven' || number === '7');
}

/** "a 44-year-old", "37 years old": how old somebody is says nothing of when. */
function isAge(words: Words, at: number): boolean {
	const next = isDash(word(words, at)) ? at + 1 : at;
	return word(words, next) === 'old' || word(words, next) === 'olds' || word(words, next) === 'older';
}

/** "a year-ago loss" is read from "year" on. */
function isYearAgo(words: Words, at: number): boolean {
	return isDash(word(words, at)) && (word(words, at + 1) === 'ago' || word(words, at + 1) === 'earlier');
}

/** "a year-long inquiry": the article is that of the inquiry. */
function isYearLong(words: Words, at: number, end: number): boolean {
	return end === at + 2 && isDash(word(words, end)) && word(words, end + 1) === 'long';
}

/** "two-day-long", "a year or two". */
function readTail(words: Words, at: number): number {
	if (isDash(word(words, at)) && word(words, at + 1) === 'long') return at + 2;
	return word(words, at) === 'or' && word(words, at + 1) === 'two' ? at + 2 : at;
}

export function readOffset(words: Words, amount: Amount, unit: Unit, at: number): Match | null {
	let tail = at;
	// "a week or so ago"
	if (word(words, tail) === 'or' && (word(words, tail + 1) === 'so' || word(words, tail + 1) === 'more')) tail += 2;
	const next = word(words, tail);
	if (next === 'ago') return offset(-1, 'published', tail + 1);
	if (next === 'earlier' || next === 'previously') return offset(-1, 'narrative', tail + 1);
	if (next === 'before' && endsClause(words, tail + 1)) return offset(-1, 'narrative', tail + 1);
	if (next === 'later' || next === 'afterward' || next === 'afterwards') return offset(1, 'narrative', tail + 1);
	// "Two years on, …"
	if (next === 'on' && word(words, tail + 1) === ',') return offset(1, 'narrative', tail + 1);
	if (next === 'from' && (word(words, tail + 1) === 'now' || word(words, tail + 1) === 'today')) {
		return offset(1, 'published', tail + 2);
	}
	// "in six months' time", "in a year's time"
	if (/^['’]s?$/.test(next) && word(words, tail + 1) === 'time') return offset(1, 'published', tail + 2);
	return null;

	function offset(sign: -1 | 1, origin: 'published' | 'narrative', end: number): Match {
		return {end, meaning: {is: 'offset', amount, unit, sign, origin}};
	}
}

/** "Two days before." but not "two days before the vote". */
function endsClause(words: Words, at: number): boolean {
	return at >= words.limit || partOfSpeech(words, at) === 'PUNCT';
}
