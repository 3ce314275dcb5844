import {narrativeWhichWords, whichWords} from '../lexicon/which.ts';
import type {Origin} from '../meaning.ts';
import {type Words, word} from '../words.ts';

/** Which of the many, and seen from where: what "last", "this coming" and "the following" say of what they stand before. */
export interface Lead {
	shift: -1 | 0 | 1;
	origin: Origin;
	/** Index of what it belongs to. */
	end: number;
}

/** "last", "this past", "the coming", "that same". */
export function readLead(words: Words, at: number): Lead | null {
	let end = at;
	if (word(words, end) === 'the') end++;
	const start = end;
	let shift: -1 | 0 | 1 | null = null;
	let origin: Origin = 'published';
	for (; end < start + 3; end++) {
		const text = word(words, end);
		const narrative = narrativeWhichWords.get(text);
		const which = narrative ?? whichWords.get(text);
		if (which === undefined || which === null) break;
		// "said that last year …", "the week following last month's": these begin anew.
		if (shift !== null && (origin === 'narrative' ? text !== 'same' : shift !== 0)) break;
		if (narrative !== undefined) origin = 'narrative';
		// "this past", "this coming": the second word says where it lies.
		shift = which;
	}
	if (shift === null || (origin === 'narrative' && whichWords.has(word(words, end)))) return null;
	// "Following Monday's debate, …" is no Monday that follows.
	if (start === at && word(words, at) === 'following') return null;
	// "the next day" is the one after the day that was spoken of.
	if (start > at && word(words, start) === 'next' && end === start + 1) origin = 'narrative';
	return {shift, origin, end};
}
