import {backInCompare, moveInCompare, moveInCompareTo, openInCompare} from '../compare/compare.ts';
import {compareLayout} from '../compare/layout.ts';
import {widen} from '../entities/narrowing.ts';
import {selectFacet} from '../facets/facets.ts';
import {selectedKey, selectIndex, visibleRows} from '../list/list.ts';
import {hasMarks, unmark} from '../marking/marking.ts';
import type {Step} from '../message.ts';
import {scrollOverlay} from '../overlay/overlay.ts';
import {closeMentions, openSelected, panelRows, selectInPanel, shownListing, shownRows} from '../panel/panel.ts';
import {selectInPick} from '../prompt/pick.ts';
import {jumpTo, scrollReader, showArticle} from '../reader/reader.ts';
import {clearSearch, firstMark} from '../search/search-box.ts';
import type {AppState} from '../state.ts';
import type {Pane} from './layout.ts';
import {bodyRows, layoutOf} from './layout.ts';

/** Lines that a page is for the focused pane; the number of items where an item has several lines. */
export function pageOf(state: AppState): number {
	if (state.prompt !== null) return bodyRows(state, 'list');
	if (state.overlay !== null || state.facets !== null) return bodyRows(state, 'reader');
	if (state.compare?.shown) return state.compare.saying === null ? compareLayout(state).rows : 1;
	if (state.focus === 'reader') return bodyRows(state, 'reader');
	if (state.focus === 'list') return visibleRows(state);
	const {placed} = shownRows(state);
	return Math.max(1, Math.floor(panelRows(state) / (placed[0]?.height ?? 1)));
}

export function moveBy(state: AppState, by: number): Step<AppState> {
	const {prompt} = state;
	if (prompt?.kind === 'pick') return [selectInPick(state, prompt, prompt.selected + by), []];
	if (state.overlay !== null) return [scrollOverlay(state, by), []];
	if (state.compare?.shown) return [moveInCompare(state, by), []];
	if (state.facets !== null) return [selectFacet(state, state.facets.selected + by), []];
	if (state.focus === 'reader') return [scrollReader(state, by), []];
	if (state.focus === 'list') return selectIndex(state, state.list.selected + by);
	return [selectInPanel(state, shownListing(state).selected + by), []];
}

export function moveTo(state: AppState, to: 'first' | 'last' | number): Step<AppState> {
	const index = to === 'first' ? 0 : to === 'last' ? Number.MAX_SAFE_INTEGER : to - 1;
	if (state.overlay !== null) return [scrollOverlay(state, index - state.overlay.top), []];
	if (state.compare?.shown) return [moveInCompareTo(state, index), []];
	if (state.facets !== null) return [selectFacet(state, index), []];
	if (state.focus === 'reader') return [scrollReader(state, index - state.reader.top), []];
	if (state.focus === 'list') return selectIndex(state, index);
	return [selectInPanel(state, index), []];
}

export function open(state: AppState): Step<AppState> {
	if (state.overlay !== null) return [{...state, overlay: null}, []];
	if (state.compare?.shown) return openInCompare(state);
	if (state.focus === 'panel') return openSelected(state);
	const key = selectedKey(state);
	if (state.focus === 'reader' || key === null) return [state, []];
	return jumpTo(state, key, firstMark(state.search.hits.get(key)));
}

/** One step back towards the list; from the list, out of the marks, then of the search, and then nowhere. */
export function back(state: AppState): Step<AppState> {
	if (state.overlay !== null) return [{...state, overlay: null}, []];
	if (state.compare?.shown) return [backInCompare(state), []];
	if (state.focus === 'reader') {
		if (state.from === 'compare') return [backToCompare(state), []];
		const pane = state.from;
		return [{...state, focus: pane, left: pane, reader: {...state.reader, target: null}}, []];
	}
	if (state.focus === 'panel') {
		if (state.panel.mentions !== null && state.panel.tab === 'entities') return [closeMentions(state), []];
		const wider = widen(state);
		if (wider !== null) return [wider, []];
		return [{...state, focus: 'list', left: 'list', from: 'list'}, []];
	}
	if (hasMarks(state)) return [unmark(state), []];
	if (state.search.text !== '') return [clearSearch(state), []];
	return [{...state, zoomed: false}, []];
}

/** From a sentence that was opened from the matrix to the matrix, as it was left. */
function backToCompare(state: AppState): AppState {
	const {compare, left, reader} = state;
	const next: AppState = {...state, focus: left, from: left, reader: {...reader, target: null}};
	return compare === null ? next : {...next, compare: {...compare, shown: true}};
}

export function focusOn(state: AppState, pane: Pane): AppState {
	if (pane === 'reader') return {...state, focus: 'reader', from: state.focus === 'reader' ? state.from : state.focus};
	return {...state, focus: pane, left: pane};
}

export function focusNext(state: AppState, by: 1 | -1): AppState {
	const {areas} = layoutOf({...state, zoomed: false});
	const panes: Pane[] = areas.length === 1 ? ['list', 'reader', 'panel'] : areas.map(area => area.pane);
	return focusOn(state, panes[(panes.indexOf(state.focus) + by + panes.length) % panes.length]!);
}

/** Leaving the list, the reader and the panel speak of the article that was selected there. */
export function withSelectedOpen(before: AppState, next: AppState): Step<AppState> {
	const key = selectedKey(next);
	const isLeaving = before.focus === 'list' && next.focus !== 'list';
	return isLeaving && key !== null && key !== next.reader.key ? showArticle(next, key, null) : [next, []];
}
