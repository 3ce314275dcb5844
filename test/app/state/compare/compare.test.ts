import {describe, expect, test} from 'vitest';
import type {AppState} from '../../../../source/app/state/state.ts';
import {decide} from '../../../../source/decisions/decide.ts';
import {matrix} from '../../compare-samples.ts';
import {claim, opened, play, press, screenOf, storedArticle} from '../../samples.ts';

const reading = play(opened(10, 100, 30), {
	type: 'article-loaded',
	stored: storedArticle(1),
	query: '',
	matches: [],
}).state;

/** The matrix of what is selected, with its answer. */
function comparing(state: AppState = reading): AppState {
	const asked = press(state, '=');
	const effect = asked.effects.find(({type}) => type === 'load-comparison');
	if (effect?.type !== 'load-comparison') throw new Error('nothing was asked');
	return play(asked.state, {type: 'compared', about: effect.about, matrix, articles: 3, leftOut: 0}).state;
}

test('= asks for the article in hand and its story, once', () => {
	const asked = press(reading, '=');
	expect(asked.effects).toContainEqual(
		expect.objectContaining({type: 'load-comparison', subject: {of: 'article', article: 1}}),
	);
	expect(screenOf(asked.state).join('\n')).toContain('Comparing…');
	expect(press(comparing(), 'j', 'k').effects.filter(({type}) => type === 'load-comparison')).toEqual([]);
});

test('in the panel of claims it asks for the selected claim', () => {
	const passage = claim(storedArticle(1));
	const panel = play(reading, {type: 'show-tab', tab: 'claims', scope: 'article'});
	const load = panel.effects.find(({type}) => type === 'load-claims') as {about: string};
	const loaded = play(panel.state, {type: 'claims-loaded', about: load.about, items: [passage], total: 1, offset: 0});
	expect(press(loaded.state, '=').effects).toContainEqual(
		expect.objectContaining({subject: {of: 'claim', article: 1, span: passage.span}}),
	);
});

test('a claim that nobody else makes is said to be one, and nothing is opened', () => {
	const asked = press(reading, '=');
	const about = asked.state.compare!.about;
	const {state} = play(asked.state, {type: 'said-by-nobody-else', about});
	expect(state.compare).toBeNull();
	expect(screenOf(state).at(-1)).toContain('Nobody else says this');
});

test('an answer to an older question is dropped', () => {
	const asked = press(reading, '=').state;
	expect(
		play(asked, {type: 'compared', about: 'older', matrix, articles: 3, leftOut: 0}).state.compare?.compared,
	).toBeNull();
});

describe('keys', () => {
	test('move through the rows, then through the sentences of one, open one, and lead all the way back', () => {
		const sentences = press(comparing(), 'j', 'enter', 'j').state;
		expect(sentences.compare).toMatchObject({selected: 1, saying: 1});
		const opened = press(sentences, 'enter');
		expect(opened.state).toMatchObject({focus: 'reader', compare: {shown: false}, reader: {key: 3}});
		expect(opened.state.reader.target).toEqual(matrix.rows[1]!.cells[2]!.sayings[0]!.span);
		const again = press(opened.state, 'escape').state;
		expect(again.compare).toMatchObject({shown: true, selected: 1, saying: 1});
		expect(press(again, 'escape').state.compare).toMatchObject({shown: true, saying: null});
		expect(press(again, 'escape', 'escape').state).toMatchObject({compare: null, focus: 'list'});
	});

	test('filter by kind and come round again', () => {
		const kinds = ['f', 'f', 'f', 'f'].map(
			(_, index, all) => press(comparing(), ...all.slice(0, index + 1)).state.compare!.kind,
		);
		expect(kinds).toEqual(['differing', 'shared', 'single', null]);
		const single = screenOf(press(comparing(), 'f', 'f', 'f').state).join('\n');
		expect(single).toContain('The quay is to be closed in May.');
		expect(single).not.toContain('Ferries will sail again.');
	});

	test('widen the subject: the story, all, the story', () => {
		const wider = press(comparing(), 'a');
		expect(wider.effects).toContainEqual(expect.objectContaining({type: 'load-comparison', subject: {of: 'all'}}));
		expect(press(wider.state, 'a').state.compare?.subject).toEqual({of: 'article', article: 1});
	});

	test('copy the sentence in hand', () => {
		const {effects, state} = press(comparing(), 'j', 'enter', 'j', '"');
		expect(effects).toContainEqual(expect.objectContaining({type: 'load-article', key: 3}));
		const copied = play(state, {type: 'article-loaded', stored: storedArticle(3), query: '', matches: []});
		expect(copied.effects).toContainEqual(
			expect.objectContaining({type: 'copy', text: expect.stringContaining('“The ferries will sail.”')}),
		);
	});
});

describe('judging', () => {
	const span = {start: 100, end: 124};

	test('dismisses a whole row, or the selected sentence alone', () => {
		const row = press(comparing(), 'd').effects.find(({type}) => type === 'judge');
		expect(row).toMatchObject({judging: {do: 'dismiss', claims: [{article: 1, span}, {article: 2}]}});
		const one = press(comparing(), 'enter', 'd').effects.find(({type}) => type === 'judge');
		expect(one).toMatchObject({judging: {do: 'dismiss', claims: [{article: 1, span}]}});
	});

	test('joins the marked rows with the selected one', () => {
		expect(press(comparing(), '&').effects).toEqual([]);
		const joined = press(comparing(), 'space', 'j', '&').effects.find(({type}) => type === 'judge');
		expect(joined).toMatchObject({
			judging: {do: 'join', claims: [{article: 1}, {article: 2}, {article: 1}, {article: 3}]},
		});
	});

	test('parts a sentence from the others', () => {
		expect(press(comparing(), 'p').effects).toEqual([]);
		const parted = press(comparing(), 'enter', 'j', 'p').effects.find(({type}) => type === 'judge');
		expect(parted).toMatchObject({judging: {do: 'part', claim: {article: 2}, from: [{article: 1}]}});
	});

	test('marks as checked with a note that is asked for', () => {
		const {effects} = press(comparing(), 'V', ...'seen', 'enter');
		expect(effects).toContainEqual(
			expect.objectContaining({judging: expect.objectContaining({do: 'check', note: 'seen'})}),
		);
	});

	test('what is decided is asked for anew', () => {
		const decided = decide([
			{do: 'dismiss', claims: [{article: 'id-1', text: 'x', occurrence: 1}], at: '2024-02-08T00:00:00.000Z'},
		]);
		const {effects} = play(comparing(), {type: 'decided', decided, changed: false});
		expect(effects).toContainEqual(expect.objectContaining({type: 'load-comparison'}));
	});
});
