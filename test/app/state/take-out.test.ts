import {describe, expect, test} from 'vitest';
import type {Message} from '../../../source/app/state/message.ts';
import type {AppState} from '../../../source/app/state/state.ts';
import {claim, opened, play, press, screenOf, sentence, spanOf, storedArticle} from '../samples.ts';

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

	test('a sentence of another article with what the panel knows of it', () => {
		expect(press(withClaim(4), '"').effects).toContainEqual({
			type: 'copy',
			what: 'sentence',
			text: `“${sentence}” “Article 1 on the ferry strike”, Harbour Ledger, 2024-02-08.`,
		});
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
		expect(press(reading, key).effects).toContainEqual({type: 'open-in', program, what});
	});

	test('no browser without an address, and says so', () => {
		const {state, effects} = press(reading, 'B');
		expect(effects).toEqual([]);
		expect(screenOf(state).at(-1)).toContain('This article has no address');
	});
});
