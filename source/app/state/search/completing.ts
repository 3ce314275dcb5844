import type {Step} from '../message.ts';
import type {AppState} from '../state.ts';
import type {SearchEvent} from './messages.ts';
import {writeSearch} from './search-box.ts';
import type {OfferedCompletion} from './state.ts';

/** What can be taken now: it belongs to what stands in the box. */
export function offered({search}: AppState): OfferedCompletion | null {
	const {completion, text, cursor, editing} = search;
	return editing && completion !== null && completion.text === text && completion.cursor === cursor ? completion : null;
}

/** Names of fields are told in the footer, for Tab; only values are a list that keys go through. */
export const isList = (completion: OfferedCompletion | null): boolean =>
	completion?.choices.some(({articles}) => articles !== null) ?? false;

/** Whether one of the list is selected, so that Enter takes it. */
export const isChosen = (state: AppState): boolean => (offered(state)?.selected ?? -1) >= 0;

export function completed(state: AppState, {text, cursor, completion}: Extract<SearchEvent, {type: 'completed'}>) {
	const {search} = state;
	if (text !== search.text || cursor !== search.cursor || !search.editing) return state;
	const next = completion === null ? null : {...completion, text, cursor, selected: -1};
	return {...state, search: {...search, completion: next}};
}

export function moveInCompletion(state: AppState, by: number): AppState {
	const completion = offered(state);
	if (completion === null) return state;
	const selected = Math.max(-1, Math.min(completion.selected + by, completion.choices.length - 1));
	return {...state, search: {...state.search, completion: {...completion, selected}}};
}

/** Writes the selected way to go on, or the first, into the box; a blank after a value that is complete. */
export function acceptCompletion(state: AppState): Step<AppState> {
	const completion = offered(state);
	const choice = completion?.choices[Math.max(0, completion.selected)];
	if (completion === null || choice === undefined) return [state, []];
	const {text} = state.search;
	const after = text.slice(completion.end);
	const blank = choice.articles !== null && after === '' ? ' ' : '';
	const before = text.slice(0, completion.start) + choice.text + blank;
	return writeSearch(state, before + after, before.length);
}

export const closeCompletion = (state: AppState): AppState => ({
	...state,
	search: {...state.search, completion: null},
});
