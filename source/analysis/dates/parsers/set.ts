import {twoDigits} from '../calendar.ts';
import {months} from '../lexicon/months.ts';
import {seasonNames} from '../lexicon/seasons.ts';
import {unitOf} from '../lexicon/units.ts';
import {weekdays} from '../lexicon/weekdays.ts';
import type {Match, Parser} from '../parser.ts';
import {durationValue} from '../resolve/duration-value.ts';
import {isCapitalized, isDash, partOfSpeech, type Words, word} from '../words.ts';
import {readNumber, readOrdinal} from './number.ts';
import {dayParts} from './part-of-day.ts';

const adverbs: ReadonlyMap<string, string> = new Map([
	['hourly', 'PT1H'],
	['daily', 'P1D'],
	['nightly', 'XXXX-XX-XXTNI'],
	['weekly', 'P1W'],
	['biweekly', 'P2W'],
	['fortnightly', 'P2W'],
	['monthly', 'P1M'],
	['bimonthly', 'P2M'],
	['quarterly', 'P3M'],
	['semiannual', 'P6M'],
	['semiannually', 'P6M'],
	['annual', 'P1Y'],
	['annually', 'P1Y'],
	['yearly', 'P1Y'],
	['biennial', 'P2Y'],
]);

/** "every Tuesday", "each year", "every four years", "daily", "annual"; "a quarterly dividend" is a kind of dividend. */
export const set: Parser = {
	name: 'set',
	triggers: [...adverbs.keys(), 'every', 'each', 'once', 'twice'],
	parse(words, at) {
		const adverb = adverbs.get(word(words, at));
		if (adverb !== undefined) {
			if (isName(words, at) || (word(words, at) === 'quarterly' && partOfSpeech(words, at + 1) === 'NOUN')) return null;
			return {end: at + 1, meaning: {is: 'set', value: adverb}};
		}
		const times = word(words, at) === 'once' || word(words, at) === 'twice';
		return times ? readTimesA(words, at + 1) : readEvery(words, at + 1);
	},
};

/** "the Daily Mail", "Annual Report": part of a title. */
function isName(words: Words, at: number): boolean {
	if (!isCapitalized(words, at)) return false;
	return isCapitalized(words, at + 1) || (at > words.first && isCapitalized(words, at - 1)) || at > words.first;
}

/** "twice a week", "once every two years". */
function readTimesA(words: Words, at: number): Match | null {
	if (word(words, at) === 'every') return readEvery(words, at + 1);
	if (word(words, at) !== 'a' && word(words, at) !== 'an') return null;
	const unit = unitOf(word(words, at + 1));
	return unit === undefined ? null : {end: at + 2, meaning: {is: 'set', value: durationValue(1, unit)}};
}

function readEvery(words: Words, at: number): Match | null {
	const next = word(words, at);
	const weekday = weekdays.get(next);
	if (weekday !== undefined) {
		const part = dayParts.get(word(words, at + 1));
		const value = `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}`;
		return {end: part === undefined ? at + 1 : at + 2, meaning: {is: 'set', value}};
	}
	const month = isCapitalized(words, at) ? months.get(next) : undefined;
	if (month !== undefined) return {end: at + 1, meaning: {is: 'set', value: `XXXX-${twoDigits(month)}`}};
	const season = seasonNames.get(next);
	if (season !== undefined) return {end: at + 1, meaning: {is: 'set', value: `XXXX-${season}`}};
	const part = dayParts.get(next);
	if (part !== undefined) return {end: at + 1, meaning: {is: 'set', value: `XXXX-XX-XXT${part}`}};
	return readEveryUnit(words, at);
}

/** "other day" is two days; "few weeks" some. */
function readEveryUnit(words: Words, at: number): Match | null {
	const other = word(words, at) === 'other' || word(words, at) === 'second';
	const few = word(words, at) === 'few';
	const number = other || few ? null : (readNumber(words, at) ?? readOrdinal(words, at));
	const unitAt = other || few ? at + 1 : (number?.end ?? at);
	const unit = unitOf(word(words, unitAt));
	if (unit === undefined || isDash(word(words, unitAt + 1)) || (other && word(words, unitAt) === 'second')) return null;
	if (unit === 'night') return {end: unitAt + 1, meaning: {is: 'set', value: 'XXXX-XX-XXTNI'}};
	if (unit === 'weekend') return {end: unitAt + 1, meaning: {is: 'set', value: 'XXXX-WXX-WE'}};
	const amount = other ? 2 : few ? null : (number?.value ?? 1);
	return {end: unitAt + 1, meaning: {is: 'set', value: durationValue(amount, unit)}};
}
