import type {Effect, Step} from '../message.ts';
import type {AppState} from '../state.ts';
import {writeSearch} from './search-box.ts';

/** Whether up goes back in the history: from an empty box, or from what it put there. */
export const isWalking = ({search}: AppState): boolean => search.walked >= 0 || search.text === '';

/** Puts an older search into the box, or a later one where `by` is negative; past the latest the box is empty again. */
export function earlierSearch(state: AppState, by: number): Step<AppState> {
	const {history, walked} = state.search;
	if (history === null) return [state, [{type: 'load-history'}]];
	const place = Math.max(-1, Math.min(walked + by, history.length - 1));
	if (place === walked) return [state, []];
	const text = place === -1 ? '' : history[place]!;
	const [next, effects] = writeSearch(state, text, text.length);
	return [{...next, search: {...next.search, walked: place, completion: null}}, effects];
}

/** The search is worth remembering: it was used. The latest comes first, each once. */
export function remembered(state: AppState): Step<AppState> {
	const text = state.search.text.trim();
	if (text === '') return [state, []];
	const {history} = state.search;
	const next = history === null ? null : [text, ...history.filter(other => other !== text)];
	const effects: Effect[] = [{type: 'remember-search', text}];
	return [{...state, search: {...state.search, history: next, walked: -1}}, effects];
}
