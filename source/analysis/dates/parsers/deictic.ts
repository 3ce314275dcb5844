import type {Meaning} from '../meaning.ts';
import type {Match, Parser} from '../parser.ts';
import {isCapitalized, partOfSpeech, type Words, word} from '../words.ts';

const shifts: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

/** "today", "yesterday", "tonight", "overnight", "the day before yesterday", "the day after tomorrow". */
export const deictic: Parser = {
	name: 'deictic',
	triggers: [...shifts.keys(), 'tonight', 'overnight', 'the'],
	parse(words, at) {
		const name = word(words, at);
		if (name === 'the') return readTwoDaysAway(words, at);
		if (name === 'tonight') return {end: at + 1, meaning: {is: 'part', part: 'NI', day: day(0)}};
		if (name === 'overnight') return {end: at + 1, meaning: {is: 'part', part: 'NI', day: day(-1)}};
		// "USA Today", "the Tomorrow Group": a capital beside a capital.
		if (
			isCapitalized(words, at) &&
			at > words.first &&
			(isCapitalized(words, at - 1) || isCapitalized(words, at + 1))
		) {
			return null;
		}
		// "a brighter tomorrow"
		if (name === 'tomorrow' && partOfSpeech(words, at - 1) === 'ADJ' && word(words, at - 2) === 'a') return null;
		return {end: at + 1, meaning: day(shifts.get(name)!)};
	},
};

function day(shift: number): Meaning {
	return {is: 'unit', unit: 'day', shift, origin: 'published'};
}

function readTwoDaysAway(words: Words, at: number): Match | null {
	if (word(words, at + 1) !== 'day') return null;
	const link = word(words, at + 2);
	const end = word(words, at + 3);
	if (link === 'before' && end === 'yesterday') return {end: at + 4, meaning: day(-2)};
	if (link === 'after' && end === 'tomorrow') return {end: at + 4, meaning: day(2)};
	return null;
}
