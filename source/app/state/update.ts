import type {ArticleKey} from '../../model/listing.ts';
import {citationOf, linkOf} from './citation.ts';
import {bodyRows, isShown, layoutOf} from './layout.ts';
import {keysLoaded, missingRows, orders, rowsLoaded, selectedKey, selectIndex, visibleRows} from './list.ts';
import type {Effect, Message, Step} from './message.ts';
import {overlayLines, scrollOverlay} from './overlay.ts';
import {
	closeMentions,
	mentionsLoaded,
	missingItems,
	nextTab,
	openSelected,
	panelLoaded,
	panelRows,
	selectInPanel,
	shownListing,
	shownRows,
	showTab,
} from './panel.ts';
import {articleLoaded, clampReader, jumpTo, nextMatch, scrollReader, scrollReaderTo, showArticle} from './reader.ts';
import {acceptSearch, clearSearch, editSearch, firstMark, found, openSearch} from './search-box.ts';
import type {AppState, Pane} from './state.ts';

/**
 * The whole behaviour of the screens: what a key or an event makes of the state, and what is to be done for it.
 * Pure: the same state and message give the same step.
 */
export function update(state: AppState, message: Message): Step<AppState> {
	const quiet = state.notice !== null && !isEvent(message) ? {...state, notice: null} : state;
	const [next, effects] = step(quiet, message);
	return settle(next, effects);
}

const isEvent = ({type}: Message) => /-loaded$|^index-|^(resized|found|rested|notice)$/.test(type);

/** Whatever happened: what is on the screen now but not known yet is asked for. */
function settle(state: AppState, effects: Effect[]): Step<AppState> {
	const [next, missing] = missingItems(state);
	const article = selectedKey(next);
	const isEmpty = next.reader.key === null && article !== null;
	const opening: Step<AppState> =
		isEmpty && (isShown(next, 'reader') || isShown(next, 'panel')) ? showArticle(next, article, null) : [next, []];
	return [opening[0], [...effects, ...missing, ...opening[1], ...missingRows(next)]];
}

function step(state: AppState, message: Message): Step<AppState> {
	switch (message.type) {
		case 'move':
			return moveBy(state, message.by);
		case 'move-page':
			return moveBy(state, Math.trunc(message.by * pageOf(state)) || Math.sign(message.by));
		case 'move-to':
			return moveTo(state, message.end);
		case 'scroll-reader':
			return [scrollReader(state, message.by), []];
		case 'open':
			return open(state);
		case 'back':
			return back(state);
		case 'focus':
			return withSelectedOpen(state, focusOn(state, message.pane));
		case 'focus-next':
			return withSelectedOpen(state, focusNext(state, message.by));
		case 'show-tab':
			return withSelectedOpen(state, showTab(state, message.tab, message.scope));
		case 'next-tab':
			return [nextTab(state, message.by), []];
		case 'toggle-scope':
			return [showTab(state, state.panel.tab, state.panel.scope === 'all' ? 'article' : 'all'), []];
		case 'next-order': {
			const order = orders[(orders.indexOf(state.list.order) + 1) % orders.length]!;
			return [state, [{type: 'load-keys', order}]];
		}
		case 'search':
			return [openSearch(state), []];
		case 'search-edit':
			return editSearch(state, message.edit);
		case 'search-accept':
			return acceptSearch(state);
		case 'search-clear':
			return [clearSearch(state), []];
		case 'next-match':
			return [nextMatch(state, message.by), []];
		case 'zoom':
			return [clampReader({...state, zoomed: message.on}), []];
		case 'help':
			return [{...state, overlay: state.overlay === null ? {kind: 'help', top: 0} : null}, []];
		case 'show-failures':
			return [{...state, overlay: {kind: 'failures', top: 0}}, []];
		case 'copy': {
			const text = message.what === 'citation' ? citationOf(state) : linkOf(state);
			if (text === null) return [state, []];
			return [state, [{type: 'copy', text, what: message.what}]];
		}
		case 'open-in-pager':
			return [state, state.reader.stored === null ? [] : [{type: 'pager', text: state.reader.stored.article.text}]];
		case 'redraw':
		case 'suspend':
			return [state, [{type: message.type}]];
		case 'quit':
			return [state, [message]];
		case 'resized':
			return resized(state, message.columns, message.rows);
		case 'keys-loaded':
			return keysLoaded(state, message.order, message.keys);
		case 'rows-loaded':
			return [rowsLoaded(state, message.rows), []];
		case 'article-loaded':
			return [articleLoaded(state, message), []];
		case 'entities-loaded':
		case 'claims-loaded':
		case 'timeline-loaded':
			return [panelLoaded(state, message), []];
		case 'mentions-loaded':
			return [mentionsLoaded(state, message), []];
		case 'found':
			return found(state, message);
		case 'rested':
			return rested(state, message.selected);
		case 'index-progress':
			return [{...state, indexing: message.progress}, [{type: 'load-keys', order: state.list.order}]];
		case 'index-finished': {
			const libraryVersion = state.libraryVersion + (message.changed ? 1 : 0);
			const next = {...state, indexing: null, failures: message.failures, libraryVersion};
			if (!message.changed) return [next, []];
			const list = {...next.list, rows: new Map()};
			return [{...next, list}, [{type: 'load-keys', order: state.list.order}]];
		}
		case 'notice':
			return [{...state, notice: {text: message.text, warning: message.warning}}, []];
	}
}

