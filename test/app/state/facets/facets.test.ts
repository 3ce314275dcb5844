import {describe, expect, test} from 'vitest';
import type {AppState} from '../../../../source/app/state/state.ts';
import type {Facet} from '../../../../source/model/facet.ts';
import {opened, play, press, screenOf} from '../../samples.ts';

const value = (name: string, articles: number) => ({value: name, articles, inclusion: null});
const facets: Facet[] = [
	{field: 'outlet', values: [value('Harbour Ledger', 20), value('Northgate Courier', 12)], total: 2},
	{field: 'date', values: [value('2024-02', 32)], total: 1},
	{field: 'entity', values: [value('Ada Holm', 7)], total: 41},
	{field: 'source', values: [], total: 0},
];
const loaded = (state: AppState, text = '') => play(state, {type: 'facets-loaded', text, articles: 32, facets}).state;
const open = (columns = 80, rows = 24) => loaded(press(opened(32, columns, rows), 'f').state);

test('are asked for of what is searched for, and shown with their counts', () => {
	expect(press(opened(5), 'f').effects).toContainEqual({type: 'load-facets', text: ''});
	const lines = screenOf(open());
	expect(lines[0]).toMatch(/Narrow by +of 32 articles/);
	expect(lines[1]).toMatch(/Outlets +2/);
	expect(lines[2]).toMatch(/Harbour Ledger +20/);
	expect(lines.join('\n')).toContain('and 40 more');
	expect(lines.join('\n')).not.toContain('Who says something');
});

test('stand beside the list where there is room for both', () => {
	expect(screenOf(open(120))[1]).toMatch(/Outlets.*│.*Article 1 on the ferry strike/);
	expect(screenOf(open(80))[1]).not.toContain('Article 1');
});

test.each([
	[['space'], 'outlet:"Harbour Ledger"'],
	[['!'], '!outlet:"Harbour Ledger"'],
	[['j', 'space'], 'outlet:"Northgate Courier"'],
	[['space', 'space'], ''],
	[['space', '!'], '!outlet:"Harbour Ledger"'],
	[['space', 'j', 'space'], 'outlet:"Harbour Ledger","Northgate Courier"'],
	[['tab', 'space'], 'date:2024-02'],
	[['tab', 'tab', 'enter'], 'entity:"Ada Holm"'],
	[['G', 'enter'], 'entity:"Ada Holm"'],
	[['tab', 'tab', 'shift-tab', 'shift-tab', 'space'], 'outlet:"Harbour Ledger"'],
])('%j writes %s', (keys, text) => {
	const {state, effects} = press(open(), ...keys);
	expect(state.search.text).toBe(text);
	expect(effects.filter(({type}) => type === 'load-facets').at(-1)).toEqual({type: 'load-facets', text});
});

test('what is asked for is marked at once, and kept in hand when the counts come', () => {
	const chosen = press(open(), 'j', '!').state;
	expect(screenOf(chosen)[3]).toMatch(/^▌! Northgate Courier/);
	const reordered: Facet[] = [
		{field: 'outlet', values: [value('Northgate Courier', 0), value('Harbour Ledger', 20)], total: 2},
	];
	const text = chosen.search.text;
	const {state} = play(chosen, {type: 'facets-loaded', text, articles: 20, facets: reordered});
	expect(screenOf(state)[2]).toMatch(/^▌ {2}Northgate Courier/);
});

test('counts of another search are dropped', () => {
	const state = press(opened(32), 'f').state;
	expect(play(state, {type: 'facets-loaded', text: 'grain', articles: 1, facets}).state.facets?.answered).toBeNull();
});

describe('closing', () => {
	test.each(['escape', 'q', 'f'])('%s leaves the query as it is', key => {
		const {state} = press(open(), 'space', key);
		expect(state.facets).toBeNull();
		expect(state.search.text).toBe('outlet:"Harbour Ledger"');
	});
});

test('they are counted anew when the search knows more', () => {
	expect(play(open(), {type: 'search-ready'}).effects).toContainEqual({type: 'load-facets', text: ''});
});

test('when they are left, the reader follows to what was found meanwhile', () => {
	const narrowed = press(open(160, 45), 'space').state;
	const hits = [{key: 9, titleMarks: [], passage: null}];
	const {text} = narrowed.search;
	const found = play(narrowed, {
		type: 'found',
		text,
		sort: 'relevance',
		thorough: true,
		hits,
		total: 1,
		more: false,
		notes: [],
	}).state;
	const left = press(found, 'escape');
	expect(left.effects).toContainEqual({type: 'wait-for-rest', selected: 9});
	const {state} = play(left.state, {type: 'rested', selected: 9});
	expect(state.reader.key).toBe(9);
});
