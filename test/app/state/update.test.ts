import {describe, expect, test} from 'vitest';
import {selectedKey} from '../../../source/app/state/list/list.ts';
import type {Message} from '../../../source/app/state/message.ts';
import {
	articleRows,
	claim,
	date,
	entity,
	mention,
	opened,
	play,
	press,
	screenOf,
	spanOf,
	storedArticle,
} from '../samples.ts';

const load = (key: number): Message => ({type: 'article-loaded', stored: storedArticle(key), query: '', matches: []});

describe('list', () => {
	test('scrolls only when the selection reaches an edge', () => {
		const start = opened(100);
		const inside = play(start, {type: 'move', by: 10}).state;
		expect(inside.list).toMatchObject({selected: 10, top: 0});
		const beyond = play(inside, {type: 'move', by: 30}).state;
		expect(beyond.list.selected).toBe(40);
		expect(beyond.list.top).toBe(19);
		expect(play(beyond, {type: 'move', by: -5}).state.list.top).toBe(19);
	});

	test('scrolls by half a window beside another pane, up and down', () => {
		const start = opened(100, 120, 32);
		const below = play(start, {type: 'move', by: 15}).state;
		expect(below.list).toMatchObject({selected: 15, top: 7});
		const above = play(below, {type: 'move', by: -9}).state;
		expect(above.list).toMatchObject({selected: 6, top: 0});
		expect(play(start, {type: 'move', by: 60}).state.list.top).toBe(46);
	});

	test('stops at both ends', () => {
		expect(play(opened(3), {type: 'move', by: 99}).state.list.selected).toBe(2);
		expect(play(opened(3), {type: 'move-to', to: 'last'}, {type: 'move', by: -99}).state.list.selected).toBe(0);
		expect(play(opened(0), {type: 'move', by: 1}, {type: 'open'}).state.focus).toBe('list');
	});

	test('asks for rows that come on the screen, and only then', () => {
		const few = {
			...opened(500),
			list: {...opened(500).list, rows: new Map(articleRows(100).map(row => [row.key, row]))},
		};
		const near = play(few, {type: 'move', by: 50});
		expect(near.effects.filter(({type}) => type === 'load-rows')).toEqual([]);
		const far = play(near.state, {type: 'move-to', to: 'last'});
		const asked = far.effects.find(effect => effect.type === 'load-rows');
		expect(asked?.keys).toContain(500);
		expect(asked?.keys).not.toContain(1);
	});

	test('keeps the selected article when the order changes and when articles are added', () => {
		const moved = play(opened(50), {type: 'move', by: 7}).state;
		const key = selectedKey(moved);
		const keys = [900, 901, ...moved.list.all].reverse();
		const next = play(moved, {type: 'keys-loaded', order: 'title', keys}).state;
		expect(selectedKey(next)).toBe(key);
	});

	test('stays at the top while articles come in, as long as nobody has moved', () => {
		const start = opened(5);
		const grown = play(start, {type: 'keys-loaded', order: 'published', keys: [900, ...start.list.all]});
		expect(selectedKey(grown.state)).toBe(900);
		expect(grown.effects).toContainEqual({type: 'wait-for-rest', selected: 900});
		const moved = play(start, {type: 'move', by: 1}).state;
		const after = play(moved, {type: 'keys-loaded', order: 'published', keys: [900, ...start.list.all]}).state;
		expect(selectedKey(after)).toBe(selectedKey(moved));
	});

	test('keeps the selected article through a resize', () => {
		const moved = play(opened(100, 80, 40), {type: 'move', by: 35}).state;
		const small = play(moved, {type: 'resized', columns: 60, rows: 12}).state;
		expect(selectedKey(small)).toBe(selectedKey(moved));
		expect(screenOf(small).some(line => line.startsWith('▌'))).toBe(true);
	});
});

