import type {Span} from '../../../model/span.ts';
import type {AppState} from '../state.ts';
import {citationOf} from './citation.ts';
import {selectedPassage} from './in-hand.ts';

/** The selected sentence: of the panel's item, or around the place that the reader jumped to; `null` where none is. */
export function sentenceOf(state: AppState): string | null {
	if (state.focus !== 'panel' && !state.compare?.shown) return sentenceInReader(state);
	return selectedPassage(state)?.sentence ?? null;
}

function sentenceInReader(state: AppState): string | null {
	const {stored, target} = state.reader;
	if (stored === null || target === null) return null;
	const {text} = stored.article;
	const span = stored.analysis.sentences.find(({end}) => end > target.start) ?? lineAround(text, target);
	const around = span.start <= target.start ? span : lineAround(text, target);
	return text.slice(around.start, around.end);
}

/** For texts whose sentences are not known. */
function lineAround(text: string, {start, end}: Span): Span {
	const next = text.indexOf('\n', end);
	return {start: text.lastIndexOf('\n', start) + 1, end: next === -1 ? text.length : next};
}

/** The sentence in quotation marks with the citation of its article, in one line. */
export function quoteOf(state: AppState): string | null {
	const sentence = sentenceOf(state);
	return sentence === null ? null : `“${sentence.trim().replace(/\s+/g, ' ')}” ${citationOf(state)}`;
}

/** What a command is given: in the panel the selected sentence, else the whole text. */
export function inputOf(state: AppState): {what: 'article' | 'sentence'; text: string} | null {
	const sentence = state.focus === 'panel' || state.compare?.shown ? sentenceOf(state) : null;
	if (sentence !== null) return {what: 'sentence', text: `${sentence}\n`};
	const {stored} = state.reader;
	return stored === null ? null : {what: 'article', text: `${stored.article.text}\n`};
}
