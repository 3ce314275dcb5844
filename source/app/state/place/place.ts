import type {ArticleKey, ArticleOrder, ArticleRow} from '../../../model/listing.ts';
import {selectedKey, visibleRows} from '../list/list.ts';
import {unknownKey} from '../list/state.ts';
import type {PanelScope, Tab} from '../panel/state.ts';
import {moveUniform} from '../screen/cursor.ts';
import type {Pane} from '../screen/layout.ts';
import type {AppState} from '../state.ts';

/** Where a reader is in a corpus, as it is kept from one run to the next. */
export interface Place {
	/** The id of the open article. */
	article: string | null;
	/** First line of it on the screen. */
	top: number;
	query: string;
	pane: Pane;
	tab: Tab;
	scope: PanelScope;
	order: ArticleOrder;
	/** Place of the selected article in the list, and of the first one on the screen. */
	selected: number;
	scroll: number;
}

/** What is known of the list before the library is open. */
export interface KnownRows {
	count: number;
	/** Rows from the place `start` of the list on. */
	rows: readonly ArticleRow[];
	start: number;
	/** The open article; `null` where it is not there any more. */
	key: ArticleKey | null;
}

export function placeOf(state: AppState): Place {
	const {list, reader, search, panel, focus} = state;
	const key = focus === 'list' ? selectedKey(state) : reader.key;
	const isOpen = reader.stored !== null && reader.stored.key === key;
	const article = isOpen ? reader.stored!.article.id : (list.rows.get(key ?? unknownKey)?.id ?? null);
	return {
		article,
		top: isOpen ? reader.top : (reader.wanted ?? 0),
		query: search.text.trim(),
		pane: focus,
		tab: panel.tab,
		scope: panel.scope,
		order: list.order,
		selected: list.selected,
		scroll: list.top,
	};
}

/** The state of somebody who is there again, as far as the place is known and still exists. */
export function atPlace(state: AppState, place: Partial<Place>, known: KnownRows): AppState {
	const {query = '', pane = 'list', tab = 'entities', scope = 'article', selected = 0, scroll = 0, top = 0} = place;
	const all = Array<ArticleKey>(known.count).fill(unknownKey);
	for (const [index, {key}] of known.rows.entries()) all[known.start + index] = key;
	const list = {
		...state.list,
		order: place.order ?? state.list.order,
		all,
		// What a search finds is not known yet.
		keys: query === '' ? all : [],
		rows: new Map(known.rows.map(row => [row.key, row])),
		total: known.count,
	};
	const focus = known.key === null && !(pane === 'panel' && scope === 'all') ? 'list' : pane;
	const next: AppState = {
		...state,
		focus,
		left: focus === 'panel' ? 'panel' : 'list',
		list,
		panel: {...state.panel, tab, scope},
		search: {...state.search, text: query, cursor: query.length},
		reader: {...state.reader, key: known.key, wanted: known.key === null ? null : top},
	};
	const cursor = moveUniform({selected, top: scroll}, selected, all.length, visibleRows(next));
	return {...next, list: {...list, ...cursor}};
}
