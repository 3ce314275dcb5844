import {type Words, word} from '../words.ts';

const fillers = new Set(
	(
		'more full straight consecutive successive additional trading business working calendar fiscal extra whole long other ' +
		'solid short'
	).split(' '),
);

/** Index after the adjective between a number and its unit: "three full years", "five trading days". */
export function skipFiller(words: Words, at: number): number {
	return fillers.has(word(words, at)) ? at + 1 : at;
}
