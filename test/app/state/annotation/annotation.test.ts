import {describe, expect, test} from 'vitest';
import type {Effect, Message} from '../../../../source/app/state/message.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import {decide} from '../../../../source/decisions/decide.ts';
import type {Choice} from '../../../../source/decisions/vocabulary.ts';
import {opened, type Played, play, press, storedArticle} from '../../samples.ts';

const title = (key: number) => `Article ${key} on the ferry strike`;
const about = (key: number) => ({article: `id-${key}`, about: title(key)});
const load = (key: number, paragraphs?: number): Message => ({
	type: 'article-loaded',
	stored: storedArticle(key, paragraphs),
	query: '',
	matches: [],
});

/** The state after these were decided. */
function with_(state: AppState, ...choices: Choice[]): AppState {
	const at = (index: number) => `2026-11-21T00:00:00.00000${index}Z`;
	const decided = decide(choices.map((choice, index) => ({...choice, at: at(index)})));
	return play(state, {type: 'decided', decided, changed: false}).state;
}
const decisions = ({effects}: Played) => effects.filter(effect => effect.type === 'decide');
const of = <Type extends Effect['type']>({effects}: Played, type: Type) =>
	effects.filter((effect): effect is Extract<Effect, {type: Type}> => effect.type === type);

describe('a star', () => {
	test('is given, and said', () => {
		expect(decisions(press(opened(3), '*'))).toEqual([
			{type: 'decide', choices: [{do: 'star', ...about(1)}], said: `Starred “${title(1)}”`},
		]);
	});

	test('is taken where it was given', () => {
		const starred = with_(opened(3), {do: 'star', article: 'id-1'});
		expect(decisions(press(starred, '*'))[0]!.choices).toEqual([{do: 'unstar', ...about(1)}]);
	});

	test('goes to those of several that have none, in one go; is taken where all have one', () => {
		const some = with_(opened(3), {do: 'star', article: 'id-1'});
		const [given] = decisions(press(some, '2', 'space', '*'));
		expect(given).toMatchObject({choices: [{do: 'star', article: 'id-2'}], said: 'Starred 2 articles'});
		const all = with_(opened(3), {do: 'star', article: 'id-1'}, {do: 'star', article: 'id-2'});
		expect(decisions(press(all, '2', 'space', '*'))[0]!.choices.map(choice => choice.do)).toEqual(['unstar', 'unstar']);
	});

	test('waits for names that are not known yet, and is not lost by another key', () => {
		const unknown = play(opened(3), {type: 'keys-loaded', order: 'published', keys: [1, 77]}).state;
		const asked = press(unknown, 'j', '*', 'k');
		expect(decisions(asked)).toEqual([]);
		expect(of(asked, 'name-articles')).toEqual([{type: 'name-articles', keys: [77], what: 'star'}]);
		const named = play(asked.state, {type: 'articles-named', what: 'star', articles: [{id: 'x', title: 'Waves'}]});
		expect(decisions(named)[0]!.choices).toEqual([{do: 'star', article: 'x', about: 'Waves'}]);
	});

	test('is not given to nothing', () => expect(press(opened(0), '*').effects).toEqual([]));
});

