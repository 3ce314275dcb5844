import {expect, test} from 'vitest';
import {bindings} from '../../../../source/app/state/keys/bindings.ts';
import {rebind} from '../../../../source/app/state/keys/rebind.ts';
import {shownKey} from '../../../../source/app/state/keys/shown-key.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import {opened, press, screenOf} from '../../samples.ts';

function withKeys(keys: Record<string, string[]>): AppState {
	return {...opened(5), bindings: rebind(bindings, new Map(Object.entries(keys))).bindings};
}

test('an action hears its new keys, not its old ones, and the screen says so', () => {
	const state = withKeys({down: ['x'], search: ['ctrl-f', 'f3'], help: ['f2']});
	expect(press(state, 'x').state.list.selected).toBe(1);
	expect(press(state, 'j').state.list.selected).toBe(0);
	expect(press(state, 'f3').state.search.editing).toBe(true);
	expect(screenOf(state).at(-1)).toContain('Ctrl-F search');
	const help = screenOf(press(state, 'f2').state).join('\n');
	expect(help).toMatch(/ x +down one line/);
	expect(help).not.toMatch(/j ↓/);
});

test('an action without keys is left to the list of commands', () => {
	const state = withKeys({sort: [], quit: []});
	expect(press(state, 's', 'q').effects).toEqual([]);
	expect(screenOf(state).at(-1)).not.toContain('quit');
	const listed = press(state, ':').state.prompt;
	expect(listed?.kind === 'pick' && listed.items.map(({label}) => label)).toContain('sort');
});

test('a key that another action had is the reader’s to give, and is named', () => {
	const {bindings: rebound, conflicts} = rebind(bindings, new Map([['sort', ['j']]]));
	expect(conflicts).toEqual([{key: 'j', action: 'sort', loses: 'down'}]);
	const state = {...opened(5), bindings: rebound};
	expect(press(state, 'j').effects).toEqual([{type: 'load-keys', order: 'outlet'}]);
	// Sorting is a matter of the list: elsewhere the key is what it was.
	expect(press(state, 'enter', 'j').state.list.selected).toBe(0);
});

test('keys of other places are no conflict', () => {
	expect(rebind(bindings, new Map([['sort', ['backspace']]])).conflicts).toEqual([]);
	expect(rebind(bindings, new Map([['type-delete', ['j']]])).conflicts).toEqual([]);
});

test('of two that were given one key the first in the table hears it', () => {
	const {conflicts} = rebind(
		bindings,
		new Map([
			['help', ['Z']],
			['down', ['Z']],
		]),
	);
	expect(conflicts).toEqual([{key: 'Z', action: 'down', loses: 'help'}]);
});

test('every action has a name of its own, in letters and hyphens', () => {
	const names = bindings.map(({action}) => action);
	expect(names.filter(name => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
	expect(new Set(names).size).toBe(names.length);
});

test.each([
	['j', 'j'],
	['J', 'J'],
	['-', '-'],
	['ctrl-d', 'Ctrl-D'],
	['shift-tab', 'Shift-Tab'],
	['alt-backspace', 'Alt-Backspace'],
	['pagedown', 'PgDn'],
	['ctrl-_', 'Ctrl-_'],
	['f12', 'F12'],
	['down', '↓'],
	['é', 'é'],
])('the key %s is written %s', (key, shown) => {
	expect(shownKey(key)).toBe(shown);
});
