import {describe, expect, test} from 'vitest';
import {articlesInHand, isMarked, markedCount, markedKeys} from '../../../../source/app/state/marking/marking.ts';
import type {Message} from '../../../../source/app/state/message.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import {opened, play, press, storedArticle} from '../../samples.ts';

const marked = (state: AppState) => {
	const keys = markedKeys(state);
	expect(markedCount(state)).toBe(keys.length);
	const shown = state.list.keys.filter((_, index) => isMarked(state, index));
	expect(keys.filter(key => state.list.keys.includes(key))).toEqual(shown);
	return keys;
};
const typed = (...keys: string[]) => press(opened(9), ...keys).state;

test.each<[string, string[], number[]]>([
	['Space marks and goes on', ['space', 'space'], [1, 2]],
	['Space on a marked one unmarks it', ['space', 'k', 'space'], []],
	['a count marks as many', ['3', 'space'], [1, 2, 3]],
	['a count unmarks as many where the first is marked', ['3', 'space', 'g', '2', 'space'], [3]],
	['no more than there are', ['G', '5', 'space'], [9]],
	['V marks what the selection passes', ['j', 'V', 'j', 'j'], [2, 3, 4]],
	['upwards too', ['G', 'V', 'k'], [8, 9]],
	['V ends a range, and the selection goes on alone', ['V', 'j', 'V', 'j', 'j'], [1, 2]],
	['Space ends it as well, and stays', ['V', 'j', 'space'], [1, 2]],
	['a range is added to what was marked', ['space', 'j', 'j', 'V', 'j'], [1, 4, 5]],
	['Esc leaves the range first', ['space', 'V', 'j', 'escape'], [1]],
	['and then all marks', ['space', 'V', 'j', 'escape', 'escape'], []],
])('%s', (_, keys, wanted) => expect(marked(typed(...keys))).toEqual(wanted));

test('Esc leaves the search only when nothing is marked', () => {
	const searched = play(typed('space'), {type: 'search'}, {type: 'edit', edit: {kind: 'insert', text: 'x'}}).state;
	const found = play(
		{...searched, search: {...searched.search, editing: false}},
		{
			type: 'found',
			text: 'x',
			thorough: true,
			sort: 'relevance',
			total: 3,
			more: false,
			notes: [],
			hits: [{key: 4, titleMarks: [], passage: null}],
		},
	).state;
	expect(marked(found)).toEqual([1]);
	const once = press(found, 'escape').state;
	expect([once.search.text, marked(once)]).toEqual(['x', []]);
	expect(press(once, 'escape').state.search.text).toBe('');
});

test('marks stay when the list shows others, those in the list come first', () => {
	const state = play(typed('space'), {type: 'keys-loaded', order: 'title', keys: [9, 8, 7]}).state;
	expect(marked(press(state, 'space').state)).toEqual([state.list.keys[state.list.selected]!, 1]);
});

describe('a command is about', () => {
	const load: Message = {type: 'article-loaded', stored: storedArticle(3), query: '', matches: []};

	test('all marked articles in the list', () => expect(articlesInHand(typed('space', 'space'))).toEqual([1, 2]));

	test('the article in front of the reader elsewhere', () => {
		const reading = play(typed('space', 'space'), {type: 'open'}, load).state;
		expect(articlesInHand(reading)).toEqual([3]);
	});

	test('the selected one where none is marked, or nothing', () => {
		expect(articlesInHand(typed('j'))).toEqual([2]);
		expect(articlesInHand(opened(0))).toEqual([]);
	});
});
