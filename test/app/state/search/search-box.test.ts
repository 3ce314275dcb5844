import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Message} from '../../../../source/app/state/message.ts';
import {mergeHits} from '../../../../source/app/state/search/merge-hits.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import {decide} from '../../../../source/decisions/decide.ts';
import type {Completion} from '../../../../source/model/completion.ts';
import {opened, play, press, screenOf, spanOf, storedArticle} from '../../samples.ts';

const hit = (key: number) => ({key, titleMarks: [], passage: null});
const answer = (text: string, keys: number[], more: Partial<Extract<Message, {type: 'found'}>> = {}): Message => ({
	type: 'found',
	text,
	sort: 'relevance',
	thorough: false,
	hits: keys.map(hit),
	total: keys.length,
	more: false,
	notes: [],
	...more,
});
const typing = (text: string, from = opened(40)) => press(from, '/', ...text).state;

describe('refined results', () => {
	test.each([
		[[1, 2, 3], 0, [9, 1, 2, 3], [1, 9, 2, 3]],
		[[1, 2, 3], 2, [3, 2, 1, 7], [1, 2, 3, 7]],
		[[1, 2, 3], 1, [2, 8], [2, 8]],
		[[1, 2, 3], 1, [3, 1], [3, 1]],
		[[], 0, [4, 5], [4, 5]],
	])('%j with row %i in hand, refined %j: %j', (shown, selected, refined, merged) => {
		expect(mergeHits(shown, selected, refined)).toEqual(merged);
	});

	test('leave the selected row selected, and on its line', () => {
		const keys = fc.uniqueArray(fc.integer({min: 1, max: 40}), {minLength: 1, maxLength: 40});
		fc.assert(
			fc.property(keys, keys, fc.nat(60), (first, others, moves) => {
				// The refined results have what the first ones had, in another order, and more.
				const refined = [...new Set([...others, ...first])];
				const shown = play(typing('x'), answer('x', first), {type: 'move', by: moves}).state;
				const {state} = play(shown, answer('x', refined, {thorough: true}));
				expect(state.list.keys[state.list.selected]).toBe(shown.list.keys[shown.list.selected]);
				expect(state.list.selected - state.list.top).toBe(shown.list.selected - shown.list.top);
				expect([...state.list.keys].sort()).toEqual([...refined].sort());
			}),
		);
	});

	test('say how many there are, listed or not', () => {
		const shown = play(typing('x'), answer('x', [1, 2], {total: 80, more: true})).state;
		expect(screenOf(shown)[0]).toContain('80+ of 40');
		expect(screenOf(play(shown, answer('x', [1, 2], {total: 2345, thorough: true})).state)[0]).toContain('2345 of 40');
	});
});

test('a query of filters alone takes no line for passages', () => {
	const filtered = play(typing('outlet:x'), answer('outlet:x', [1, 2], {words: false})).state;
	expect(screenOf(filtered)[2]).toContain('Article 2');
	expect(screenOf(play(typing('x'), answer('x', [1, 2])).state)[3]).toContain('Article 2');
});

test('what nobody looked into is looked into when it is on the screen and the hand rests', () => {
	const hits = Array.from({length: 40}, (_, at) => ({
		key: at + 1,
		titleMarks: [],
		passage: at < 20 ? null : undefined,
	}));
	const found = play(typing('x'), answer('x', [], {hits, thorough: true})).state;
	const rest = (state: AppState) => play(state, {type: 'rested', selected: null}).effects;
	expect(rest(found).some(({type}) => type === 'show-hits')).toBe(false);
	const below = play(found, {type: 'move', by: 39}).state;
	expect(rest(below)).toContainEqual(
		expect.objectContaining({type: 'show-hits', text: 'x', keys: expect.arrayContaining([40])}),
	);
	const passage = {start: 3, text: 'waves', marks: []};
	const shown = play(below, {type: 'hits-shown', text: 'x', hits: [{key: 40, titleMarks: [], passage}]}).state;
	expect(screenOf(shown).join('\n')).toContain('waves');
	const late = play(below, {type: 'hits-shown', text: 'y', hits: [{key: 40, titleMarks: [], passage}]}).state;
	expect(screenOf(late).join('\n')).not.toContain('waves');
});

