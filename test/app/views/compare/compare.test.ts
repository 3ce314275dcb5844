import {expect, test} from 'vitest';
import {widthOf} from '../../../../source/app/drawing/width.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import {matrix} from '../../compare-samples.ts';
import {opened, play, press, screenOf} from '../../samples.ts';

function comparing(columns: number, rows: number, change: Partial<AppState> = {}): AppState {
	const asked = press({...opened(10, columns, rows), ...change}, '=').state;
	return play(asked, {type: 'compared', about: asked.compare!.about, matrix, articles: 3, leftOut: 2}).state;
}

test('names the outlets over the columns where they fit', () => {
	expect(screenOf(comparing(100, 20)).map(line => line.trimEnd())).toMatchInlineSnapshot(`
		[
		  " Compare · the story of “Article 1 on the ferry strike” · 3 articles · 3 outlets · 2 left out",
		  " ● says it  ○ says otherwise  · silent                      Harbour L… Northgate… Quay Post",
		  " Possible differences                                                                             1",
		  "▌ the day of the call: Thursday / Tuesday                   ●          ○          ·             2/3",
		  " Said by more than one                                                                            1",
		  "  Ferries will sail again.                                  ●          ·          ●             2/3",
		  " Only in one                                                                                      1",
		  "  The quay is to be closed in May.                          ·          ●          ·             1/3",
		  "",
		  " Possible difference in the day of the call: Thursday / Tuesday",
		  " ● Harbour Ledger · 2024-02-08 · Ada Holm via HPA",
		  "    They talked on Thursday.",
		  " ○ Northgate Courier · 2024-02-08 · Ada Holm via HPA",
		  "    They talked on Tuesday.",
		  " · not reported by Quay Post",
		  "",
		  "",
		  "",
		  "",
		  " Enter sentences  Esc back  f filter  a wider  Space mark  & join  d dismiss  ? help            1/3",
		]
	`);
});

test('letters stand for them on a narrow screen, and are explained', () => {
	const screen = screenOf(comparing(60, 16));
	expect(screen[1]).toMatch(/ a {2}b {2}c/);
	expect(screen.join('\n')).toContain('a Harbour Ledger');
});

test('speaks to screen readers in words', () => {
	const screen = screenOf(comparing(80, 24, {linear: true})).join('\n');
	expect(screen).toContain('1 say it, 1 say otherwise, 1 silent.');
});

test.each([
	[40, 10],
	[41, 11],
	[80, 24],
	[200, 60],
])('fills %i×%i exactly', (columns, rows) => {
	for (const keys of [[], ['enter'], ['j', 'enter', 'j'], ['J', 'J', 'J']]) {
		const screen = screenOf(press(comparing(columns, rows), ...keys).state);
		expect(screen).toHaveLength(rows);
		for (const line of screen) expect(widthOf(line)).toBe(columns);
	}
});
