import {describe, expect, test} from 'vitest';
import type {Message} from '../../../../source/app/state/message.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import type {EntityRow} from '../../../../source/model/listing.ts';
import {mention, opened, play, press, screenOf, storedArticle} from '../../samples.ts';

const row = (
	key: number,
	name: string,
	type: EntityRow['type'],
	articles: number,
	aliases: string[] = [],
): EntityRow => ({
	key,
	name,
	type,
	articles,
	mentions: 2 * articles,
	first: '2024-01-02',
	last: '2024-03-04',
	aliases,
});

const holm = row(1, 'Ada Holm', 'person', 8, ['Holm']);
const moss = row(2, 'Ben Moss', 'person', 4);
const tarn = row(3, 'Tarn', 'place', 2);

const load: Message = {type: 'article-loaded', stored: storedArticle(1), query: '', matches: []};

/** The panel with the entities of all articles, or of one. */
function listing(scope: 'all' | 'article', columns = 200): AppState {
	const {state} = play(opened(5, columns, 40), load, {type: 'show-tab', tab: 'entities', scope});
	const {about} = state.panel.entities;
	const types = {person: 20, place: 1};
	return play(state, {type: 'entities-loaded', about, items: [holm, moss, tarn], total: 3, offset: 0, types}).state;
}

const decisions = (state: AppState, ...keys: string[]) =>
	press(state, ...keys).effects.flatMap(effect => (effect.type === 'decide' ? effect.choices : []));

const person = (name: string) => ({name, type: 'person'}) as const;

describe('the list', () => {
	test('groups by type, and says how many there are where it does not show all', () => {
		const text = screenOf(listing('all')).join('\n');
		expect(text).toMatch(/People +2 of 20/);
		expect(text).toMatch(/Places +1 *$/m);
		expect(text).toMatch(/▌ +Ada Holm {2}Holm +.*8 ▇{8}/);
		expect(text).toMatch(/Ben Moss +.*4 ▇{4} /);
	});

	test('says from when to when where there is room', () => {
		const wide = screenOf({...listing('all'), zoomed: true}).join('\n');
		expect(wide).toMatch(/Ada Holm {2}Holm +2024-01-02 - 2024-03-04 +8 ▇/);
		expect(screenOf(listing('all', 100)).join('\n')).not.toContain('2024-01-02 - ');
	});

	test('asks for one type page by page, and for all types again', () => {
		const only = press(listing('all'), 'O');
		expect(only.effects).toContainEqual(expect.objectContaining({type: 'load-entities', only: 'person', with: null}));
		expect(press(only.state, 'escape').effects).toContainEqual(
			expect.objectContaining({type: 'load-entities', only: null}),
		);
	});

	test('asks who is named with somebody, and goes back step by step', () => {
		const shown = press(listing('all'), 'j', 'W');
		expect(shown.effects).toContainEqual(expect.objectContaining({type: 'load-entities', with: moss.key}));
		expect(screenOf(shown.state).join('\n')).toContain('with Ben Moss');
		const back = press(shown.state, 'escape');
		expect(back.state.panel.with).toBeNull();
		expect(back.state.focus).toBe('panel');
		expect(press(back.state, 'escape').state.focus).toBe('list');
	});

	test('keeps what is selected when it is loaded again after a decision', () => {
		const selected = press(listing('all'), 'j').state;
		const {decided} = selected;
		const changed = play(selected, {type: 'decided', decided, changed: true}).state;
		const {about} = changed.panel.entities;
		expect(about).not.toBe(selected.panel.entities.about);
		const again = (items: EntityRow[]) =>
			play(changed, {type: 'entities-loaded', about, items, total: items.length, offset: 0, types: {}}).state;
		expect(again([tarn, holm, moss]).panel.entities.selected).toBe(2);
		expect(again([holm, tarn]).panel.entities.selected).toBe(1);
		expect(again([]).panel.entities.selected).toBe(0);
	});
});

describe('the list of articles', () => {
	test('is narrowed by what is written into the search, and stays beside the panel', () => {
		const narrowed = press(listing('all'), 'f');
		const text = 'entity:"Ada Holm"';
		expect(narrowed.state).toMatchObject({focus: 'panel', search: {text, editing: false}});
		expect(narrowed.effects).toContainEqual(expect.objectContaining({type: 'find', text}));
		const both = press(narrowed.state, 'j', 'F').state;
		expect(both.search.text).toBe('entity:"Ada Holm" !entity:"Ben Moss"');
		expect(press(both, 'f').state.search.text).toBe('entity:"Ada Holm" entity:"Ben Moss"');
		const lifted = press(both, 'F', 'k', 'f').state;
		expect(lifted.search.text).toBe('');
		expect(lifted.list.keys).toHaveLength(5);
	});
});