/** Lines that a page is for the focused pane; the number of items where an item has several lines. */
function pageOf(state: AppState): number {
	if (state.overlay !== null || state.focus === 'reader') return bodyRows(state, 'reader');
	if (state.focus === 'list') return visibleRows(state);
	const {placed} = shownRows(state);
	return Math.max(1, Math.floor(panelRows(state) / (placed[0]?.height ?? 1)));
}

function moveBy(state: AppState, by: number): Step<AppState> {
	if (state.overlay !== null) return [scrollOverlay(state, by), []];
	if (state.focus === 'reader') return [scrollReader(state, by), []];
	if (state.focus === 'list') return selectIndex(state, state.list.selected + by);
	return [selectInPanel(state, shownListing(state).selected + by), []];
}

function moveTo(state: AppState, end: 'first' | 'last'): Step<AppState> {
	const index = end === 'first' ? 0 : Number.MAX_SAFE_INTEGER;
	if (state.overlay !== null)
		return [scrollOverlay(state, end === 'first' ? -overlayLines(state).length : overlayLines(state).length), []];
	if (state.focus === 'reader') return [scrollReaderTo(state, end), []];
	if (state.focus === 'list') return selectIndex(state, index);
	return [selectInPanel(state, index), []];
}

function open(state: AppState): Step<AppState> {
	if (state.overlay !== null) return [{...state, overlay: null}, []];
	if (state.focus === 'panel') return openSelected(state);
	const key = selectedKey(state);
	if (state.focus === 'reader' || key === null) return [state, []];
	return jumpTo(state, key, firstMark(state.search.hits.get(key)));
}

/** One step back towards the list; from the list, out of the search, and then nowhere. */
function back(state: AppState): Step<AppState> {
	if (state.overlay !== null) return [{...state, overlay: null}, []];
	if (state.focus === 'reader') {
		const pane = state.from;
		return [{...state, focus: pane, left: pane, reader: {...state.reader, target: null}}, []];
	}
	if (state.focus === 'panel') {
		if (state.panel.mentions !== null && state.panel.tab === 'entities') return [closeMentions(state), []];
		return [{...state, focus: 'list', left: 'list', from: 'list'}, []];
	}
	if (state.search.text !== '') return [clearSearch(state), []];
	return [{...state, zoomed: false}, []];
}

function focusOn(state: AppState, pane: Pane): AppState {
	if (pane === 'reader') return {...state, focus: 'reader', from: state.focus === 'reader' ? state.from : state.focus};
	return {...state, focus: pane, left: pane};
}

function focusNext(state: AppState, by: 1 | -1): AppState {
	const {areas} = layoutOf({...state, zoomed: false});
	const panes: Pane[] = areas.length === 1 ? ['list', 'reader', 'panel'] : areas.map(area => area.pane);
	return focusOn(state, panes[(panes.indexOf(state.focus) + by + panes.length) % panes.length]!);
}

/** Leaving the list, the reader and the panel speak of the article that was selected there. */
function withSelectedOpen(before: AppState, next: AppState): Step<AppState> {
	const key = selectedKey(next);
	const isLeaving = before.focus === 'list' && next.focus !== 'list';
	return isLeaving && key !== null && key !== next.reader.key ? showArticle(next, key, null) : [next, []];
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
	const next = clampReader({...state, columns, rows});
	const [listed] = selectIndex(next, next.list.selected);
	return [selectInPanel(listed, shownListing(listed).selected), []];
}
