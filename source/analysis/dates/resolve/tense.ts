import type {Document} from '../../document.ts';
import type {Place} from '../meaning.ts';
import {pointsAhead} from './direction.ts';

/** Words right before a date that put it ahead. */
const aheadWords = new Set(['upcoming', 'coming', 'forthcoming', 'approaching', 'next', 'due']);
const pastAuxiliaries = new Set(['was', 'were', 'had', 'did']);
/** How far the verb is looked for, in tokens. */
const reach = 14;

/** Whether a date is spoken of as one to come. */
export function looksAhead(document: Document, {first, end}: Place): boolean {
	const lead = document.tokens.lower[first - 1] ?? '';
	return aheadWords.has(lead) || pointsAhead(document, {first, end});
}

/** Whether a date is clearly spoken of as past: the verb nearest to it stands in the past tense, or "since" before it. */
export function looksBehind(document: Document, {first, end}: Place): boolean {
	const {lower, partOfSpeech, sentence, lemma} = document.tokens;
	const {firstToken, endToken} = document.sentences[sentence[first]!]!;
	if (first > firstToken && lower[first - 1] === 'since') return true;
	for (let at = first - 1; at >= Math.max(firstToken, first - reach); at--) {
		if (partOfSpeech[at] === 'VERB' || partOfSpeech[at] === 'AUX') return isPast(at);
	}
	for (let at = end; at < Math.min(endToken, end + reach); at++) {
		if (partOfSpeech[at] === 'VERB' || partOfSpeech[at] === 'AUX') return isPast(at);
	}
	return false;

	function isPast(at: number): boolean {
		const text = lower[at]!;
		if (pastAuxiliaries.has(text)) return true;
		if (partOfSpeech[at] === 'AUX' || text === lemma[at] || text.endsWith('s') || text.endsWith('ing')) return false;
		// A participle: "is scheduled", "to be completed".
		const before = at > firstToken ? lower[at - 1]! : '';
		return before !== 'is' && before !== 'are' && before !== 'be' && before !== 'to';
	}
}