describe('edits', () => {
	test('hide, rename and retype the selected one', () => {
		expect(decisions(listing('all'), 'j', 'H')).toEqual([{do: 'hide', entity: person('Ben Moss')}]);
		const renamed = decisions(listing('all'), 'R', ...' Lund', 'enter');
		expect(renamed).toEqual([{do: 'rename', entity: person('Ada Holm'), name: 'Ada Holm Lund'}]);
		expect(decisions(listing('all'), 'R', 'enter')).toEqual([]);
		expect(decisions(listing('all'), 'R', 'ctrl-u', 'enter')).toEqual([]);
		expect(decisions(listing('all'), 'i', 'down', 'enter')).toEqual([
			{do: 'retype', entity: person('Ada Holm'), type: 'place'},
		]);
	});

	const choose = (question: 'merge' | 'split' | 'assign', start: AppState) => {
		const key = {merge: 'm', split: 'S', assign: 'I'}[question];
		const asked = press(start, key);
		expect(asked.effects).toContainEqual(
			expect.objectContaining({type: 'load-entity-choices', question, entity: holm}),
		);
		const names = [
			{...person('Ada Holm'), articles: 5},
			{...person('Holm'), articles: 3},
		];
		return play(asked.state, {type: 'entity-choices', question, entity: holm, others: [holm, moss], names}).state;
	};

	test('merge with one from the list, or with a name that is typed', () => {
		const asked = choose('merge', listing('all'));
		expect(screenOf(asked).join('\n')).toContain('Ada Holm is the same as');
		expect(decisions(asked, 'enter')).toEqual([{do: 'merge', entity: person('Ada Holm'), into: person('Ben Moss')}]);
		const typed = play(press(asked, ...'Ida').state, {type: 'ranked', text: 'Ida', choices: []}).state;
		expect(decisions(typed, 'enter')).toEqual([{do: 'merge', entity: person('Ada Holm'), into: person('Ida')}]);
	});

	test('split one of its names off', () => {
		expect(decisions(choose('split', listing('all')), 'enter')).toEqual([{do: 'split', entity: person('Holm')}]);
		const asked = press(listing('all'), 'S').state;
		const none = play(asked, {type: 'entity-choices', question: 'split', entity: holm, others: [], names: []}).state;
		expect(none.prompt).toBeNull();
		expect(none.notice?.text).toContain('no other name');
	});

	test('assign its names in the open article to somebody else, or to nobody', () => {
		const asked = choose('assign', listing('article'));
		expect(decisions(asked, 'enter')).toEqual([
			{do: 'assign', article: 'id-1', entity: person('Ada Holm'), into: null},
			{do: 'assign', article: 'id-1', entity: person('Holm'), into: null},
		]);
		expect(decisions(asked, 'down', 'enter')).toMatchObject([{into: person('Ben Moss')}, {into: person('Ben Moss')}]);
		expect(press(listing('all'), 'I').effects).toEqual([]);
	});

	test('an answer for one that is no longer selected opens nothing', () => {
		const moved = press(listing('all'), 'm', 'j').state;
		const late: Message = {type: 'entity-choices', question: 'merge', entity: holm, others: [moss], names: []};
		expect(play(moved, late).state.prompt).toBeNull();
	});
});

describe('mentions, when the library has changed', () => {
	const stored = storedArticle(1);
	const shown = press(listing('all'), 'enter').state;
	const {about} = shown.panel.mentions!.listing;
	const items = Array.from({length: 5}, () => mention(stored));
	const looking = press(
		play(shown, {type: 'mentions-loaded', entity: 1, about, items, offset: 0}).state,
		'j',
		'j',
	).state;
	const changed = play(looking, {type: 'index-finished', failures: [], changed: true});

	test('stay where they are', () => {
		expect(changed.effects).toContainEqual(expect.objectContaining({type: 'load-mentions', entity: 1, offset: 0}));
		const now = changed.state.panel.mentions!.listing.about;
		expect(now).not.toBe(about);
		const more = [...items, mention(stored)];
		const again = play(changed.state, {type: 'mentions-loaded', entity: 1, about: now, items: more, offset: 0}).state;
		expect(again.panel.mentions!.listing).toMatchObject({selected: 2, items: more});
	});

	test('close where the entity has become another', () => {
		const now = changed.state.panel.mentions!.listing.about;
		const gone = play(changed.state, {type: 'mentions-loaded', entity: 1, about: now, items: [], offset: 0}).state;
		expect(gone.panel.mentions).toBeNull();
	});
});

test('mentions stand with the key word below each other', () => {
	const stored = storedArticle(1);
	const shown = press(listing('all'), 'enter').state;
	const {about} = shown.panel.mentions!.listing;
	const first = mention(stored);
	const later = {...first, sentence: `Yes. ${first.sentence}`, sentenceStart: first.sentenceStart - 5};
	const items = [first, later, {...first, sentence: first.sentence.repeat(3)}];
	const lines = screenOf(play(shown, {type: 'mentions-loaded', entity: 1, about, items, offset: 0}).state);
	const columns = lines.flatMap(text => (/· .*Ada Holm/.test(text.slice(100)) ? text.lastIndexOf('· ', 199) : []));
	const words = lines.map(text => text.slice(100).indexOf('Ada Holm said')).filter(column => column > 0);
	expect(words).toHaveLength(3);
	expect(new Set(words).size).toBe(1);
	expect(new Set(columns).size).toBe(1);
});