describe('a tag', () => {
	const tagged = with_(
		opened(3),
		{do: 'tag', article: 'id-1', tag: 'harbour'},
		{do: 'tag', article: 'id-2', tag: 'strike'},
		{do: 'tag', article: 'id-3', tag: 'strike'},
	);
	const choose = (state: AppState, text: string, choices: number[]) =>
		play(state, {type: 'edit', edit: {kind: 'insert', text}}, {type: 'ranked', text, choices}).state;

	test('is chosen among those there are: its own first, then the most used', () => {
		const {prompt} = press(tagged, '#').state;
		expect(prompt).toMatchObject({kind: 'pick', sign: 'Tag:'});
		expect(prompt?.kind === 'pick' && prompt.items.map(({note, help}) => [note, help])).toEqual([
			['take away', 'harbour (1)'],
			['', 'strike (2)'],
		]);
	});

	test('is given by Enter, and taken away by the same', () => {
		expect(decisions(press(tagged, '#', 'down', 'enter'))[0]!.choices).toEqual([
			{do: 'tag', tag: 'strike', ...about(1)},
		]);
		expect(decisions(press(tagged, '#', 'enter'))[0]!.choices).toEqual([{do: 'untag', tag: 'harbour', ...about(1)}]);
	});

	test('can be a new one, also where another begins so', () => {
		const found = choose(press(tagged, '#').state, 'har', [0]);
		expect(decisions(press(found, 'down', 'enter'))[0]!.choices).toEqual([{do: 'tag', tag: 'har', ...about(1)}]);
		expect(decisions(press(found, 'enter'))[0]!.choices[0]).toMatchObject({do: 'untag', tag: 'harbour'});
	});

	test('is no new one where there is one of that name', () => {
		const found = choose(press(tagged, '#').state, 'Harbour', [0]);
		expect(found.prompt).toMatchObject({choices: [0]});
	});

	test('of several says how many have it, and goes to those that do not', () => {
		const asked = press(tagged, '2', 'space', '#');
		expect(asked.state.prompt).toMatchObject({sign: 'Tag 2 articles:', items: [{note: '1 of 2'}, {note: '1 of 2'}]});
		const [given] = decisions(press(asked.state, 'enter'));
		expect(given!.choices).toHaveLength(1);
	});

	test('may be typed with its sign', () => {
		const typed = choose(press(opened(1), '#').state, '# to check', []);
		expect(decisions(press(typed, 'enter'))[0]!.choices).toMatchObject([{do: 'tag', tag: 'to check'}]);
	});
});

describe('a note', () => {
	const noted = with_(opened(3), {do: 'note', article: 'id-1', text: 'Ask her.\nTwice.'});
	const articles = [{id: 'id-1', title: title(1)}];
	const written = (text: string, adds = false): Message => ({type: 'note-written', text, articles, adds});

	test('is opened as it is', () => {
		expect(of(press(noted, 'w'), 'edit-note')).toEqual([
			{type: 'edit-note', text: 'Ask her.\nTwice.', articles, adds: false},
		]);
	});

	test.each<[string, string, Partial<Effect>[]]>([
		['is kept', 'Done.', [{choices: [{do: 'note', text: 'Done.', ...about(1)}], said: `Note kept on “${title(1)}”`}]],
		['is taken away where it is empty', ' \n', [{choices: [{do: 'note', text: '', ...about(1)}]}]],
		['is not decided again where it is the same', 'Ask her.\nTwice.\n', []],
	])('%s', (_, text, wanted) => expect(decisions(play(noted, written(text)))).toMatchObject(wanted));

	test('of several that differ is added below each; where all have the same it is changed', () => {
		const asked = press(noted, '2', 'space', 'w');
		expect(of(asked, 'edit-note')).toMatchObject([{text: '', adds: true}]);
		const [first] = of(asked, 'edit-note');
		const kept = play(noted, {type: 'note-written', text: 'More.', articles: first!.articles, adds: true});
		expect(decisions(kept)[0]!.choices).toMatchObject([{text: 'Ask her.\nTwice.\nMore.'}, {text: 'More.'}]);
		expect(of(press(opened(3), '2', 'space', 'w'), 'edit-note')).toMatchObject([{text: '', adds: false}]);
	});

	test('is asked for on a line where there is no editor; lines that are there stay', () => {
		const unwritten = (text: string): Message => ({
			type: 'note-unwritten',
			reason: 'no vi',
			text,
			articles,
			adds: false,
		});
		const short = play(opened(1), unwritten('Ask her.')).state;
		expect(short).toMatchObject({prompt: {kind: 'line', sign: 'Note:', text: 'Ask her.'}, notice: {text: 'no vi'}});
		const long = play(noted, unwritten('Ask her.\nTwice.'), {
			type: 'edit',
			edit: {kind: 'insert', text: 'More.'},
		}).state;
		expect(long.prompt).toMatchObject({sign: 'Add to the note:', text: 'More.'});
		expect(decisions(press(long, 'enter'))[0]!.choices).toMatchObject([{text: 'Ask her.\nTwice.\nMore.'}]);
	});
});

