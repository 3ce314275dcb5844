import {describe, expect, test} from 'vitest';
import {createTheme} from '../../../source/app/drawing/theme.ts';
import {widthOf} from '../../../source/app/drawing/width.ts';
import type {Message} from '../../../source/app/state/message.ts';
import type {AppState} from '../../../source/app/state/state.ts';
import {screenText} from '../../../source/app/views/screen.ts';
import {decide} from '../../../source/decisions/decide.ts';
import type {Choice} from '../../../source/decisions/vocabulary.ts';
import {claim, opened, play, press, screenOf, storedArticle} from '../samples.ts';

function decided(state: AppState, ...choices: Choice[]): AppState {
	const made = choices.map((choice, index) => ({...choice, at: `2026-11-21T00:00:00.00000${index}Z`}));
	return play(state, {type: 'decided', decided: decide(made), changed: false}).state;
}
const all: Choice[] = [
	{do: 'star', article: 'id-1'},
	{do: 'tag', article: 'id-1', tag: 'harbour'},
	{do: 'note', article: 'id-1', text: 'Ask the port authority.\n\u001b[31mTwo sources say Tuesday.'},
	{do: 'read', article: 'id-1'},
	{do: 'star', article: 'id-3'},
];
const load: Message = {type: 'article-loaded', stored: storedArticle(1), query: '', matches: []};

describe('the list', () => {
	test('says nothing where nothing was said', () => {
		expect(screenOf(decided(opened(3), ...all))[2]).toBe(screenOf(opened(3))[2]);
	});

	test('alone, has tags and signs before the outlet, in columns of their own', () => {
		const lines = screenOf(decided(opened(3), ...all));
		expect(lines[1]).toMatch(/^▌Article 1 on the fer.* #harbour n\* Harbour Ledger/);
		expect(lines[3]).toMatch(/^ Article 3 on the ferry strike +\* Harbour Ledger/);
		expect(lines[1]!.indexOf('* Harbour')).toBe(lines[3]!.indexOf('* Harbour'));
	});

	test('beside another pane, has signs at the end of the title and tags below', () => {
		const lines = screenOf(decided(opened(3, 120, 30), ...all));
		expect(lines[1]!.split('│')[0]).toMatch(/^▌Article 1 on the ferry strike +n\* $/);
		expect(lines[2]!.split('│')[0]).toMatch(/2024-02-08 {2}Harbour L\S+ +#harbour +12 +5 +7 $/);
		expect(lines[5]!.split('│')[0]).toMatch(/ {2}\* $/);
	});

	test('dims the titles of what was read', () => {
		const state = decided(press(opened(3), 'j').state, ...all);
		const painted = screenText(state, createTheme({color: false, ascii: false})).split('\n');
		expect(painted[1]).toContain('\u001b[2mArticle 1');
		expect(painted[3]).not.toContain('\u001b[2mArticle 3');
	});

	test('shows marks where the pointer is, and how many in the footer', () => {
		const lines = screenOf(press(opened(5), 'space', 'V', 'j').state);
		expect(lines.slice(1, 5).map(line => line[0])).toEqual(['+', '+', '+', ' ']);
		expect(lines.at(-1)).toMatch(/3 marked · 3\/5 $/);
	});

	test('never grows wider for it', () => {
		const tags = Array.from({length: 8}, (_, index): Choice => ({do: 'tag', article: 'id-1', tag: `習近平 ${index}`}));
		for (const columns of [40, 80, 100, 140, 200]) {
			for (const line of screenOf(decided(opened(3, columns, 24), ...tags))) expect(widthOf(line)).toBe(columns);
		}
	});
});

describe('the reader', () => {
	const reading = play(opened(3), {type: 'open'}, load).state;

	test('has star and tags in the head, and the note behind a rule', () => {
		const lines = screenOf(decided(reading, ...all)).map(line => line.trimEnd());
		expect(lines.slice(2, 8)).toEqual([
			expect.stringMatching(/^ Ines Vale · \d+ words/),
			' * #harbour',
			' │ Ask the port authority.',
			' │  [31mTwo sources say Tuesday.',
			'',
			' Paragraph 0 tells of waves and little else.',
		]);
	});

	test('jumps to the same place with a long note', () => {
		const note: Choice = {do: 'note', article: 'id-1', text: 'wave\n'.repeat(60)};
		const state = decided(reading, note);
		const shown = play(state, {type: 'show-tab', tab: 'claims', scope: 'article'}).state;
		const {about} = shown.panel.claims;
		const items = [claim(storedArticle(1))];
		const listed = play(shown, {type: 'claims-loaded', about, items, total: 1, offset: 0}).state;
		expect(screenOf(state).join('\n')).not.toContain('Minister Ada Holm');
		expect(screenOf(play(listed, {type: 'open'}).state).join('\n')).toContain('Minister Ada Holm');
	});
});

test('screen readers hear it in words', () => {
	const state = decided({...press(opened(2, 100), 'space', 'k').state, linear: true}, ...all);
	const lines = screenOf(state).map(line => line.trimEnd());
	expect(lines[1]).toMatch(/2024-02-08\. Marked\. Starred\. Read\. Tagged harbour\. Has a note\.$/);
	expect(lines[2]).toMatch(/2024-02-08\.$/);
	const read = screenOf(play({...state, linear: true}, {type: 'focus', pane: 'reader'}, load).state).map(line =>
		line.trim(),
	);
	expect(read).toEqual(expect.arrayContaining(['Starred. Tags: harbour.', 'Note: Ask the port authority.']));
});

test('headings of the panel that name articles show it', () => {
	const shown = play(opened(5, 160, 40), load, {type: 'show-tab', tab: 'claims', scope: 'all'});
	const {about} = shown.state.panel.claims;
	const items = [claim(storedArticle(1)), {...claim(storedArticle(44))}];
	const loaded = play(shown.state, {type: 'claims-loaded', about, items, total: 2, offset: 0});
	expect(loaded.effects).toContainEqual({type: 'load-rows', keys: [44]});
	expect(play(loaded.state, {type: 'rows-loaded', rows: []}).effects).toEqual([]);
	const heading = screenOf(decided(loaded.state, ...all))[2]!.split('│')[2];
	expect(heading).toMatch(/^ 2024-02-08 · Harbour.* #harbour n\* 1 $/);
});
