import {visibleRows} from '../list/list.ts';
import type {Effect} from '../message.ts';
import type {AppState} from '../state.ts';
import type {SearchEvent} from './messages.ts';

/** Asks where something was found in the hits on the screen of which nobody knows, and in the next ones. */
export function missingPassages(state: AppState): Effect[] {
	const {search, list} = state;
	if (!search.words || search.answered !== search.text) return [];
	const visible = visibleRows(state);
	const isMissing = (key: number) => search.hits.has(key) && search.hits.get(key)!.passage === undefined;
	if (!list.keys.slice(list.top, list.top + visible).some(isMissing)) return [];
	const near = list.keys.slice(Math.max(0, list.top - visible), list.top + 2 * visible);
	return [{type: 'show-hits', text: search.text, keys: near.filter(isMissing)}];
}

export function hitsShown(state: AppState, {text, hits}: Extract<SearchEvent, {type: 'hits-shown'}>): AppState {
	const {search} = state;
	if (text !== search.answered) return state;
	const known = new Map(search.hits);
	for (const hit of hits) if (known.has(hit.key)) known.set(hit.key, hit);
	return {...state, search: {...search, hits: known}};
}
