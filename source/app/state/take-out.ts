import {citationOf, linkOf} from './citation.ts';
import type {Command, Step} from './message.ts';
import {quoteOf} from './quote.ts';
import type {AppState} from './state.ts';

const texts = {citation: citationOf, link: linkOf, sentence: quoteOf};

export function copy(state: AppState, what: Extract<Command, {type: 'copy'}>['what']): Step<AppState> {
	const text = texts[what](state);
	return [state, text === null ? [] : [{type: 'copy', text, what}]];
}

type Program = Extract<Command, {type: 'open-in'}>['program'];

/** Opens the text, the file or the address of the open article, or says why not. */
export function openIn(state: AppState, program: Program): Step<AppState> {
	const article = state.reader.stored?.article;
	if (article === undefined) return [state, []];
	const what = {pager: article.text, editor: article.path, browser: article.url}[program];
	if (what !== null) return [state, [{type: 'open-in', program, what}]];
	const text = program === 'editor' ? 'This article has no file' : 'This article has no address';
	return [{...state, notice: {text, warning: true}}, []];
}