describe('reader', () => {
	test('follows the list when the hand rests, where both are on the screen', () => {
		const wide = play(opened(10, 120, 30), load(1)).state;
		const moved = play(wide, {type: 'move', by: 3});
		expect(moved.effects.some(({type}) => type === 'load-article')).toBe(false);
		expect(moved.effects).toContainEqual({type: 'wait-for-rest', selected: 4});
		const rested = play(moved.state, {type: 'rested', selected: 4});
		expect(rested.effects).toContainEqual({type: 'load-article', key: 4, query: ''});
		expect(play(moved.state, {type: 'rested', selected: 2}).effects).toEqual([]);
	});

	test('opens an article and comes back to where it was opened from', () => {
		const reading = play(opened(10), {type: 'move', by: 2}, {type: 'open'}, load(3)).state;
		expect(reading.focus).toBe('reader');
		expect(screenOf(reading).join('\n')).toContain('Paragraph 0 tells');
		expect(play(reading, {type: 'back'}).state.focus).toBe('list');
	});

	test('drops an article that is no longer asked for', () => {
		const state = play(opened(10), {type: 'open'}, {type: 'back'}, {type: 'move', by: 1}, {type: 'open'}).state;
		expect(play(state, load(1)).state.reader.stored).toBeNull();
	});

	test('scrolls no further than its last line', () => {
		const reading = play(opened(1), {type: 'open'}, load(1), {type: 'move-to', to: 'last'}).state;
		expect(screenOf(reading).at(-2)).toContain('ferries would sail again');
		expect(play(reading, {type: 'move', by: 50}).state.reader.top).toBe(reading.reader.top);
	});

	test('walks the matches of the search round the article', () => {
		const stored = storedArticle(1);
		const matches = [spanOf(stored, 'Paragraph 3'), spanOf(stored, 'Paragraph 30')];
		const reading = play(opened(1), {type: 'open'}, {type: 'article-loaded', stored, query: '', matches}).state;
		const first = play(reading, {type: 'next-match', by: 1}).state;
		expect(first.reader.target).toEqual(matches[0]);
		const second = play(first, {type: 'next-match', by: 1}).state;
		expect(screenOf(second).join('\n')).toContain('Paragraph 30');
		expect(play(second, {type: 'next-match', by: 1}).state.reader.target).toEqual(matches[0]);
		expect(play(first, {type: 'next-match', by: -1}).state.reader.target).toEqual(matches[1]);
	});
});

describe('panel', () => {
	const reading = play(opened(10, 160, 45), load(1)).state;

	test('loads what it shows, for the article that is open', () => {
		expect(reading.panel.tab).toBe('entities');
		const claims = play(reading, {type: 'show-tab', tab: 'claims', scope: 'article'});
		expect(claims.effects).toContainEqual(
			expect.objectContaining({type: 'load-claims', scope: {of: 'articles', keys: [1]}}),
		);
		const all = play(claims.state, {type: 'next-scope'});
		expect(all.effects).toContainEqual(expect.objectContaining({type: 'load-claims', scope: {of: 'all'}}));
	});

	test('speaks of what was found while something is searched for, and of everything after that', () => {
		const hits = [{key: 3, titleMarks: [], passage: null}];
		const {state} = play(
			press(reading, '/', ...'waves').state,
			{type: 'found', sort: 'relevance', total: 1, more: false, text: 'waves', thorough: true, hits, notes: []},
			{type: 'search-accept'},
			{type: 'show-tab', tab: 'claims', scope: 'article'},
		);
		const found = play(state, {type: 'next-scope'});
		expect(found.effects).toContainEqual(
			expect.objectContaining({type: 'load-claims', scope: {of: 'articles', keys: [3]}}),
		);
		expect(screenOf(found.state).join('\n')).toContain('1 found article');
		const left = play(found.state, {type: 'search-clear'});
		expect(left.effects).toContainEqual(expect.objectContaining({type: 'load-claims', scope: {of: 'all'}}));
	});

	test('loads nothing while it cannot be seen', () => {
		const narrow = play(opened(10, 80, 24), {type: 'move', by: 1}).effects;
		expect(narrow.some(({type}) => type === 'load-entities')).toBe(false);
	});

	test('goes from an entity over its mention to the sentence, and back the same way', () => {
		const stored = storedArticle(1);
		const shown = play(reading, {type: 'show-tab', tab: 'entities', scope: 'article'}).state;
		const about = shown.panel.entities.about;
		const listed = play(
			shown,
			{type: 'entities-loaded', about, items: [entity], total: 1, offset: 0, types: {person: 1}},
			{type: 'open'},
		);
		expect(listed.effects).toContainEqual(expect.objectContaining({type: 'load-mentions', entity: 9}));
		const mentions = play(listed.state, {
			type: 'mentions-loaded',
			entity: 9,
			about,
			items: [mention(stored)],
			offset: 0,
		}).state;
		const there = play(mentions, {type: 'open'}).state;
		expect(there.focus).toBe('reader');
		expect(there.reader.target).toEqual(spanOf(stored, 'Ada Holm'));
		expect(screenOf(there).join('\n')).toContain('Minister Ada Holm said');
		const back = play(there, {type: 'back'}).state;
		expect(back.focus).toBe('panel');
		expect(back.panel.mentions).not.toBeNull();
		expect(play(back, {type: 'back'}, {type: 'back'}).state).toMatchObject({focus: 'list', panel: {mentions: null}});
	});

	test.each([
		['claims', 'Minister Ada Holm said'],
		['timeline', 'Thursday'],
	] as const)('goes from the %s to the sentence', (tab, words) => {
		const stored = storedArticle(1);
		const shown = play(reading, {type: 'show-tab', tab, scope: 'article'}).state;
		const page = {about: shown.panel[tab].about, total: 1, offset: 0};
		const loaded: Message =
			tab === 'claims'
				? {type: 'claims-loaded', items: [claim(stored)], ...page}
				: {type: 'dates-loaded', items: [date(stored)], ...page, count: 1, place: 'all'};
		const there = play(shown, loaded, {type: 'open'}).state;
		expect(there.focus).toBe('reader');
		expect(screenOf(there).join('\n')).toContain(words);
	});

	test('drops a page that was loaded for another article', () => {
		const shown = play(reading, {type: 'show-tab', tab: 'entities', scope: 'article'}).state;
		const late = play(shown, {
			type: 'entities-loaded',
			about: '0@article 7',
			items: [entity],
			total: 1,
			offset: 0,
			types: {person: 1},
		}).state;
		expect(late.panel.entities.items).toEqual([]);
	});

	test('is loaded anew when the library has changed', () => {
		const finished = play(reading, {type: 'index-finished', failures: [], changed: true});
		expect(finished.effects.some(({type}) => type === 'load-entities')).toBe(true);
		const same = play(reading, {type: 'index-finished', failures: [], changed: false});
		expect(same.effects.some(({type}) => type === 'load-entities')).toBe(false);
	});
});