describe('sorting the hits', () => {
	const found = play(typing('x'), answer('x', [3, 1]), {type: 'search-accept'}, {type: 'back'}).state;

	test('asks anew, and drops what comes in the order before', () => {
		const {state, effects} = press(found, 's');
		expect(effects).toContainEqual({type: 'find', text: 'x', sort: 'date', thorough: true});
		expect(screenOf(state)[0]).toContain('by date');
		expect(play(state, answer('x', [1, 2, 3])).state.list.keys).toEqual([3, 1]);
		expect(play(state, answer('x', [1, 3], {sort: 'date', thorough: true})).state.list.keys).toEqual([1, 3]);
	});

	test('is of the articles where nothing is searched for', () => {
		expect(press(opened(5), 's').effects).toContainEqual({type: 'load-keys', order: 'outlet'});
	});
});

describe('completing', () => {
	const values: Completion = {
		start: 7,
		end: 9,
		choices: [
			{text: '"Harbour Ledger"', label: 'Harbour Ledger', articles: 20, says: ''},
			{text: '"Harvest Post"', label: 'Harvest Post', articles: 3, says: ''},
		],
	};
	const offer = (state: AppState, completion: Completion | null): AppState =>
		play(state, {type: 'completed', text: state.search.text, cursor: state.search.cursor, completion}).state;
	const offered = offer(typing('outlet:ha'), values);

	test('asks with every letter', () => {
		expect(press(opened(5), '/', 'o', 'u').effects).toContainEqual({type: 'complete', text: 'ou', cursor: 2});
	});

	test('shows values with their counts below the box, and moves no row', () => {
		const lines = screenOf(offered);
		expect(lines[1]).toMatch(/Harbour Ledger +20/);
		expect(lines[2]).toMatch(/Harvest Post +3/);
		expect(lines[3]).toEqual(screenOf(typing('outlet:ha'))[3]);
	});

	test('takes the first with Tab, a blank after it, and searches', () => {
		const {state, effects} = press(offered, 'tab');
		expect(state.search).toMatchObject({text: 'outlet:"Harbour Ledger" ', cursor: 24});
		expect(effects).toContainEqual(expect.objectContaining({type: 'find', text: 'outlet:"Harbour Ledger" '}));
	});

	test('takes the chosen one with Enter, which otherwise opens the hit', () => {
		expect(press(offered, 'down', 'down', 'enter').state.search.text).toBe('outlet:"Harvest Post" ');
		expect(press(offered, 'down', 'up', 'enter').state.search).toMatchObject({text: 'outlet:ha', editing: false});
	});

	test('closes with Esc, and only then is the search left', () => {
		const closed = press(offered, 'escape').state;
		expect(closed.search).toMatchObject({text: 'outlet:ha', editing: true, completion: null});
		expect(press(closed, 'escape').state.search).toMatchObject({text: '', editing: false});
	});

	test('takes nothing that was offered for another text', () => {
		const late = press(offered, 'r').state;
		expect(press(late, 'tab').state.search.text).toBe('outlet:har');
		expect(offer(typing('x'), values).search.completion).not.toBeNull();
		const dropped = play(typing('x'), {type: 'completed', text: 'y', cursor: 1, completion: values}).state;
		expect(dropped.search.completion).toBeNull();
	});

	test('tells names of fields in the footer, and leaves the arrows to the list', () => {
		const field = {
			start: 0,
			end: 2,
			choices: [{text: 'outlet:', label: 'outlet:', articles: null, says: 'who published it'}],
		};
		const hinted = offer(play(typing('ou'), answer('ou', [1, 2, 3])).state, field);
		expect(screenOf(hinted).at(-1)).toContain('Tab outlet: who published it');
		expect(press(hinted, 'down').state.list.selected).toBe(1);
		expect(press(hinted, 'tab').state.search.text).toBe('outlet:');
	});
});

