import {describe, expect, test} from 'vitest';
import {createTheme} from '../../source/app/drawing/theme.ts';
import type {AppState} from '../../source/app/state/state.ts';
import {createPainter} from '../../source/app/terminal/paint.ts';
import {screenText} from '../../source/app/views/screen.ts';
import {articleRows, opened, play, press} from './samples.ts';

/** What a move may write while the reader is still: half of what fits into one packet of an old modem's line. */
const budget = 200;
const theme = createTheme({color: true, ascii: false});

/** Titles such as newspapers print them, some longer than any list is wide. */
const titles = [
	'Ministers “regret” delay — but ferries sail again, harbour says',
	'Why the strike that nobody wanted went on for nine weeks, and what the island’s council could still do about it',
	'Live: the vote',
	'Élysée declines to comment on “very frank” talks with the île’s mayors, who had asked for an hour and were given two',
];

function longList(columns: number, rows: number): AppState {
	const list = articleRows(300).map((row, index) => ({...row, title: `${index} ${titles[index % titles.length]!}`}));
	return play(opened(300, columns, rows), {type: 'rows-loaded', rows: list}).state;
}

/** Bytes that each of some keys writes. */
function bytesOf(start: AppState, keys: readonly string[]): number[] {
	const painter = createPainter(start);
	painter.paint(screenText(start, theme));
	let state = start;
	return keys.map(key => {
		({state} = press(state, key));
		return Buffer.byteLength(painter.paint(screenText(state, theme)));
	});
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const sizes = [
	[80, 24],
	[99, 50],
	[100, 30],
	[120, 40],
	[139, 30],
	[140, 40],
	[200, 60],
] as const;

const keys = [...Array<string>(150).fill('j'), ...Array<string>(140).fill('k')];

describe.each(sizes)('at %i×%i', (columns, rows) => {
	const start = longList(columns, rows);
	const isBesideAPane = columns >= 100;
	const bytes = bytesOf(start, keys);

	test(`a move writes no more than ${budget} bytes`, () => {
		expect(median(bytes)).toBeLessThanOrEqual(budget);
		const moves = isBesideAPane ? bytes.filter(count => count < 600) : bytes;
		expect(Math.max(...moves)).toBeLessThanOrEqual(budget);
	});

	test.runIf(isBesideAPane)('a list beside a pane, which the terminal cannot scroll, seldom scrolls', () => {
		const visible = (rows - 2) / 2;
		const scrolls = bytes.filter(count => count > budget).length;
		expect(scrolls).toBeGreaterThan(0);
		expect(scrolls).toBeLessThanOrEqual(keys.length / (visible / 2) + 1);
	});

	test('a list that has the screen to itself writes its new line, and little else, where it scrolls', () => {
		const alone = bytesOf(press(start, '+').state, keys);
		expect(Math.max(...alone)).toBeLessThanOrEqual(Math.max(budget, columns + 150));
	});
});
