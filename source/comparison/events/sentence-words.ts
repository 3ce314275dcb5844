import type {DatePassage} from '../../model/passage.ts';
import {conceptOf} from '../words/concept.ts';
import {stopWords} from '../words/stop-words.ts';
import {tokensOf} from '../words/tokens.ts';

/** What a sentence is about, without the date that it was found by: concepts, names and numbers, each once. */
export type SentenceWords = ReadonlySet<string>;

/** Only so much of a sentence is compared: a list that was never parted is no sentence. */
const longest = 1000;

export function wordsOf({sentence, sentenceStart, span, isPublication}: DatePassage): SentenceWords {
	if (isPublication) return new Set();
	const end = Math.min(sentence.length, longest);
	const [dateStart, dateEnd] = [span.start - sentenceStart, span.end - sentenceStart];
	const words = new Set<string>();
	for (const {start, lower, kind} of tokensOf(sentence, {start: 0, end})) {
		if (kind === 'mark' || (start >= dateStart && start < dateEnd)) continue;
		const concept = kind === 'number' ? lower : conceptOf(lower);
		if (!stopWords.has(concept) && concept.length > 1) words.add(concept);
	}
	return words;
}