describe('search', () => {
	const typed = (text: string) =>
		[...text].map(character => ({type: 'edit', edit: {kind: 'insert', text: character}}) as const);
	const hits = [{key: 5, titleMarks: [], passage: {start: 100, text: 'of the ferries', marks: [{start: 7, end: 9}]}}];

	test('asks with every letter and shows what was found', () => {
		const searching = play(opened(20), {type: 'search'}, ...typed('fery'));
		expect(searching.effects.filter(({type}) => type === 'find')).toHaveLength(4);
		expect(screenOf(searching.state)[0]).toContain('… of 20');
		const shown = play(searching.state, {
			type: 'found',
			sort: 'relevance',
			total: 1,
			more: false,
			thorough: false,
			text: 'fery',
			hits,
			notes: [],
		}).state;
		expect(shown.list.keys).toEqual([5]);
		expect(screenOf(shown)[0]).toContain('1 of 20');
	});

	test('drops an answer to another text', () => {
		const searching = play(opened(20), {type: 'search'}, ...typed('fery')).state;
		expect(
			play(searching, {
				type: 'found',
				sort: 'relevance',
				total: 1,
				more: false,
				thorough: false,
				text: 'fer',
				hits,
				notes: [],
			}).state.list.keys,
		).toHaveLength(20);
	});

	test('opens the hit at its passage', () => {
		const shown = play(opened(20), {type: 'search'}, ...typed('fery'), {
			type: 'found',
			sort: 'relevance',
			total: 1,
			more: false,
			text: 'fery',
			thorough: false,
			hits,
			notes: [],
		}).state;
		const opening = play(shown, {type: 'search-accept'});
		expect(opening.state.reader.target).toEqual({start: 107, end: 114});
		expect(opening.effects).toContainEqual({type: 'load-article', key: 5, query: 'fery'});
	});

	test('Esc shows every article again, with the same one selected', () => {
		const shown = play(opened(20), {type: 'search'}, ...typed('fery'), {
			type: 'found',
			sort: 'relevance',
			total: 1,
			more: false,
			text: 'fery',
			thorough: false,
			hits,
			notes: [],
		}).state;
		const cleared = play(shown, {type: 'search-clear'}).state;
		expect(cleared.list.keys).toHaveLength(20);
		expect(selectedKey(cleared)).toBe(5);
		expect(cleared.search).toMatchObject({editing: false, text: ''});
	});
});

test('a notice stays until the next key', () => {
	const noticed = play(
		opened(3),
		{type: 'notice', text: 'Copied', warning: false},
		{type: 'rows-loaded', rows: []},
	).state;
	expect(screenOf(noticed).at(-1)).toContain('Copied');
	expect(play(noticed, {type: 'move', by: 1}).state.notice).toBeNull();
});

test('the same messages give the same state', () => {
	const messages = [{type: 'move', by: 3}, {type: 'open'}, load(4), {type: 'back'}, {type: 'help'}] satisfies Message[];
	expect(play(opened(10), ...messages)).toEqual(play(opened(10), ...messages));
});
