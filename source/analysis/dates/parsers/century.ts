import {cardinals, ordinals} from '../lexicon/numbers.ts';
import type {Parser} from '../parser.ts';
import {isDash, word} from '../words.ts';
import {readOrdinal} from './number.ts';

/** "the 20th century", "twenty-first-century". */
export const century: Parser = {
	name: 'century',
	triggers: [...ordinals.keys(), ...[...cardinals.keys()].slice(20)],
	digits: true,
	parse(words, at) {
		const ordinal = readOrdinal(words, at);
		if (ordinal === null || ordinal.value < 1 || ordinal.value > 22) return null;
		const unit = isDash(word(words, ordinal.end)) ? ordinal.end + 1 : ordinal.end;
		if (word(words, unit) !== 'century') return null;
		if (/^(?:b\.?c|bce)/.test(word(words, unit + 1))) return null;
		return {end: unit + 1, meaning: {is: 'century', century: ordinal.value}};
	},
};
