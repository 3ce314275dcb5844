import {expect, test} from 'vitest';
import {atPlace, type Place, placeOf} from '../../../../source/app/state/place/place.ts';
import {type AppState, initialState} from '../../../../source/app/state/state.ts';
import {articleRows, opened, play, press, screenOf, storedArticle} from '../../samples.ts';

const count = 200;

/** What the library says first of all: the rows on the screen, and which article is the open one. */
function known(start: number, key: number | null) {
	return {count, rows: articleRows(count).slice(start, start + 24), start, key};
}

/** The answers to what is asked for at the start. */
function answered(state: AppState): AppState {
	const keys = articleRows(count).map(({key}) => key);
	return play(
		state,
		{type: 'keys-loaded', order: state.list.order, keys},
		{type: 'rows-loaded', rows: articleRows(count)},
		{type: 'article-loaded', stored: storedArticle(100), query: '', matches: []},
	).state;
}

test('who was in the list is at the same row, from the first screen on', () => {
	const before = press(opened(count), ...'G', ...'k'.repeat(99)).state;
	const place = placeOf(before);
	expect(place).toMatchObject({article: 'id-101', pane: 'list', selected: 100});
	const first = atPlace(initialState('corpus', 80, 24), place, known(place.scroll, 101));
	expect(screenOf(first)).toEqual(screenOf(before));
	expect(screenOf(answered(first))).toEqual(screenOf(before));
});

test('who was reading is at the same line', () => {
	const reading = play(opened(count), {type: 'move', by: 99}, {type: 'open'}).state;
	const before = play(
		reading,
		{type: 'article-loaded', stored: storedArticle(100), query: '', matches: []},
		{type: 'move', by: 11},
	).state;
	const place = placeOf(before);
	expect(place).toMatchObject({article: 'id-100', top: 11, pane: 'reader'});
	const again = answered(atPlace(initialState('corpus', 80, 24), place, known(place.scroll, 100)));
	expect(screenOf(again)).toEqual(screenOf(before));
	expect(press(again, 'escape').state.list.selected).toBe(99);
});

test('another article than the one of last time starts at its top', () => {
	const place: Partial<Place> = {article: 'id-100', top: 11, pane: 'list', selected: 99, scroll: 90};
	const there = atPlace(initialState('corpus', 120, 30), place, known(90, 100));
	const next = play(
		there,
		{type: 'move', by: 1},
		{type: 'open'},
		{type: 'article-loaded', stored: storedArticle(101), query: '', matches: []},
	);
	expect(next.state.reader).toMatchObject({key: 101, top: 0});
});

test('tab, scope and order are those of last time', () => {
	const place: Partial<Place> = {pane: 'panel', tab: 'claims', scope: 'all', order: 'outlet'};
	const {state, effects} = play(atPlace(initialState('corpus', 80, 24), place, known(0, null)), {
		type: 'resized',
		columns: 80,
		rows: 24,
	});
	expect(screenOf(state)[0]).toContain('Claims');
	expect(state.list.order).toBe('outlet');
	expect(effects).toContainEqual(expect.objectContaining({type: 'load-claims'}));
});

test('a search is made again, and its hit stays selected', () => {
	const place: Partial<Place> = {article: 'id-100', query: 'ferry', top: 4, selected: 1, scroll: 0};
	const there = atPlace(initialState('corpus', 80, 24), place, known(0, 100));
	expect(screenOf(there).join('\n')).toMatch(/\/ ferry.*Searching…/s);
	const keys = articleRows(count).map(({key}) => key);
	const {state, effects} = play(there, {type: 'keys-loaded', order: 'published', keys});
	expect(effects).toContainEqual(expect.objectContaining({type: 'find', text: 'ferry'}));
	const hits = [7, 100, 30].map(key => ({key, titleMarks: [], passage: null}));
	const found = play(state, {
		type: 'found',
		text: 'ferry',
		sort: 'relevance',
		thorough: false,
		hits,
		total: 3,
		more: false,
		notes: [],
	}).state;
	expect(found.list).toMatchObject({keys: [7, 100, 30], selected: 1});
	expect(found.reader).toMatchObject({key: 100, wanted: 4});
});

test('an article that is gone leads to the list, and a list that shrank to its end', () => {
	const place: Partial<Place> = {article: 'gone', pane: 'reader', selected: 900, scroll: 890};
	const state = atPlace(initialState('corpus', 80, 24), place, known(176, null));
	expect(state.focus).toBe('list');
	expect(state.list).toMatchObject({selected: 199, top: 178});
});

test('who goes on before the whole list is known is there when it is', () => {
	const first = atPlace(initialState('corpus', 80, 24), {}, known(0, null));
	const gone = press(first, 'G');
	expect(gone.effects.filter(({type}) => type === 'load-article' || type === 'load-rows')).toEqual([]);
	expect(answered(gone.state).list.selected).toBe(count - 1);
});
