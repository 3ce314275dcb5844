import type {Span} from '../../model/span.ts';
import type {Word} from '../statements/word.ts';
import {commonWords} from '../words/common-words.ts';
import {stem} from '../words/stem.ts';
import {stopWords} from '../words/stop-words.ts';

/** Words that deny what follows. */
const negators = new Set(
	"not no never neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't without".split(
		' ',
	),
);
/** Verbs that deny the infinitive after them ("refused to sign"), as stems. */
const refusing = new Set(['refuse', 'decline', 'fail', 'neglect'].map(stem));
/** How many words after a negator its word may stand. */
const reach = 3;
const betweens = new Set('yet ever been be have to'.split(' '));

/** A word of a statement that is denied, by its stem, with the words that deny it. */
export function deniedIn(words: readonly Word[]): Map<string, Span> {
	const denied = new Map<string, Span>();
	for (const [index, word] of words.entries()) {
		if (deniesAll(words, index)) {
			for (const {kind, lower, capital} of words.slice(index + 1)) {
				if (kind === 'word' && !capital && !stopWords.has(lower))
					denied.set(stem(lower), {start: word.start, end: word.end});
			}
			continue;
		}
		if (!isNegator(words, index)) continue;
		for (let next = index + 1; next < Math.min(words.length, index + 1 + reach); next++) {
			const {kind, lower, start, end} = words[next]!;
			if (kind === 'mark') break;
			if (betweens.has(lower)) continue;
			if (kind === 'word' && !stopWords.has(lower) && !commonWords.has(stem(lower)))
				denied.set(stem(lower), {start: word.start, end: Math.max(end, start)});
			break;
		}
	}
	return denied;
}

/** Whether anything in a statement is denied. */
export function denies(words: readonly Word[]): boolean {
	return words.some((_, index) => isNegator(words, index));
}

function isNegator(words: readonly Word[], index: number): boolean {
	const {lower, kind} = words[index]!;
	if (negators.has(lower) || deniesAll(words, index)) return true;
	return kind === 'word' && refusing.has(stem(lower)) && words[index + 1]?.lower === 'to';
}

/** "Denied that …" denies all that follows. */
function deniesAll(words: readonly Word[], index: number): boolean {
	const {lower, kind} = words[index]!;
	return kind === 'word' && stem(lower) === 'deny' && words[index + 1]?.lower === 'that';
}
