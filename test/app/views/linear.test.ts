import {describe, expect, test} from 'vitest';
import {createTheme} from '../../../source/app/drawing/theme.ts';
import type {Message} from '../../../source/app/state/message.ts';
import type {AppState} from '../../../source/app/state/state.ts';
import {cursorOf} from '../../../source/app/views/cursor.ts';
import {screenText} from '../../../source/app/views/screen.ts';
import {claim, entity, opened, play, press, storedArticle} from '../samples.ts';

const theme = createTheme({color: false, ascii: false, linear: true});
const stored = storedArticle(1);
const load: Message = {type: 'article-loaded', stored, query: '', matches: []};
const start: AppState = {...opened(18, 160, 40), linear: true};
const reading = play(start, {type: 'open'}, load).state;

const linesOf = (state: AppState) =>
	screenText(state, theme)
		.replace(/\u001b\[[0-9;]*m/g, '')
		.split('\n')
		.map(line => line.trimEnd());
/** The line that a screen reader reads out. */
const spoken = (state: AppState) => linesOf(state)[cursorOf(state)!.y];

test('articles say their place, and the selected one is marked and has the cursor', () => {
	const state = press(start, 'j', 'j').state;
	expect(linesOf(state).slice(0, 3)).toEqual([
		'Articles: 18, newest first.',
		'  Article 1 of 18: Article 1 on the ferry strike. Harbour Ledger. 2024-02-08.',
		'  Article 2 of 18: Article 2 on the ferry strike. Northgate Courier. 2024-02-08.',
	]);
	expect(spoken(state)).toBe('> Article 3 of 18: Article 3 on the ferry strike. Harbour Ledger. 2024-02-08.');
});

test('a long title gives way to outlet and date', () => {
	const rows = new Map([[1, {...start.list.rows.get(1)!, title: 'Long '.repeat(90)}]]);
	const line = spoken({...start, list: {...start.list, rows}})!;
	expect(line).toMatch(/^> Article 1 of 18: Long .*\.\.\.\. Harbour Ledger\. 2024-02-08\.$/);
	expect(line.length).toBeLessThanOrEqual(160);
});

test('one pane at a time, without frames, on the widest terminal', () => {
	for (const state of [start, reading, press(reading, 'c').state])
		expect(linesOf(state).join('\n')).not.toMatch(/[│|▌]/);
	expect(linesOf(reading)[0]).toMatch(/^Reader: Harbour Ledger, 2024-02-08/);
	expect(linesOf(reading).join('\n')).not.toContain('Article 2 of 18');
});

describe('panel', () => {
	test('says what is listed and how far one is', () => {
		const shown = press(reading, 'e').state;
		const {about} = shown.panel.entities;
		const {state} = play(shown, {
			type: 'entities-loaded',
			about,
			items: [entity],
			total: 1,
			offset: 0,
			types: {person: 1},
		});
		expect(linesOf(state)[1]).toBe('Entities, this article: 1 of 1.');
		expect(spoken(state)).toBe('> Ada Holm, person, 1 mention.');
	});

	test('says in a word what kind of claim it is', () => {
		const shown = press(reading, 'c').state;
		const {about} = shown.panel.claims;
		const {state} = play(shown, {type: 'claims-loaded', about, items: [claim(stored)], total: 1, offset: 0});
		expect(spoken(state)).toMatch(/^> Reported: Minister Ada Holm said/);
		for (const line of linesOf({...state, columns: 40})) expect(line.length).toBeLessThanOrEqual(40);
	});
});

test('while typing the cursor is in the text', () => {
	const typing = press(start, '/', ...'ferry').state;
	expect(cursorOf(typing)).toEqual({x: 'Search: ferry'.length, y: 0});
	expect(linesOf(typing)[0]).toMatch(/^Search: ferry /);
});

test('the last line says the keys as a sentence, and where one is', () => {
	expect(linesOf(start).at(-1)).toMatch(/^Keys: Enter open, \/ search, .*\? help.*\. +Place 1 of 18\.$/);
	const narrow = linesOf({...start, columns: 60}).at(-1)!;
	expect(narrow).toMatch(/^Keys: Enter open, .*\? help\. +Place 1 of 18\.$/);
});
