import {describe, expect, test} from 'vitest';
import {mouseCommand} from '../../../../source/app/state/screen/mouse.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import type {MouseEvent} from '../../../../source/app/terminal/input-event.ts';
import {claim, opened, play, press, screenOf, spanOf, storedArticle} from '../../samples.ts';

const stored = storedArticle(1);
const wide = play(opened(100, 160, 40), {type: 'article-loaded', stored, query: '', matches: []}).state;

/** The cell at which some words stand on the screen. */
function cellOf(state: AppState, words: string) {
	const y = screenOf(state).findIndex(line => line.includes(words));
	return {x: screenOf(state)[y]!.indexOf(words), y};
}

const clickOn = (state: AppState, words: string) => play(state, {type: 'click', ...cellOf(state, words)});

test.each<[Partial<MouseEvent>, string | null]>([
	[{action: 'press', button: 'left'}, 'click'],
	[{action: 'wheel-up'}, 'wheel'],
	[{action: 'press', button: 'right'}, null],
	[{action: 'release', button: 'left'}, null],
	[{action: 'drag', button: 'left'}, null],
])('%j asks for %s', (event, type) => {
	const whole = {type: 'mouse', button: 'none', x: 3, y: 4, ctrl: false, alt: false, shift: false, ...event};
	expect(mouseCommand(whole as MouseEvent)?.type ?? null).toBe(type);
});

describe('a click', () => {
	test('selects the row, on any of its lines', () => {
		const {state} = clickOn(wide, 'Article 5 on');
		expect(state.list.selected).toBe(4);
		const {x, y} = cellOf(wide, 'Article 5 on');
		expect(play(wide, {type: 'click', x, y: y + 1}).state.list.selected).toBe(4);
	});

	test('opens nothing, however often', () => {
		const once = clickOn(wide, 'Article 5 on');
		const twice = clickOn(once.state, 'Article 5 on');
		expect([...once.effects, ...twice.effects].map(({type}) => type)).not.toContain('load-article');
		expect(twice.state.focus).toBe('list');
	});

	test('below the last row, on a divider and on the footer does nothing', () => {
		const few = opened(2, 160, 40);
		expect(play(few, {type: 'click', x: 5, y: 30}).state.list.selected).toBe(0);
		expect(play(wide, {type: 'click', x: screenOf(wide)[3]!.indexOf('│'), y: 3}).state).toEqual(wide);
		expect(play(wide, {type: 'click', x: 5, y: 39}).state).toEqual(wide);
	});

	test('focuses the reader', () => {
		expect(clickOn(wide, 'Paragraph 0 tells').state.focus).toBe('reader');
	});

	test.each([
		['Claims', 'claims'],
		['Timeline', 'timeline'],
		['Entities', 'entities'],
	])('on %s changes the tab', (name, tab) => {
		expect(clickOn(wide, name).state).toMatchObject({focus: 'panel', panel: {tab}});
	});

	test('selects an item of the panel, not its heading', () => {
		const shown = play(wide, {type: 'show-tab', tab: 'claims', scope: 'article'}).state;
		const other = {
			...claim(stored),
			claim: {...claim(stored).claim, source: {...spanOf(stored, 'Minister'), name: 'Other'}},
		};
		const page = {about: shown.panel.claims.about, items: [claim(stored), other], total: 2, offset: 0};
		const loaded = play(shown, {type: 'claims-loaded', ...page}, {type: 'focus', pane: 'list'}).state;
		const {x, y} = cellOf(loaded, 'Other');
		expect(play(loaded, {type: 'click', x, y}).state.panel.claims.selected).toBe(0);
		expect(play(loaded, {type: 'click', x, y: y + 1}).state).toMatchObject({
			focus: 'panel',
			panel: {claims: {selected: 1}},
		});
	});

	test('outside the list ends the typing and keeps what was found', () => {
		const typing = press(wide, '/', ...'ferry').state;
		expect(clickOn(typing, 'Paragraph 0 tells').state.search).toMatchObject({editing: false, text: 'ferry'});
	});
});

describe('the wheel', () => {
	const over = (state: AppState, words: string, by: number) =>
		play(state, {type: 'wheel', ...cellOf(state, words), by}).state;

	test('scrolls what is under the pointer and leaves the focus', () => {
		const scrolled = over(wide, 'Paragraph 0 tells', 3);
		expect(scrolled.reader.top).toBe(3);
		expect(scrolled).toMatchObject({focus: 'list', list: {top: 0, selected: 0}});
	});

	test('moves the selection of the list only where it would leave the screen', () => {
		const inside = over(press(wide, ...'10j').state, 'Article 2 on', 3);
		expect(inside.list).toMatchObject({top: 3, selected: 10});
		const back = play(inside, {type: 'wheel', x: 3, y: 3, by: -3}).state;
		expect(back.list).toMatchObject({top: 0, selected: 10});
		expect(over(wide, 'Article 2 on', 3).list).toMatchObject({top: 3, selected: 3});
	});

	test('stops at both ends', () => {
		expect(over(wide, 'Article 2 on', -3).list.top).toBe(0);
		const end = play(wide, {type: 'wheel', x: 3, y: 3, by: 1000}).state;
		expect(screenOf(end).join('\n')).toContain('Article 100 on');
		expect(play(opened(0), {type: 'wheel', x: 3, y: 3, by: 3}).state.list).toMatchObject({top: 0, selected: 0});
	});

	test('scrolls the help page', () => {
		expect(play(press(wide, '?').state, {type: 'wheel', x: 3, y: 3, by: 3}).state.overlay?.top).toBeGreaterThan(0);
	});
});

test('M takes the mouse and leaves it again', () => {
	const taken = press(wide, 'M');
	expect(taken.effects).toContainEqual({type: 'set-mouse', on: true});
	expect(press(taken.state, 'M').effects).toContainEqual({type: 'set-mouse', on: false});
});

describe('in the list of commands', () => {
	const listed = press(wide, ':').state;

	test('a click chooses, and Enter runs what was chosen', () => {
		const {state} = clickOn(listed, 'to the bottom');
		expect(state.prompt).toMatchObject({kind: 'pick'});
		expect(press(state, 'enter').state.list.selected).toBe(99);
	});

	test('a click on the text or below the last does nothing', () => {
		expect(play(listed, {type: 'click', x: 5, y: 0}).state.prompt).toEqual(listed.prompt);
		expect(play(listed, {type: 'click', x: 5, y: 38}).state.prompt).toMatchObject({top: 0});
	});

	test('the wheel moves through it', () => {
		const {prompt} = play(listed, {type: 'wheel', x: 5, y: 5, by: 3}).state;
		expect(prompt).toMatchObject({selected: 3});
	});
});
