import type {ArticleRow} from '../../../model/listing.ts';
import type {Passage} from '../../../model/passage.ts';
import type {Effect} from '../message.ts';
import {isShown} from '../screen/layout.ts';
import type {AppState} from '../state.ts';
import {panelRows, shownListing, shownRows} from './panel.ts';
import {scopeShown} from './scope.ts';

/** The articles that stand as headings over their passages are known by their rows, as far as those are loaded. */
export function headedArticle(state: AppState, first: number): ArticleRow | null {
	if (!isByArticle(state)) return null;
	const passage = shownListing(state).items[first] as Passage | undefined;
	return (passage && state.list.rows.get(passage.article)) ?? null;
}

function isByArticle(state: AppState): boolean {
	const {tab, mentions} = state.panel;
	return tab === 'entities' ? mentions !== null : tab === 'claims' && scopeShown(state) !== 'article';
}

/** Asks for rows of the articles on the screen when the panel shows others than before: their stars and tags are shown. */
export function missingHeaded(before: AppState, state: AppState): Effect[] {
	if (!isShown(state, 'panel') || !isByArticle(state) || shownListing(before) === shownListing(state)) return [];
	const {items, top} = shownListing(state);
	const end = top + panelRows(state);
	const shown = shownRows(state).placed.flatMap(({line, height}, index) =>
		line + height > top && line < end ? [(items[index] as Passage).article] : [],
	);
	const keys = [...new Set(shown)].filter(key => !state.list.rows.has(key));
	return keys.length === 0 ? [] : [{type: 'load-rows', keys}];
}
