import type {Tokens} from '../../document.ts';
import type {Range} from '../candidate.ts';
import type {Scene} from '../scene.ts';
import {nameMonths} from '../syntax/words.ts';

/** The reader, and whom a question asks for. */
const nobody = new Set([
	'you',
	'which',
	'what',
	'whoever',
	'someone',
	'anyone',
	'everyone',
	'nobody',
	'everything',
	'nothing',
]);

/**
 * Whether words can be credited with a claim at all: not a date, not "you", not the one a question asks for. "which"
 * on its own goes on from somebody ("a letter, which says").
 *
 * @param dateAt For each token whether it is part of a date.
 */
export function isSource({tokens, sentenceStart}: Scene, {from, to}: Range, dateAt: Uint8Array): boolean {
	const lower = tokens.lower[from]!;
	if (lower === 'no' && tokens.lower[from + 1] === 'one') return false;
	if (nobody.has(lower) && !(lower === 'which' && to === from + 1)) return false;
	// "May said": that one speaks tells the month from the person.
	// "Who told them?" asks for somebody; "officials, who told them" goes on from somebody.
	if (lower === 'who' && sentenceStart[from] === from) return false;
	if (!hasLetters(tokens, from, to)) return false;
	for (let token = from; token < to; token++)
		if (dateAt[token] === 0 || nameMonths.has(tokens.lower[token]!)) return true;
	return false;
}

/** "56 percent" may say something; a bare "56" or "—" does not. */
function hasLetters({surface}: Tokens, from: number, to: number): boolean {
	for (let token = from; token < to; token++) if (/\p{L}/u.test(surface[token]!)) return true;
	return false;
}
