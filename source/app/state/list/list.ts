import type {ArticleKey, ArticleOrder, ArticleRow} from '../../../model/listing.ts';
import type {Effect, Step} from '../message.ts';
import {clampIndex, moveUniform} from '../screen/cursor.ts';
import {bodyRows, isShown, leastScroll, listRowHeight} from '../screen/layout.ts';
import type {AppState} from '../state.ts';
import {unknownKey} from './state.ts';

export const orders: ArticleOrder[] = ['published', 'outlet', 'title', 'path'];

/** Rows beyond the screen's edges that are loaded with it, so that scrolling finds them there. */
const rowsAhead = 60;

export function selectedKey({list}: AppState): ArticleKey | null {
	const key = list.keys[list.selected] ?? unknownKey;
	return key === unknownKey ? null : key;
}

/** Articles that fit into the list. */
export function visibleRows(state: AppState): number {
	return Math.max(1, Math.floor(bodyRows(state, 'list') / listRowHeight(state)));
}

/** Selects an article by its place; the reader follows when the hand rests. */
export function selectIndex(state: AppState, index: number): Step<AppState> {
	const {list} = state;
	const visible = visibleRows(state);
	const cursor = moveUniform(list, index, list.keys.length, visible, {least: leastScroll(state, visible)});
	const next = {...state, list: {...list, ...cursor}};
	return [next, [{type: 'wait-for-rest', selected: selectedKey(next)}]];
}

/** Scrolls without moving the selection, as long as it can be seen. */
export function scrollList(state: AppState, by: number): Step<AppState> {
	const {list} = state;
	const visible = visibleRows(state);
	const top = Math.max(0, Math.min(list.top + by, list.keys.length - visible));
	const selected = Math.max(top, Math.min(list.selected, top + visible - 1));
	const next = {...state, list: {...list, top, selected: clampIndex(selected, list.keys.length)}};
	return [next, selected === list.selected ? [] : [{type: 'wait-for-rest', selected: selectedKey(next)}]];
}

/** Selects an article where it is in the list; leaves the list alone where it is not. */
export function selectKey(state: AppState, key: ArticleKey): AppState {
	const index = state.list.keys.indexOf(key);
	return index === -1 || index === state.list.selected ? state : selectIndex(state, index)[0];
}

/** Shows other articles; the selected one stays selected, and at its height, where it is among them. */
export function showKeys(state: AppState, keys: ArticleKey[], keep: ArticleKey | null): AppState {
	const index = keep === null ? -1 : keys.indexOf(keep);
	const height = state.list.selected - state.list.top;
	const selected = clampIndex(index === -1 ? 0 : index, keys.length);
	const list = {...state.list, keys, selected, top: Math.max(0, selected - height)};
	const next = {...state, list};
	const cursor = moveUniform(list, selected, keys.length, visibleRows(next));
	return {...next, list: {...list, ...cursor}};
}

/** Who has not moved yet stays at the top while articles come in; who has stays with the article. */
export function keysLoaded(state: AppState, order: ArticleOrder, keys: ArticleKey[]): Step<AppState> {
	const isAtTop = state.list.selected === 0 && state.focus === 'list' && order === state.list.order;
	// Whoever has gone where the articles were not known yet stays at that place.
	const keep = isAtTop ? null : (selectedKey(state) ?? keys[state.list.selected] ?? null);
	const next = {...state, list: {...state.list, order, all: keys, total: keys.length}};
	if (state.search.text.trim() !== '')
		return [next, [{type: 'find', text: state.search.text, sort: state.search.sort, thorough: state.search.thorough}]];
	const shown = showKeys(next, keys, keep);
	if (selectedKey(shown) === selectedKey(state)) return [shown, []];
	return [shown, [{type: 'wait-for-rest', selected: selectedKey(shown)}]];
}

export function rowsLoaded(state: AppState, rows: ArticleRow[]): AppState {
	const known = new Map(state.list.rows);
	for (const row of rows) known.set(row.key, row);
	return {...state, list: {...state.list, rows: known}};
}

/** Asks for the rows near the screen when one that is on it is not known yet. */
export function missingRows(state: AppState): Effect[] {
	const {list} = state;
	if (!isShown(state, 'list')) return [];
	const visible = visibleRows(state);
	const onScreen = list.keys.slice(list.top, list.top + visible);
	const isMissing = (key: ArticleKey) => key !== unknownKey && !list.rows.has(key);
	if (!onScreen.some(isMissing)) return [];
	const near = list.keys.slice(Math.max(0, list.top - rowsAhead), list.top + visible + rowsAhead);
	return [{type: 'load-rows', keys: near.filter(isMissing)}];
}
