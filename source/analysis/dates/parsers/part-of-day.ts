import type {PartOfDay} from '../meaning.ts';
import type {Parser} from '../parser.ts';
import {type Words, word} from '../words.ts';

export const dayParts: ReadonlyMap<string, PartOfDay> = new Map([
	['morning', 'MO'],
	['mid-morning', 'MO'],
	['dawn', 'MO'],
	['afternoon', 'AF'],
	['mid-afternoon', 'AF'],
	['evening', 'EV'],
	['night', 'NI'],
]);

/** "the morning", "in the afternoon"; beside a day it is joined to it later. */
export const partOfDay: Parser = {
	name: 'part-of-day',
	triggers: [...dayParts.keys()],
	parse(words, at) {
		const part = dayParts.get(word(words, at))!;
		if (!isTold(words, at)) return null;
		return {end: at + 1, meaning: {is: 'part', part, day: null}};
	},
};

/** Beside a day anything goes; alone it needs "in the", "early", … */
function isTold(words: Words, at: number): boolean {
	const name = word(words, at);
	const lead = word(words, at - 1);
	if (lead === 'the') return name !== 'night' && ['in', 'during', 'of', 'through', 'by'].includes(word(words, at - 2));
	if (name === 'dawn' && ['at', 'before', 'since', 'until'].includes(lead)) return true;
	return lead === 'mid' || (lead === '-' && word(words, at - 2) === 'mid');
}
