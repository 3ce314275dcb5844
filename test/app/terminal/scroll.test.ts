import {describe, expect, test} from 'vitest';
import {findScroll, scrolled, scrollSequence, widenScroll} from '../../../source/app/terminal/scroll.ts';

const line = (number: number) => `The ${number}th headline of the day, as long as headlines are`;
const lines = (first: number, count: number) => Array.from({length: count}, (_, index) => line(first + index));
const head = 'Articles';
const foot = '12/340';

describe('lines are moved', () => {
	test.each([
		['up by one', [head, ...lines(0, 10), foot], [head, ...lines(1, 10), foot], {top: 1, bottom: 10, by: 1}],
		['down by three', [head, ...lines(3, 10), foot], [head, ...lines(0, 10), foot], {top: 1, bottom: 10, by: -3}],
		['by half a page', lines(0, 20), lines(10, 20), {top: 0, bottom: 19, by: 10}],
		[
			'though the selection changed',
			lines(0, 10),
			[...lines(1, 8), `>${line(9)}`, line(10)],
			{top: 0, bottom: 8, by: 1},
		],
	])('%s', (_, before, after, scroll) => {
		expect(findScroll(before, after)).toMatchObject(scroll);
	});
});

describe('lines stay', () => {
	test.each([
		['nothing moved', lines(0, 10), lines(0, 10)],
		['all is new', lines(0, 10), lines(50, 10)],
		['too little moved', ['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'e']],
		['blank and repeated lines', ['', '', 'x', 'x', '', ''], ['', 'x', 'x', '', '', '']],
	])('%s', (_, before, after) => {
		expect(findScroll(before, after)).toBeUndefined();
	});

	test('a line that crossed many that stand still is written, not moved', () => {
		const still = lines(0, 9);
		expect(findScroll([line(99), ...still, 'x'], ['y', ...still, line(99)])).toBeUndefined();
	});
});

test('items follow the lines, and those left behind are cleared', () => {
	const clear = () => '';
	expect(scrolled(['a', 'b', 'c', 'd', 'e'], {top: 1, bottom: 3, by: 1}, clear)).toEqual(['a', 'c', 'd', '', 'e']);
	expect(scrolled(['a', 'b', 'c', 'd', 'e'], {top: 1, bottom: 3, by: -2}, clear)).toEqual(['a', '', '', 'b', 'e']);
	expect(scrolled(['a', 'b'], {top: 0, bottom: 1, by: 1}, clear)).toEqual(['b', '']);
});

test('the region is set for the move only', () => {
	expect(scrollSequence({top: 1, bottom: 9, by: 2})).toBe('\u001B[2;10r\u001B[2H\u001B[2M\u001B[r');
	expect(scrollSequence({top: 0, bottom: 9, by: -1})).toBe('\u001B[1;10r\u001B[1H\u001B[L\u001B[r');
});

describe('one line more is moved', () => {
	/** Line 3 looks like what is wanted on line 2: it came there, and lost its mark on the way. */
	const cost = (wanted: number, at: number) => (y: number, from: number | null) =>
		y === at && from === wanted ? 1 : 40;

	test.each([
		['below, where lines move up', {top: 0, bottom: 2, by: 1}, cost(3, 2), {top: 0, bottom: 3, by: 1}],
		['above, where they move down', {top: 2, bottom: 4, by: -1}, cost(1, 2), {top: 1, bottom: 4, by: -1}],
		['not where it would be written all the same', {top: 0, bottom: 2, by: 1}, () => 40, {top: 0, bottom: 2, by: 1}],
		['not beyond the screen', {top: 0, bottom: 4, by: 1}, () => 0, {top: 0, bottom: 4, by: 1}],
	])('%s', (_, scroll, costs, wider) => {
		expect(widenScroll(scroll, 5, costs)).toEqual(wider);
	});
});
