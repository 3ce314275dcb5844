import {describe, expect, test} from 'vitest';
import type {Message} from '../../../../source/app/state/message.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import type {ListedDate} from '../../../../source/app/state/timeline/state.ts';
import {date, entity, opened, play, press, screenOf, storedArticle} from '../../samples.ts';

const stored = storedArticle(1);

/** An entry of a day, told by an outlet in words of its own. */
function entry(day: string, outlet = 'Ledger'): ListedDate {
	const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
	const basic = date(stored);
	return {...basic, outlet, date: {...basic.date, value: day, from: day, to: next}};
}

const days = (count: number, first = 0) =>
	Array.from({length: count}, (_, at) => new Date(Date.UTC(2020, 0, 1 + first + at)).toISOString().slice(0, 10));

const shown = press(opened(3, 100, 30), 'T').state;

function page(state: AppState, items: ListedDate[], more: object = {}): Message {
	const {about} = state.panel.timeline;
	const counts = {offset: 0, count: items.length, total: items.length};
	return {type: 'dates-loaded', about, items, place: 'all', ...counts, ...more} as Message;
}

const selectedDay = ({panel: {timeline}}: AppState) => timeline.items[timeline.selected]?.date.from;

describe('the timeline', () => {
	test('is asked for with its density, once', () => {
		const {effects} = press(opened(3, 100, 30), 'T');
		const asked = effects.filter(({type}) => type === 'load-dates' || type === 'load-density');
		expect(asked).toMatchObject([
			{type: 'load-dates', scope: {of: 'all'}, entity: null, publications: true, offset: 0},
			{type: 'load-density', level: null},
		]);
		expect(press(shown, 'ctrl-l').effects.filter(({type}) => type.startsWith('load'))).toEqual([]);
	});

	test('goes to a day: the list begins there, and earlier entries come as one scrolls up', () => {
		const asked = press(shown, '@').state;
		expect(asked.prompt).toMatchObject({kind: 'line', sign: 'Go to:'});
		const typed = press(asked, ...'mar 2020', 'enter');
		expect(typed.effects).toContainEqual(expect.objectContaining({type: 'load-day', typed: 'mar 2020'}));

		const items = days(60, 60).map(day => entry(day));
		const there = play(typed.state, page(typed.state, items, {offset: 60, total: 120, place: 'at'}));
		expect(selectedDay(there.state)).toBe('2020-03-01');
		expect(screenOf(there.state).join('\n')).toContain('61/120');
		expect(there.effects).toContainEqual(
			expect.objectContaining({type: 'load-dates', place: 'before', offset: 0, limit: 60}),
		);
		const line = (state: AppState) => screenOf(state).findIndex(text => text.includes('2020-03-01'));
		const before = page(
			there.state,
			days(60).map(day => entry(day)),
			{place: 'before', total: 120},
		);
		const whole = play(there.state, before).state;
		expect(selectedDay(whole)).toBe('2020-03-01');
		expect(line(whole)).toBe(line(there.state));
		expect(selectedDay(press(whole, 'k').state)).toBe('2020-02-29');
		expect(screenOf(whole).join('\n')).toContain('61/120');
	});

	test('a page that is there already, or was loaded for something else, is dropped', () => {
		const loaded = play(
			shown,
			page(
				shown,
				days(10).map(day => entry(day)),
				{total: 20},
			),
		).state;
		const after = page(
			loaded,
			days(10, 10).map(day => entry(day)),
			{place: 'after', offset: 10, total: 20},
		);
		const whole = play(loaded, after).state;
		expect(whole.panel.timeline.items).toHaveLength(20);
		expect(play(whole, after).state.panel.timeline.items).toHaveLength(20);
		const late = play(whole, {...page(whole, []), about: 'something else'} as Message).state;
		expect(late.panel.timeline.items).toHaveLength(20);
	});

	test('goes to a day also where the library has changed meanwhile, and then loads that page anew', () => {
		const loaded = play(
			shown,
			page(
				shown,
				days(60).map(day => entry(day)),
				{total: 120},
			),
		).state;
		const found = page(
			loaded,
			days(60, 60).map(day => entry(day)),
			{offset: 60, total: 120, place: 'at'},
		);
		const changed = play(loaded, {type: 'index-finished', failures: [], changed: true}).state;
		const there = play(changed, found);
		expect(selectedDay(there.state)).toBe('2020-03-01');
		const asked = there.effects.filter(({type}) => type === 'load-dates');
		expect(asked).toContainEqual(expect.objectContaining({offset: 60, place: 'all'}));
	});

	test('a page that is on its way is not asked for again', () => {
		const loaded = play(
			shown,
			page(
				shown,
				days(60).map(day => entry(day)),
				{total: 200},
			),
		).state;
		const near = press(loaded, ...'jjjjjjjjjjjj');
		const asked = near.effects.filter(({type}) => type === 'load-dates');
		expect(asked).toEqual([expect.objectContaining({place: 'after', offset: 60})]);
		const after = page(
			near.state,
			days(60, 60).map(day => entry(day)),
			{place: 'after', offset: 60, total: 200},
		);
		const further = play(near.state, after).state;
		expect(press(further, 'G').effects).toContainEqual(expect.objectContaining({place: 'after', offset: 120}));
	});

	test('what several tell is one entry that says so, until it is unfolded', () => {
		const other: ListedDate = {...entry('2020-01-01', 'Courier'), isOther: true};
		const first: ListedDate = {
			...entry('2020-01-01'),
			told: {others: [other], outlets: 2, isOpen: false},
		};
		const loaded = play(shown, page(shown, [first, entry('2020-01-02')], {count: 3, total: 3})).state;
		const text = (state: AppState) => screenOf(state).join('\n');
		expect(text(loaded)).toContain('Ledger, told by 2 outlets:');
		expect(text(press(loaded, 'j').state)).toContain('3/3');
		const open = press(loaded, 'z').state;
		expect(open.panel.timeline.items).toHaveLength(3);
		expect(text(open)).toContain('Courier:');
		expect(text(press(open, 'j').state)).toContain('2/3');
		const folded = press(open, 'j', 'z').state;
		expect(folded.panel.timeline.items).toHaveLength(2);
		expect(folded.panel.timeline.selected).toBe(0);
		expect(press(folded, 'j', 'z').state.panel.timeline.items).toHaveLength(2);
	});

	test('stays where it was when the library changes', () => {
		const items = days(30).map(day => entry(day));
		const loaded = play(shown, page(shown, items)).state;
		const down = press(loaded, 'j', 'j', 'j').state;
		const changed = play(down, {type: 'index-finished', failures: [], changed: true});
		expect(changed.effects).toContainEqual(expect.objectContaining({type: 'load-dates', offset: 0, place: 'all'}));
		expect(selectedDay(play(changed.state, page(changed.state, items)).state)).toBe('2020-01-04');
	});

	test('the strip is looked at from farther off and closer, and asked for anew each time', () => {
		const density: Message = {
			type: 'density-loaded',
			about: shown.panel.timeline.about,
			level: 'year',
			bars: [
				{value: '2019', count: 1},
				{value: '2020', count: 90},
			],
			coarser: 0,
		};
		const loaded = play(shown, page(shown, [entry('2020-01-01')]), density).state;
		const text = screenOf(loaded).join('\n');
		expect(text).toContain('by year');
		expect(text).toContain('▂▂▂▂████');
		expect(text).toContain('^2020');
		expect(press(loaded, '>').effects).toContainEqual(expect.objectContaining({type: 'load-density', level: 'month'}));
		expect(press(loaded, '<').effects).toContainEqual(expect.objectContaining({type: 'load-density', level: 'decade'}));
		expect(press(loaded, '<', '<', '<', '<').state.timeline.level).toBe('century');
	});

	test('the selected entry stays in sight when the strip comes above it', () => {
		const items = days(60).map(day => entry(day));
		const below = press(play(shown, page(shown, items)).state, ...'jjjjjjj').state;
		const {about} = below.panel.timeline;
		const bars = [{value: '2020', count: 60}];
		const {state} = play(below, {type: 'density-loaded', about, level: 'year', bars, coarser: 0});
		expect(screenOf(state).join('\n')).toContain('▌');
		expect(screenOf(state).join('\n')).toContain(selectedDay(state));
	});

	test('days of publication are left out and put in again', () => {
		const {effects} = press(shown, 'p');
		expect(effects).toContainEqual(expect.objectContaining({type: 'load-dates', publications: false}));
	});

	test('of an entity, from the list of entities', () => {
		const list = press(opened(3, 100, 30), 'E').state;
		const {about} = list.panel.entities;
		const entities: Message = {
			type: 'entities-loaded',
			about,
			items: [entity],
			total: 1,
			offset: 0,
			types: {person: 1},
		};
		const {state, effects} = press(play(list, entities).state, '@');
		expect(effects).toContainEqual(expect.objectContaining({type: 'load-dates', entity: 9, scope: {of: 'all'}}));
		expect(screenOf(state).join('\n')).toContain('Ada Holm');
		expect(press(state, 'T').effects).toContainEqual(expect.objectContaining({type: 'load-dates', entity: null}));
	});
});
