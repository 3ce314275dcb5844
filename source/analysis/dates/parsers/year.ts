import {cardinals} from '../lexicon/numbers.ts';
import {pluralUnits} from '../lexicon/units.ts';
import type {Match, Parser} from '../parser.ts';
import {isDash, isGlued, partOfSpeech, surface, type Words, word} from '../words.ts';
import {readSpokenYear, readYear} from './read-year.ts';

/** Words before a number that make a year of it. */
const before = new Set(
	'in since by until till from to between and during before after circa of through late early mid the year around'.split(
		' ',
	),
);
/** Words before a number that make an amount or a name of it. */
const measures = new Set(
	(
		'about nearly almost over than least some approximately roughly up no nos no. nos. page pages p. pp. room flight ' +
		'route highway channel boeing airbus only'
	).split(' '),
);

/** "2023", "the year 2000", "2022–24", "nineteen ninety-six", "1990s", "the 1980's". */
export const year: Parser = {
	name: 'year',
	triggers: [...cardinals.keys()].filter(name => ['seventeen', 'eighteen', 'nineteen', 'twenty', 'two'].includes(name)),
	digits: true,
	parse(words, at) {
		return readDecade(words, at) ?? readYearRange(words, at) ?? readSingleYear(words, at);
	},
};

function readDecade(words: Words, at: number): Match | null {
	const plural = /^([12]\d{2}0)s$/.exec(word(words, at));
	if (plural) {
		const year = Number(plural[1]);
		// "the 1600s" are a century, "the 2000s" ten years.
		const century = year % 100 === 0 && year < 2000;
		return {end: at + 1, meaning: century ? {is: 'century', century: year / 100 + 1} : {is: 'decade', year}};
	}
	const number = readYear(words, at);
	if (number === null || number.value % 10 !== 0 || word(words, at + 1) !== "'s") return null;
	const lead = word(words, at - 1);
	if (lead !== 'the' && lead !== 'early' && lead !== 'late' && lead !== 'mid') return null;
	return partOfSpeech(words, at + 2) === 'NOUN' ? null : {end: at + 2, meaning: {is: 'decade', year: number.value}};
}

/** "2022–24", "2022-2024", "2023/24": a stretch of years, in one or three tokens. */
function readYearRange(words: Words, at: number): Match | null {
	const whole = /^([12]\d{3})[-–/](\d{4}|\d{2})$/.exec(word(words, at));
	if (whole) return yearRange(Number(whole[1]), whole[2]!, at + 1);
	const first = readYear(words, at);
	if (first === null || !isGlued(words, at + 1) || !isGlued(words, at + 2)) return null;
	if (!isDash(word(words, at + 1)) && word(words, at + 1) !== '/') return null;
	const second = word(words, at + 2);
	return /^(?:\d{4}|\d{2})$/.test(second) ? yearRange(first.value, second, at + 3) : null;
}

function yearRange(from: number, second: string, end: number): Match | null {
	const to = second.length === 4 ? Number(second) : Math.floor(from / 100) * 100 + Number(second);
	if (from < 1500 || to <= from || to > 2199) return null;
	return {end, meaning: {is: 'range', from: {is: 'year', year: from}, to: {is: 'year', year: to}}};
}

function readSingleYear(words: Words, at: number): Match | null {
	const number = readYear(words, at);
	if (number === null) {
		const spoken = readSpokenYear(words, at);
		if (spoken === null || (spoken.value === 2000 && word(words, at - 1) !== 'year')) return null;
		return isCounted(words, spoken.end) ? null : {end: spoken.end, meaning: {is: 'year', year: spoken.value}};
	}
	if (isPartOfNumber(words, at)) return null;
	const lead = word(words, at - 1);
	if (measures.has(lead)) return null;
	if (number.value % 100 === 0 && isCounted(words, at + 1)) return null;
	if ((number.value < 1800 || number.value > 2099) && (!before.has(lead) || isCounted(words, at + 1))) return null;
	if (isCounted(words, at + 1) && !before.has(lead) && partOfSpeech(words, at - 1) !== 'ADJ' && lead !== "'s")
		return null;
	return {end: at + 1, meaning: {is: 'year', year: number.value}};
}

/** "$2000", "1984-85-xx", "2001%", "#1999". */
function isPartOfNumber(words: Words, at: number): boolean {
	if (isGlued(words, at) && /[\p{Sc}#+:/@&.\-_\p{L}\d]$/u.test(surface(words, at - 1)) && !isDash(word(words, at - 1)))
		return true;
	if (isGlued(words, at) && isDash(word(words, at - 1)) && isGlued(words, at - 1))
		return /\d$/.test(surface(words, at - 2));
	const next = word(words, at + 1);
	if (/^[%°$€£]$/.test(next) || next === 'percent' || next === 'per' || next === 'gmt' || next === 'hours') return true;
	return isGlued(words, at + 1) && /^[\d\p{L}/@_+:]/u.test(next);
}

/** Whether what follows is what is counted: "2000 people", "1500 dollars". */
function isCounted(words: Words, at: number): boolean {
	const next = word(words, at);
	if (pluralUnits.has(next)) return true;
	return partOfSpeech(words, at) === 'NOUN' && (next === 'people' || /[^s]s$/.test(next));
}
