import {describe, expect, test} from 'vitest';
import type {Place} from '../../../../source/app/state/keys/binding.ts';
import {bindings} from '../../../../source/app/state/keys/bindings.ts';
import {commandOf, footerBindings} from '../../../../source/app/state/keys/heard.ts';
import type {Message} from '../../../../source/app/state/message.ts';
import {helpLines, type OverlayLine, overlayRows} from '../../../../source/app/state/overlay/overlay.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import {opened, play, press, screenOf, storedArticle} from '../../samples.ts';

const load: Message = {type: 'article-loaded', stored: storedArticle(1), query: '', matches: []};

const places: Record<Place, AppState> = {
	list: play(opened(5, 160, 40), load).state,
	reader: play(opened(5), {type: 'open'}).state,
	entities: play(opened(5), {type: 'show-tab', tab: 'entities', scope: 'article'}).state,
	claims: play(opened(5), {type: 'show-tab', tab: 'claims', scope: 'article'}).state,
	timeline: play(opened(5), {type: 'show-tab', tab: 'timeline', scope: 'article'}).state,
	search: play(opened(5), {type: 'search'}).state,
	compare: play(opened(5, 160, 40), load, {type: 'compare'}).state,
	overlay: play(opened(5), {type: 'help'}).state,
	facets: play(opened(5), {type: 'facets'}).state,
	pick: play(opened(5), {type: 'palette'}).state,
	line: play(opened(5), {type: 'open'}, load, {type: 'pipe'}).state,
};

test.each(Object.keys(places) as Place[])('no key means two things in the %s', place => {
	const heard = bindings.filter(binding => binding.places.includes(place)).flatMap(({keys}) => keys);
	const twice = heard.filter((key, index) => heard.indexOf(key) !== index);
	expect(twice).toEqual([]);
});

test('every key in the footer does something there', () => {
	for (const state of Object.values(places)) {
		expect(footerBindings(state).length).toBeGreaterThan(0);
		for (const binding of footerBindings(state))
			expect(commandOf(state, binding.keys[0]!, '')).toEqual(binding.command(state, binding.keys[0]!));
	}
});

describe('the help page', () => {
	const keysOf = (lines: OverlayLine[]) => lines.flatMap(line => ('key' in line ? [line.text] : []));

	test.each(Object.keys(places) as Place[])('shows every key once in the %s', place => {
		expect(keysOf(helpLines(places[place])).sort()).toEqual(bindings.map(({help}) => help).sort());
	});

	test('shows first what does something in the present view', () => {
		const lines = helpLines(places.reader);
		const elsewhere = lines.findIndex(line => 'heading' in line && line.heading.startsWith('Elsewhere'));
		expect(keysOf(lines.slice(0, elsewhere))).toContain('a page down in the reader');
		expect(keysOf(lines.slice(0, elsewhere))).not.toContain('change between this article and all articles');
		expect(keysOf(lines.slice(elsewhere))).toContain('while choosing: next line');
	});

	test('stands in two columns where there is room', () => {
		const columnsOf = (columns: number) =>
			overlayRows(press({...places.list, columns}, '?').state).map(row => row.length);
		expect(new Set(columnsOf(119))).toEqual(new Set([1]));
		expect(new Set(columnsOf(120))).toEqual(new Set([2]));
		const last = press({...places.list, columns: 120}, '?', 'G').state;
		expect(screenOf(last).join('\n')).toContain(keysOf(helpLines(places.list)).at(-1)!.slice(0, 30));
	});

	test('keeps its lines on the screen when that grows', () => {
		const last = press({...places.list, columns: 80, rows: 20}, '?', 'G').state;
		const grown = play(last, {type: 'resized', columns: 160, rows: 80}).state;
		expect(screenOf(grown)[1]).toMatch(/Move/);
	});
});

test('no plain key deletes anything', () => {
	const plain = bindings.filter(
		({keys, places: heard}) => keys.some(key => key.length === 1) && !heard.includes('search'),
	);
	for (const binding of plain) expect(binding.command(places.list, binding.keys[0]!).type).not.toMatch(/delete|remove/);
});

describe('typing', () => {
	test('letters are text in the search box and keys elsewhere', () => {
		expect(commandOf(places.search, 'j', 'j')).toEqual({type: 'edit', edit: {kind: 'insert', text: 'j'}});
		expect(commandOf(places.list, 'j', 'j')).toEqual({type: 'move', by: 1});
		expect(commandOf(places.list, 'ß', 'ß')).toBeNull();
	});

	test('a key that would do nothing is not heard', () => {
		expect(commandOf(places.list, 'n', 'n')).toBeNull();
		expect(commandOf(opened(0), 'y', 'y')).toBeNull();
	});
});

test('the footer never cuts a key in half', () => {
	for (const columns of [40, 60, 80, 100, 120, 200]) {
		const footer = screenOf({...places.list, columns}).at(-1)!;
		expect(footer).toHaveLength(columns);
		expect(footer).toContain('? help');
		expect(footer).toContain('q quit');
	}
});