describe('earlier searches', () => {
	const opening = press(opened(5), '/');
	const known = play(opening.state, {type: 'history-loaded', searches: ['ferry', 'grain']}).state;

	test('are read when the box is opened for the first time', () => {
		expect(opening.effects).toContainEqual({type: 'load-history'});
		expect(press(known, 'escape', '/').effects).not.toContainEqual({type: 'load-history'});
	});

	test('come back with the arrows in an empty box', () => {
		const texts = ['up', 'up', 'up', 'down', 'down', 'down'].map(
			(_, at, keys) => press(known, ...keys.slice(0, at + 1)).state.search.text,
		);
		expect(texts).toEqual(['ferry', 'grain', 'grain', 'ferry', '', '']);
		expect(press(known, 'up').effects).toContainEqual(expect.objectContaining({type: 'find', text: 'ferry'}));
	});

	test('leave the arrows to the list as soon as something is typed', () => {
		const state = play(press(known, 'up', '!').state, answer('ferry!', [1, 2])).state;
		expect(press(state, 'down').state).toMatchObject({list: {selected: 1}, search: {text: 'ferry!'}});
	});

	test('are remembered when a hit is opened, each once', () => {
		const {state, effects} = press(known, ...'grain', 'enter');
		expect(effects).toContainEqual({type: 'remember-search', text: 'grain'});
		expect(state.search.history).toEqual(['grain', 'ferry']);
	});
});

describe('saved searches', () => {
	test('are saved under a name, with the decisions', () => {
		const {effects} = press(typing('grain tag:x'), 'ctrl-s', 'ctrl-u', ...'Mine', 'enter');
		expect(effects).toContainEqual(
			expect.objectContaining({type: 'decide', choices: [{do: 'save-search', name: 'Mine', query: 'grain tag:x'}]}),
		);
	});

	const decided = decide([{do: 'save-search', name: 'Mine', query: 'grain', at: '2024-01-01T00:00:00Z'}]);
	const saved = play(opened(5), {type: 'decided', decided, changed: false}).state;

	test('are chosen, and searched for', () => {
		const picking = press(saved, 'S').state;
		expect(screenOf(picking).join('\n')).toMatch(/Mine +grain/);
		expect(press(picking, 'enter').effects).toContainEqual(expect.objectContaining({type: 'find', text: 'grain'}));
	});

	test('are forgotten', () => {
		expect(press(saved, 'alt-S', 'enter').effects).toContainEqual(
			expect.objectContaining({type: 'decide', choices: [{do: 'drop-search', name: 'Mine'}]}),
		);
	});

	test('say where they come from where there are none', () => {
		expect(press(opened(5), 'S').state.notice?.text).toContain('Ctrl-S');
	});
});

test('what was not understood stands in the footer while one types', () => {
	const state = play(typing('date:soon'), answer('date:soon', [1], {notes: ['date: takes days.']})).state;
	expect(screenOf(state).at(-1)).toContain('? date: takes days.');
	expect(screenOf(press(state, 'enter').state).at(-1)).not.toContain('takes days');
});

describe('the reader of a hit', () => {
	const stored = storedArticle(1);
	const loaded = (more: Partial<Extract<Message, {type: 'article-loaded'}>> = {}): Message => ({
		type: 'article-loaded',
		stored,
		query: 'x',
		matches: [],
		...more,
	});
	const found = play(typing('x'), answer('x', [1])).state;

	test('says that it was found in the title only, and goes there', () => {
		const reading = play(found, {type: 'search-accept'}, loaded({titleMatches: [{start: 0, end: 7}]}), {
			type: 'move-to',
			to: 'last',
		}).state;
		const {state} = press(reading, 'n');
		expect(state.notice?.text).toBe('Found in the title only');
		expect(state.reader.top).toBe(0);
	});

	test('says that it was found by a name', () => {
		const reading = play(found, {type: 'search-accept'}, loaded()).state;
		expect(press(reading, 'n').state.notice?.text).toContain('not by its text');
	});

	test('stays at the end when that was gone to before the article, or its matches, came', () => {
		const matches = [spanOf(stored, 'Paragraph 20')];
		const passage = {start: matches[0]!.start, text: 'Paragraph 20', marks: [{start: 0, end: 9}]};
		const hits = [{key: 1, titleMarks: [], passage}];
		const accepted = play(typing('x'), answer('x', [1], {hits}), {type: 'search-accept'}).state;
		const end = play(accepted, loaded({matches}), {type: 'move-to', to: 'last'}).state.reader.top;
		expect(end).toBeGreaterThan(0);
		expect(play(accepted, {type: 'move-to', to: 'last'}, loaded({matches})).state.reader.top).toBe(end);
		const seen = play(opened(40), {type: 'open'}, loaded({query: ''}), {type: 'back'}).state;
		const again = play(
			typing('x', seen),
			answer('x', [1], {hits}),
			{type: 'search-accept'},
			{type: 'move-to', to: 'last'},
		).state;
		expect(play(again, loaded({matches})).state.reader.top).toBe(end);
	});
});
