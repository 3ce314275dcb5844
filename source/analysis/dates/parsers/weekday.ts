import {weekdayAbbreviations, weekdayPlurals, weekdays} from '../lexicon/weekdays.ts';
import type {Match, Parser} from '../parser.ts';
import {isCapitalized, type Words, word} from '../words.ts';
import {readDay, readDayMonth, readMonthDay} from './month-day.ts';

/** What stands behind a weekday in the name of a newspaper or programme: "the Sunday Telegraph". */
const titleWords = new Set(
	(
		'times telegraph mirror mail express herald star sport tribune post standard independent business world people sun ' +
		'review magazine night lights'
	).split(' '),
);

/** "Thursday", "Thursday, Feb. 8, 2024", "Thu., Feb. 8", "Mondays". */
export const weekday: Parser = {
	name: 'weekday',
	triggers: [...weekdays.keys(), ...weekdayPlurals.keys(), ...weekdayAbbreviations.keys()],
	parse(words, at) {
		if (!isCapitalized(words, at)) return null;
		const name = word(words, at);
		const full = weekdays.get(name);
		const date = readDateBehind(words, at + 1);
		if (full !== undefined) {
			if (date !== null) return date;
			if (isTitle(words, at)) return null;
			return {end: at + 1, meaning: {is: 'weekday', weekday: full, which: null, origin: 'published'}};
		}
		const plural = weekdayPlurals.get(name);
		if (plural !== undefined) return {end: at + 1, meaning: {is: 'set', value: `XXXX-WXX-${plural}`}};
		return date;
	},
};

/** ", Feb. 8", "8 February", "the 8th of March" behind a weekday. */
function readDateBehind(words: Words, at: number): Match | null {
	const comma = word(words, at) === ',' ? at + 1 : at;
	const date = readMonthDay(words, comma);
	if (date !== null) return date;
	const start = word(words, comma) === 'the' ? comma + 1 : comma;
	return readDay(words, start) === null ? null : readDayMonth(words, start);
}

/** What stands before a weekday in the name of a day of its own: "Bloody Sunday", "Super Tuesday". */
const namingWords = new Set('bloody super giving black ruby freaky casual'.split(' '));

function isTitle(words: Words, at: number): boolean {
	if (isCapitalized(words, at - 1) && namingWords.has(word(words, at - 1))) return true;
	if (isCapitalized(words, at + 1) && titleWords.has(word(words, at + 1))) return true;
	return word(words, at - 1) === 'on' && word(words, at - 2) === 'mail' && isCapitalized(words, at - 2);
}
