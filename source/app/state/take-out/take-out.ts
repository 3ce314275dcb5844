import {articlesInHand} from '../marking/marking.ts';
import type {Step} from '../message.ts';
import {showArticle} from '../reader/reader.ts';
import type {AppState} from '../state.ts';
import {citationOf, linkOf} from './citation.ts';
import type {TakeOut} from './messages.ts';
import {openPipe} from './pipe.ts';
import {quoteOf} from './quote.ts';

/** Does it with the article in hand; one that is not loaded yet is loaded first. */
export function takeOut(state: AppState, command: TakeOut): Step<AppState> {
	const keys = articlesInHand(state);
	const [article] = keys;
	if (article === undefined) return [state, []];
	if (keys.length > 1) return [state, [{type: 'load-articles', keys, command}]];
	if (state.reader.stored?.key === article && state.reader.key === article) return withArticle(state, command);
	const [next, effects] = showArticle(state, article, null);
	return [{...next, pending: {article, command}}, effects];
}

/** What was waiting for the article that has come now. */
export function resume(state: AppState): Step<AppState> {
	const {pending, reader} = state;
	if (pending === null || reader.stored?.key !== pending.article) return [state, []];
	return withArticle({...state, pending: null}, pending.command);
}

function withArticle(state: AppState, command: TakeOut): Step<AppState> {
	switch (command.type) {
		case 'pipe':
			return [openPipe(state), []];
		case 'copy':
			return copy(state, command.what);
		case 'open-in':
			return openIn(state, command.program);
	}
}

const texts = {citation: citationOf, link: linkOf, sentence: quoteOf};

function copy(state: AppState, what: keyof typeof texts): Step<AppState> {
	const text = texts[what](state);
	return [state, text === null ? [] : [{type: 'copy', text, what}]];
}

/** Opens the text, the file or the address, or says why not. */
function openIn(state: AppState, program: 'pager' | 'editor' | 'browser'): Step<AppState> {
	const {text, path, url} = state.reader.stored!.article;
	const what = {pager: text, editor: path, browser: url}[program];
	if (what !== null) return [state, [{type: 'open-in', program, what: [what]}]];
	const reason = program === 'editor' ? 'This article has no file' : 'This article has no address';
	return [{...state, notice: {text: reason, warning: true}}, []];
}
