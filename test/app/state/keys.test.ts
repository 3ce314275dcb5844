import {describe, expect, test} from 'vitest';
import {bindings, commandOf, footerBindings, type Place} from '../../../source/app/state/keys.ts';
import type {Message} from '../../../source/app/state/message.ts';
import {helpLines} from '../../../source/app/state/overlay.ts';
import type {AppState} from '../../../source/app/state/state.ts';
import {opened, play, screenOf, storedArticle} from '../samples.ts';

const load: Message = {type: 'article-loaded', stored: storedArticle(1), query: '', matches: []};

const places: Record<Place, AppState> = {
	list: play(opened(5, 160, 40), load).state,
	reader: play(opened(5), {type: 'open'}).state,
	panel: play(opened(5), {type: 'show-tab', tab: 'claims', scope: 'article'}).state,
	search: play(opened(5), {type: 'search'}).state,
	overlay: play(opened(5), {type: 'help'}).state,
	palette: play(opened(5), {type: 'palette'}).state,
	pipe: play(opened(5), {type: 'open'}, load, {type: 'pipe'}).state,
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

test('the help page shows every key', () => {
	const shown = helpLines().flatMap(line => ('key' in line ? [line.key] : []));
	expect(new Set(shown)).toEqual(new Set(bindings.map(binding => binding.shown)));
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
		expect(commandOf(places.reader, 'y', 'y')).toBeNull();
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
