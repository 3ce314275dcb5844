import {isCalendarDay} from '../calendar.ts';
import {months} from '../lexicon/months.ts';
import {weekdays} from '../lexicon/weekdays.ts';
import {narrativeWhichWords, whichWords} from '../lexicon/which.ts';
import type {Parser} from '../parser.ts';
import {isCapitalized, partOfSpeech, type Words, word} from '../words.ts';
import {isDayOf, readDay, readMonthDay} from './month-day.ts';
import {readYearSuffix} from './year-suffix.ts';

const prepositions = new Set(
	(
		'in of by since until till from to between and or during before after for through throughout late early mid around about ' +
		'next last this each every past that on - – — , ( as'
	).split(' '),
);
/** Also given names and common words: read as months only where something speaks for it. */
const doubtful = new Set(['may', 'march', 'april', 'june', 'august']);

/** "February", "Feb. 8", "February 2024", "June last year". */
export const month: Parser = {
	name: 'month',
	triggers: [...months.keys()],
	parse(words, at) {
		const name = word(words, at);
		const month = months.get(name);
		if (month === undefined || !isCapitalized(words, at)) return null;
		if (isLongMarch(words, at, name)) return null;
		const monthDay = readMonthDay(words, at);
		if (monthDay !== null) return monthDay;
		// "the June quarter" ends with its month.
		if (month % 3 === 0 && word(words, at + 1) === 'quarter') {
			return {end: at + 2, meaning: {is: 'quarter', year: null, quarter: month / 3, fiscal: false}};
		}
		if (isImpossibleDay(words, at, month)) return null;
		const {year, end} = readYearSuffix(words, at + 1);
		if (year === null && !isBareMonth(words, at, name)) return null;
		return {end, meaning: {is: 'month', year, month}};
	},
};

/** "Feb. 30", "Feb. 29, 2023": not even the month is to be trusted. */
function isImpossibleDay(words: Words, at: number, month: number): boolean {
	const day = readDay(words, at + 1);
	if (day === null || day.value < 28 || day.value > 31) return false;
	const {year} = readYearSuffix(words, day.end);
	return !isDayOf(month, day.value) || (typeof year === 'number' && !isCalendarDay(year, month, day.value));
}

/** "the Long March 3 rocket", "Cape May 7": a capital before it makes a name of "March" and "May". */
function isLongMarch(words: Words, at: number, name: string): boolean {
	if ((name !== 'march' && name !== 'may') || at - 1 <= words.first) return false;
	return isCapitalized(words, at - 1) && !weekdays.has(word(words, at - 1));
}

/** Whether a month that stands alone is one: "May said", "the Mar. river", "April Smith" are not. */
function isBareMonth(words: Words, at: number, name: string): boolean {
	const before = word(words, at - 1);
	if (before === 'that' && doubtful.has(name)) return false;
	const told = prepositions.has(before) || whichWords.has(before) || narrativeWhichWords.has(before);
	const short = name.length <= 4 && name !== 'june' && name !== 'july';
	if (short && isCapitalized(words, at + 1)) return false;
	if (short) return told && before !== ',' && before !== 'and';
	if (!doubtful.has(name)) return !(isCapitalized(words, at - 1) && at - 1 > words.first && !told);
	if (isCapitalized(words, at + 1) && partOfSpeech(words, at + 1) === 'PROPN') return false;
	if (name === 'may' || name === 'march') return told && before !== ',' && before !== 'for' && before !== 'as';
	return told || before === 'the' || partOfSpeech(words, at + 1) === 'NOUN';
}
