import {describe, expect, test} from 'vitest';
import type {Message} from '../../../../source/app/state/message.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import {claim, opened, play, press, screenOf, sentence, spanOf, storedArticle} from '../../samples.ts';

const stored = storedArticle(1);
const load: Message = {type: 'article-loaded', stored, query: '', matches: []};
const reading = play(opened(5, 160, 40), load).state;
const citation = 'Ines Vale, “Article 1 on the ferry strike”, Harbour Ledger, 2024-02-08.';

function withClaim(article = 1): AppState {
	const shown = play(reading, {type: 'show-tab', tab: 'claims', scope: 'all'}).state;
	const items = [{...claim(stored), article}];
	return play(shown, {type: 'claims-loaded', about: shown.panel.claims.about, items, total: 1, offset: 0}).state;
}

describe('copies', () => {
	test.each([
		['y', {type: 'copy', what: 'citation', text: citation}],
		['Y', {type: 'copy', what: 'link', text: '/corpus/1.txt'}],
	])('%s', (key, effect) => expect(press(reading, key).effects).toContainEqual(effect));

	test('the sentence of the selected item, with its source', () => {
		expect(press(withClaim(), '"').effects).toContainEqual({
			type: 'copy',
			what: 'sentence',
			text: `“${sentence}” ${citation}`,
		});
	});

	test('a sentence of another article with the citation of that one, as soon as it is loaded', () => {
		const asked = press(withClaim(4), '"');
		expect(asked.effects).toContainEqual({type: 'load-article', key: 4, query: ''});
		expect(asked.effects.some(({type}) => type === 'copy')).toBe(false);
		expect(play(asked.state, {...load, stored: storedArticle(4)}).effects).toContainEqual({
			type: 'copy',
			what: 'sentence',
			text: `“${sentence}” ${citation.replace('Article 1', 'Article 4')}`,
		});
	});

	test('what the selected row stands for, not what was read before', () => {
		const moved = play(opened(5), {type: 'open'}, load, {type: 'back'}, {type: 'move', by: 2}).state;
		const asked = press(moved, 'y');
		expect(asked.effects).toContainEqual({type: 'load-article', key: 3, query: ''});
		const loaded = play(asked.state, {...load, stored: storedArticle(3)});
		expect(loaded.effects.find(({type}) => type === 'copy')).toMatchObject({
			text: expect.stringContaining('Article 3'),
		});
		expect(loaded.state).toMatchObject({focus: 'list', pending: null});
	});

	test('nothing where another key came before the article did', () => {
		const asked = press(opened(5), 'j', 'y', 'j');
		expect(play(asked.state, {...load, stored: storedArticle(2)}).effects.some(({type}) => type === 'copy')).toBe(
			false,
		);
	});

	const start = stored.article.text.indexOf(sentence);
	test.each([
		['sentences that are known', [{start, end: start + sentence.length}]],
		['a text whose sentences are not known', []],
	])('the sentence that the reader jumped to: %s', (_, sentences) => {
		const known = {...stored, analysis: {...stored.analysis, sentences}};
		const jumped = play(opened(5, 160, 40), {...load, stored: known}).state;
		const there = {...jumped, reader: {...jumped.reader, target: spanOf(stored, 'Holm')}};
		const copied = press({...there, focus: 'reader'}, '"').effects.find(({type}) => type === 'copy');
		expect(copied).toMatchObject({text: `“${sentence}” ${citation}`});
	});

	test('nothing where no sentence is selected', () => {
		expect(press(reading, '"').effects).toEqual([]);
	});
});

describe('gives to a command', () => {
	test('the article, by what is typed', () => {
		const {state, effects} = press(reading, '|', ...'wc -w', 'enter');
		expect(effects).toContainEqual({type: 'pipe', command: 'wc -w', text: `${stored.article.text}\n`});
		expect(state.prompt).toBeNull();
	});

	test('in the panel the selected sentence', () => {
		expect(press(withClaim(), '|', 'x', 'enter').effects).toContainEqual({
			type: 'pipe',
			command: 'x',
			text: `${sentence}\n`,
		});
	});

	test('the line of typing takes the place of the footer', () => {
		const typed = screenOf(press(reading, '|', ...'grep j').state);
		expect(typed.at(-1)!.trimEnd()).toBe(' article | grep j');
		expect(typed).toHaveLength(40);
	});

	test('nothing is run when it is left, or empty', () => {
		expect(press(reading, '|', ...'rm', 'escape').effects).toEqual([]);
		expect(press(reading, '|', ' ', 'enter').effects).toEqual([]);
	});
});

