import type {ArticleKey} from '../../model/listing.ts';
import {isShown} from './layout.ts';
import {keysLoaded, rowsLoaded, selectedKey, selectIndex} from './list.ts';
import type {Effect, Event, Step} from './message.ts';
import {scrollOverlay} from './overlay.ts';
import {mentionsLoaded, panelLoaded, selectInPanel, shownListing} from './panel.ts';
import {articleLoaded, clampReader, showArticle} from './reader.ts';
import {firstMark, found} from './search-box.ts';
import type {AppState} from './state.ts';

/** What something that happened makes of the state. */
export function happen(state: AppState, event: Event): Step<AppState> {
	switch (event.type) {
		case 'resized':
			return resized(state, event.columns, event.rows);
		case 'keys-loaded':
			return keysLoaded(state, event.order, event.keys);
		case 'rows-loaded':
			return [rowsLoaded(state, event.rows), []];
		case 'article-loaded':
			return [articleLoaded(state, event), []];
		case 'entities-loaded':
		case 'claims-loaded':
		case 'timeline-loaded':
			return [panelLoaded(state, event), []];
		case 'mentions-loaded':
			return [mentionsLoaded(state, event), []];
		case 'found':
			return found(state, event);
		case 'rested':
			return rested(state, event.selected);
		case 'index-progress':
			return [{...state, indexing: event.progress}, [{type: 'load-keys', order: state.list.order}]];
		case 'index-finished': {
			const libraryVersion = state.libraryVersion + (event.changed ? 1 : 0);
			const next = {...state, indexing: null, failures: event.failures, libraryVersion};
			if (!event.changed) return [next, []];
			const list = {...next.list, rows: new Map()};
			return [{...next, list}, [{type: 'load-keys', order: state.list.order}]];
		}
		case 'notice':
			return [{...state, notice: {text: event.text, warning: event.warning}}, []];
	}
}

/** The hand rests: the search looks again, thoroughly, and the reader follows the selection where it can be seen. */
function rested(state: AppState, selected: ArticleKey | null): Step<AppState> {
	const {search} = state;
	const again: Effect[] =
		search.answered !== '' && search.answered === search.text && !search.thorough
			? [{type: 'find', text: search.text, thorough: true}]
			: [];
	const key = selectedKey(state);
	if (key === null || key !== selected) return [state, again];
	const mark = firstMark(search.hits.get(key));
	const isOpen = key === state.reader.key && mark === null;
	if (isOpen || !(isShown(state, 'reader') || isShown(state, 'panel'))) return [state, again];
	const [next, effects] = showArticle(state, key, mark);
	return [next, [...again, ...effects]];
}

function resized(state: AppState, columns: number, rows: number): Step<AppState> {
	const next = scrollOverlay(clampReader({...state, columns, rows}), 0);
	const [listed] = selectIndex(next, next.list.selected);
	return [selectInPanel(listed, shownListing(listed).selected), []];
}
