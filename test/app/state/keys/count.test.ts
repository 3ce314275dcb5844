import {describe, expect, test} from 'vitest';
import {opened, play, press, screenOf, storedArticle} from '../../samples.ts';

test.each([
	['5j', 5],
	['12G', 11],
	['12g', 11],
	['10j', 10],
	['G', 99],
	['999999999j', 99],
	['9j3k', 6],
	['5!j', 1],
])('%s in a list', (keys, selected) => {
	expect(press(opened(100), ...keys).state.list.selected).toBe(selected);
});

test('a count is for one key only', () => {
	expect(press(opened(100), ...'5jj').state.list.selected).toBe(6);
	expect(press(opened(100), ...'5', 'tab', 'shift-tab', 'j').state.list.selected).toBe(1);
});

test('the count stands at the right of the footer until it is used', () => {
	const counting = press(opened(100), ...'12').state;
	expect(screenOf(counting).at(-1)).toMatch(/ 12 · {3}1\/100 $/);
	expect(screenOf(press(counting, 'j').state).at(-1)).not.toContain('12 ·');
});

test('3n takes the third match, and n alone the first', () => {
	const stored = storedArticle(1);
	const matches = [0, 10, 20, 30].map(start => ({start, end: start + 4}));
	const searched = {...opened(3), search: {...opened(3).search, text: 'wave'}};
	const reading = play(searched, {type: 'open'}, {type: 'article-loaded', stored, query: 'wave', matches}).state;
	expect(press(reading, 'n').state.reader.target).toEqual(matches[0]);
	expect(press(reading, '3', 'n').state.reader.target).toEqual(matches[2]);
	expect(press(reading, '3', 'n', '2', 'N').state.reader.target).toEqual(matches[0]);
	expect(press(reading, '3', 'n', '6', 'n').state.reader.target).toEqual(matches[0]);
});

describe('a digit alone', () => {
	test('waits for a motion', () => {
		const {state, effects} = press(opened(10, 160, 40), '2');
		expect(state.focus).toBe('list');
		expect(effects).toContainEqual({type: 'wait-for-motion', count: '2'});
	});

	test.each([
		['1', 'list'],
		['2', 'reader'],
		['3', 'panel'],
	])('then %s leads to the %s', (digit, pane) => {
		const {state} = play(press(opened(10, 160, 40), digit).state, {type: 'count-waited', count: digit});
		expect(state).toMatchObject({focus: pane, count: ''});
	});

	test('leads nowhere when another key came meanwhile', () => {
		const moved = press(opened(10, 160, 40), '2', 'j').state;
		expect(play(moved, {type: 'count-waited', count: '2'}).state.focus).toBe('list');
		const longer = press(opened(10, 160, 40), '2', '0').state;
		expect(play(longer, {type: 'count-waited', count: '2'}).state.count).toBe('20');
		expect(play(longer, {type: 'count-waited', count: '20'}).state.count).toBe('20');
	});

	test('Esc takes it back, and nothing else', () => {
		const panel = play(opened(10), {type: 'show-tab', tab: 'claims', scope: 'article'}).state;
		expect(press(panel, '2', 'escape').state).toMatchObject({focus: 'panel', count: ''});
	});

	test('is text in the search box', () => {
		expect(press(opened(10), '/', '2', '0').state).toMatchObject({count: '', search: {text: '20'}});
	});
});
