import type {Parser} from '../parser.ts';
import {isDash, type Words, word} from '../words.ts';
import {readQuarter} from './quarter.ts';
import {readYear} from './read-year.ts';

/** "fiscal 2024", "fiscal year 2024", "FY2024", "the fiscal year", "fiscal first quarter". */
export const fiscal: Parser = {
	name: 'fiscal',
	triggers: ['fiscal', 'fy', ...Array.from({length: 60}, (_, index) => `fy${1980 + index}`)],
	parse(words, at) {
		const glued = /^fy(\d{4})$/.exec(word(words, at));
		if (glued) return {end: at + 1, meaning: {is: 'fiscal-year', year: Number(glued[1])}};
		const yearAt = word(words, at + 1) === 'year' ? at + 2 : at + 1;
		const year = readYear(words, yearAt);
		if (year !== null) return {end: year.end, meaning: {is: 'fiscal-year', year: year.value}};
		const quarter = readQuarter(words, isDash(word(words, at + 1)) ? at + 2 : at + 1, null);
		if (quarter?.meaning.is === 'quarter') return {end: quarter.end, meaning: {...quarter.meaning, fiscal: true}};
		if (!isTheFiscalYear(words, at)) return null;
		return {end: at + 2, meaning: {is: 'unit', unit: 'year', shift: 0, origin: 'published'}};
	},
};

function isTheFiscalYear(words: Words, at: number): boolean {
	const lead = word(words, at - 1);
	return word(words, at + 1) === 'year' && ['the', 'its', 'current', 'latest', 'this', 'full'].includes(lead);
}
