import {expect, test} from 'vitest';
import type {AppState} from '../../../source/app/state/state.ts';
import {cursorOf} from '../../../source/app/views/cursor.ts';
import {opened, play, press, screenOf, storedArticle} from '../samples.ts';

const start = play(opened(5, 160, 40), {
	type: 'article-loaded',
	stored: storedArticle(1),
	query: '',
	matches: [],
}).state;

/** What stands before the cursor in its line. */
const before = (state: AppState) => {
	const {x, y} = cursorOf(state)!;
	return screenOf(state)[y]!.slice(0, x);
};

test.each([
	['/', ' / fer'],
	[':', ' : fer'],
	['|', ' article | fer'],
])('stands in what is typed after %s', (key, expected) => {
	expect(before(press(start, key, ...'ferry', 'left', 'left').state)).toBe(expected);
});

test('is hidden where nothing is typed', () => {
	expect(cursorOf(start)).toBeUndefined();
	expect(cursorOf(press(start, '/', ...'ferry', 'escape').state)).toBeUndefined();
	expect(cursorOf({...press(start, '/').state, columns: 20})).toBeUndefined();
});
