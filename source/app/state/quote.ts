import type {Passage} from '../../model/passage.ts';
import type {Span} from '../../model/span.ts';
import {citationOf} from './citation.ts';
import {shownListing} from './panel.ts';
import type {AppState, PipePrompt} from './state.ts';

/** A sentence and what is known of where it stands. */
interface Sentence {
	text: string;
	/** Where it stands, in one line. */
	source: string;
}

/** The selected sentence: of the panel's item, or around the place that the reader jumped to; `null` where none is. */
export function sentenceOf(state: AppState): Sentence | null {
	return state.focus === 'panel' ? sentenceInPanel(state) : sentenceInReader(state);
}

function sentenceInPanel(state: AppState): Sentence | null {
	const {panel, reader} = state;
	if (panel.tab === 'entities' && panel.mentions === null) return null;
	const {items, selected} = shownListing(state);
	const passage = items[selected] as Passage | undefined;
	if (passage === undefined) return null;
	const {sentence, title, outlet, published} = passage;
	const brief = `${[`“${title}”`, outlet, published ?? 'undated'].filter(part => part !== null).join(', ')}.`;
	return {text: sentence, source: (passage.article === reader.stored?.key ? citationOf(state) : null) ?? brief};
}

function sentenceInReader(state: AppState): Sentence | null {
	const {stored, target} = state.reader;
	if (stored === null || target === null) return null;
	const {text} = stored.article;
	const span = stored.analysis.sentences.find(({end}) => end > target.start) ?? lineAround(text, target);
	const around = span.start <= target.start ? span : lineAround(text, target);
	return {text: text.slice(around.start, around.end), source: citationOf(state) ?? ''};
}

/** For texts whose sentences are not known. */
function lineAround(text: string, {start, end}: Span): Span {
	const next = text.indexOf('\n', end);
	return {start: text.lastIndexOf('\n', start) + 1, end: next === -1 ? text.length : next};
}

/** The sentence in quotation marks with its source, in one line. */
export function quoteOf(state: AppState): string | null {
	const sentence = sentenceOf(state);
	return sentence === null ? null : `“${sentence.text.trim().replace(/\s+/g, ' ')}” ${sentence.source}`;
}

/** What a command is given: in the panel the selected sentence, else the whole text. */
export function inputOf(state: AppState): PipePrompt['input'] | null {
	const sentence = state.focus === 'panel' ? sentenceOf(state) : null;
	if (sentence !== null) return {what: 'sentence', text: `${sentence.text}\n`};
	const {stored} = state.reader;
	return stored === null ? null : {what: 'article', text: `${stored.article.text}\n`};
}