describe('opens', () => {
	test.each([
		['o', 'pager', stored.article.text],
		['v', 'editor', '/corpus/1.txt'],
	])('%s in the %s', (key, program, what) => {
		expect(press(reading, key).effects).toContainEqual({type: 'open-in', program, what: [what]});
	});

	test('no browser without an address, and says so', () => {
		const {state, effects} = press(reading, 'B');
		expect(effects).toEqual([]);
		expect(screenOf(state).at(-1)).toContain('This article has no address');
	});
});

describe('several marked articles', () => {
	const marked = press(opened(5), '2', 'space').state;
	const both = [
		storedArticle(1, 1),
		{...storedArticle(2, 1), article: {...storedArticle(2, 1).article, url: 'https://news.example/2'}},
	];
	const arrived = (key: string) => {
		const asked = press(marked, key);
		const load = asked.effects.find(effect => effect.type === 'load-articles')!;
		expect(load.keys).toEqual([1, 2]);
		return play(asked.state, {type: 'articles-loaded', stored: both, command: load.command});
	};

	test.each([
		[
			'y',
			{
				type: 'copy',
				what: '2 citations',
				text: expect.stringMatching(/^Ines Vale, “Article 1.*\nInes Vale, “Article 2/),
			},
		],
		['Y', {type: 'copy', what: '2 links', text: '/corpus/1.txt\nhttps://news.example/2'}],
		[
			'o',
			{
				type: 'open-in',
				program: 'pager',
				what: [expect.stringMatching(/“Article 1[\s\S]*Paragraph 0[\s\S]*“Article 2[\s\S]*Paragraph 0/)],
			},
		],
		['v', {type: 'open-in', program: 'editor', what: ['/corpus/1.txt', '/corpus/2.txt']}],
		['B', {type: 'open-in', program: 'browser', what: ['https://news.example/2']}],
	])('%s', (key, effect) => expect(arrived(key).effects).toEqual([effect]));

	test('go to a command one below the other', () => {
		const asked = arrived('|').state;
		expect(asked.prompt).toMatchObject({kind: 'line', sign: '2 articles |'});
		const [pipe] = press(asked, 'w', 'c', 'enter').effects;
		expect(pipe).toMatchObject({
			type: 'pipe',
			command: 'wc',
			text: expect.stringMatching(/“Article 1[\s\S]*“Article 2/),
		});
	});

	test('are not opened by the hundred', () => {
		const stored = Array.from({length: 100}, (_, index) => storedArticle(index + 1, 1));
		const command = {type: 'open-in', program: 'editor'} as const;
		const {state, effects} = play(marked, {type: 'articles-loaded', stored, command});
		expect(effects).toEqual([]);
		expect(state.notice).toMatchObject({text: expect.stringContaining('No more than 30'), warning: true});
	});
});

test('commands that texts were given to are there again, the latest first, each once', () => {
	const load: Message = {type: 'article-loaded', stored: storedArticle(1), query: '', matches: []};
	let {state} = play(opened(3), {type: 'open'}, load);
	for (const command of ['wc -l', 'grep sail', 'wc -l']) ({state} = press(state, '|', ...command, 'enter'));
	const typed = ({prompt}: typeof state) => prompt?.kind === 'line' && prompt.text;
	state = press(state, '|').state;
	expect(typed(press(state, 'up').state)).toBe('wc -l');
	expect(typed(press(state, 'up', 'up').state)).toBe('grep sail');
	expect(typed(press(state, 'up', 'up', 'up').state)).toBe('grep sail');
	expect(typed(press(state, 'up', 'up', 'down', 'down').state)).toBe('');
});