describe('an article is read', () => {
	const records = (played: Played) => of(played, 'record').map(({choices}) => choices);
	const reading = play(opened(3), {type: 'open'}, load(1));

	test('when the reader had the focus on it for a moment', () => {
		expect(of(reading, 'wait-for-reading')).toEqual([{type: 'wait-for-reading', article: 1}]);
		expect(records(play(reading.state, {type: 'looked-at', article: 1}))).toEqual([[{do: 'read', ...about(1)}]]);
	});

	test.each<[string, Message[]]>([
		['gone back', [{type: 'back'}]],
		['asked for help', [{type: 'help'}]],
		['opened another', [{type: 'back'}, {type: 'move', by: 1}, {type: 'open'}, load(2)]],
	])('not when somebody has %s before that', (_, messages) => {
		const gone = play(reading.state, ...messages).state;
		expect(records(play(gone, {type: 'looked-at', article: 1}))).toEqual([]);
	});

	test('not by passing over it in the list', () => {
		const passed = play(opened(3, 120, 30), load(1), {type: 'move', by: 1}, load(2));
		expect([...of(passed, 'wait-for-reading'), ...records(passed)]).toEqual([]);
	});

	test('when its end was reached, from the list as well, and not where it is short', () => {
		expect(records(press(reading.state, 'pagedown'))).toEqual([]);
		expect(records(press(reading.state, 'G'))).toHaveLength(1);
		const wide = play(opened(3, 120, 30), load(1)).state;
		expect(records(press(wide, ...'J'.repeat(200)))[0]).toEqual([{do: 'read', ...about(1)}]);
		const short = play(opened(3, 120, 30), load(1, 2)).state;
		expect(records(press(short, 'J', 'J'))).toEqual([]);
	});

	test('once', () => {
		const read = with_(reading.state, {do: 'read', article: 'id-1'});
		expect(records(play(read, {type: 'looked-at', article: 1}, {type: 'move-to', to: 'last'}))).toEqual([]);
	});

	test('or unread, as one likes', () => {
		expect(decisions(press(reading.state, 'r'))[0]!.choices).toEqual([{do: 'read', ...about(1)}]);
		const read = with_(reading.state, {do: 'read', article: 'id-1'});
		expect(decisions(press(read, 'r'))[0]!.choices).toEqual([{do: 'unread', ...about(1)}]);
		const unread = with_(read, {do: 'unread', article: 'id-1'});
		expect(of(press(unread, 'j', 'k'), 'wait-for-reading')).toEqual([]);
	});
});

describe('what was decided', () => {
	test('is undone and done again by a key', () => {
		expect(press(opened(1), 'u', 'ctrl-r').effects).toEqual([{type: 'undo'}, {type: 'redo'}]);
	});

	const searched = (text: string) => {
		const typed = play(opened(9), {type: 'search'}, {type: 'edit', edit: {kind: 'insert', text}}).state;
		const hits = [2, 5, 7].map(key => ({key, titleMarks: [], passage: null}));
		return play(typed, {type: 'found', text, thorough: true, sort: 'relevance', total: 3, more: false, notes: [], hits})
			.state;
	};

	test('changes what a search for it has found, and nothing that no decision can change', () => {
		const decided = decide([]);
		const effects = (text: string) => play(searched(text), {type: 'decided', decided, changed: false}).effects;
		expect(effects('tag:strike')).toContainEqual({type: 'find', text: 'tag:strike', sort: 'relevance', thorough: true});
		expect(effects('strike').some(({type}) => type === 'find')).toBe(false);
	});

	test('leaves the selection in its place when the selected article is no hit any more', () => {
		const state = play(searched('is:unread'), {type: 'move', by: 1}).state;
		const hits = [2, 7].map(key => ({key, titleMarks: [], passage: null}));
		const {list} = play(state, {
			type: 'found',
			text: 'is:unread',
			thorough: true,
			sort: 'relevance',
			total: 3,
			more: false,
			notes: [],
			hits,
		}).state;
		expect([list.keys, list.selected]).toEqual([[2, 7], 1]);
	});
});
