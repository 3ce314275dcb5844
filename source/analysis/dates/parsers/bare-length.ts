import {pluralUnits, singularUnits} from '../lexicon/units.ts';
import type {Amount, Unit} from '../meaning.ts';
import type {Match, Parser} from '../parser.ts';
import {isDash, type Words, word} from '../words.ts';
import {readOffset} from './length.ts';

const leads = new Set(
	'for in within over after took take takes last lasted lasting spent spend follows following'.split(' '),
);
const tails = new Set('ago before after later earlier ahead'.split(' '));

/** "for years", "within weeks", "months ago", "days before the vote". */
export const bareLength: Parser = {
	name: 'bare-length',
	triggers: [...singularUnits.keys(), ...pluralUnits.keys()],
	parse(words, at) {
		const single = singularUnits.get(word(words, at));
		if (single !== undefined) return readLong(words, at, single, 1);
		const unit = pluralUnits.get(word(words, at))!;
		if (unit === 'second' || unit === 'quarter' || unit === 'season') return null;
		const offset = readOffset(words, null, unit, at + 1);
		if (offset !== null) return offset;
		if (word(words, at + 1) === 'old') return null;
		const long = readLong(words, at, unit, null);
		if (long !== null) return long;
		const lead = word(words, at - 1);
		const link = word(words, at + 1);
		if (!leads.has(lead) && !tails.has(link)) return null;
		if ((link === 'or' || link === 'and') && pluralUnits.has(word(words, at + 2))) {
			return {end: at + 3, meaning: {is: 'duration', amount: null, unit, sign: 0}};
		}
		return {end: at + 1, meaning: {is: 'duration', amount: null, unit, sign: 0}};
	},
};

/** "year-long", "decades-long". */
function readLong(words: Words, at: number, unit: Unit, amount: Amount): Match | null {
	if (!isDash(word(words, at + 1)) || word(words, at + 2) !== 'long') return null;
	return {end: at + 3, meaning: {is: 'duration', amount, unit, sign: 0}};
}
