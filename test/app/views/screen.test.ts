import {describe, expect, test} from 'vitest';
import {widthOf} from '../../../source/app/drawing/width.ts';
import type {Message} from '../../../source/app/state/message.ts';
import {claim, date, entity, opened, play, screenOf, storedArticle} from '../samples.ts';

const stored = storedArticle(1);
const load: Message = {type: 'article-loaded', stored, query: '', matches: []};

test.each([
	[40, 10],
	[80, 24],
	[99, 30],
	[100, 30],
	[139, 45],
	[140, 45],
	[200, 60],
	[20, 5],
])('fills %i×%i exactly', (columns, rows) => {
	const state = play(opened(200, columns, rows), {type: 'open'}, load).state;
	const lines = screenOf(state);
	if (columns >= 40) expect(lines).toHaveLength(rows);
	for (const line of lines) expect(widthOf(line)).toBe(columns);
});

test('a small terminal gets one line that says so', () => {
	expect(screenOf(opened(3, 30, 9))).toEqual(['newsglass needs 40×10; this i…']);
});

test('80×24 shows one pane, 120×30 two, 160×40 three', () => {
	const shown = (columns: number, rows: number) =>
		screenOf(play(opened(5, columns, rows), {type: 'focus', pane: 'list'}, load).state)[3]!.split('│').length;
	expect([shown(80, 24), shown(120, 30), shown(160, 40)]).toEqual([1, 2, 3]);
});

test('a list alone is a table', () => {
	const lines = screenOf(opened(2));
	expect(lines[0]).toBe(' Articles 2 · newest first               outlet          date         e   c   t ');
	expect(lines[1]).toBe('▌Article 1 on the ferry strike           Harbour Ledger  2024-02-08  12   5   7 ');
});

describe('panel', () => {
	const wide = play(opened(5, 160, 40), load).state;
	const panelOf = (lines: string[]) => lines.slice(0, -1).map(line => line.split('│')[2]!.trim());

	test('entities by type, with counts', () => {
		const {about} = wide.panel.entities;
		const lines = panelOf(
			screenOf(
				play(wide, {type: 'entities-loaded', about, items: [entity], total: 1, offset: 0, types: {person: 1}}).state,
			),
		);
		expect(lines[1]).toMatch(/^this article\s+1\/1$/);
		expect(lines[2]).toMatch(/^People\s+1$/);
		expect(lines[3]).toMatch(/Ada Holm\s+1 ▇/);
	});

	test('claims by source, with the words of the sentence', () => {
		const shown = play(wide, {type: 'show-tab', tab: 'claims', scope: 'article'}).state;
		const lines = panelOf(
			screenOf(
				play(shown, {
					type: 'claims-loaded',
					about: shown.panel.claims.about,
					items: [claim(stored)],
					total: 1,
					offset: 0,
				}).state,
			),
		);
		expect(lines[2]).toMatch(/^Ada Holm\s+1$/);
		expect(lines.slice(3, 6).join(' ')).toContain('Minister Ada Holm said on');
	});

	test('dates by day, inferred ones told apart', () => {
		const shown = play(wide, {type: 'show-tab', tab: 'timeline', scope: 'article'}).state;
		const lines = panelOf(
			screenOf(
				play(shown, {
					type: 'dates-loaded',
					count: 1,
					place: 'all',
					about: shown.panel.timeline.about,
					items: [date(stored)],
					total: 1,
					offset: 0,
				}).state,
			),
		);
		expect(lines[2]).toMatch(/^2024-02-08 Thursday\s+1$/);
		expect(lines[3]).toContain('~ Minister Ada Holm');
	});
});

test('files that were not read are listed with the reason', () => {
	const failures = [{path: '/corpus/scan.pdf', place: null, reason: 'not a format that is read'}];
	const state = play(opened(3), {type: 'index-finished', failures, changed: false}, {type: 'show-failures'}).state;
	expect(screenOf(state).join('\n')).toContain('/corpus/scan.pdf: not a format that is read');
});
