import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createTheme} from '../../../source/app/drawing/theme.ts';
import {widthOf} from '../../../source/app/drawing/width.ts';
import type {Message} from '../../../source/app/state/message.ts';
import type {tabs} from '../../../source/app/state/panel/state.ts';
import {layoutOf} from '../../../source/app/state/screen/layout.ts';
import {type AppState, initialState} from '../../../source/app/state/state.ts';
import {createPainter} from '../../../source/app/terminal/paint.ts';
import {screenText} from '../../../source/app/views/screen.ts';
import type {ArticleRow, StoredArticle} from '../../../source/model/listing.ts';
import {hostileBody, hostileText} from '../hostile-text.ts';
import {articleRows, claim, date, entity, mention, play, press, sentence, storedArticle} from '../samples.ts';
import {createReplay} from '../terminal/replay.ts';

/** More runs than are needed every time: `FUZZ=20 vitest run …`. */
const runs = (count: number) => count * Number(process.env.FUZZ ?? 1);

interface Hostile {
	columns: number;
	rows: number;
	rowsOfList: ArticleRow[];
	stored: StoredArticle;
	name: string;
	keys: string[];
	typed: string;
	ascii: boolean;
	linear: boolean;
}

const keys = [
	'j',
	'G',
	'k',
	'enter',
	'escape',
	'tab',
	'2',
	'3',
	'e',
	'c',
	't',
	'E',
	'a',
	']',
	'+',
	'_',
	'?',
	'!',
	':',
	'|',
	'/',
	'f',
	'S',
	'ctrl-d',
	'J',
	'n',
	'"',
	'5',
];

const hostile: fc.Arbitrary<Hostile> = fc
	.record({
		columns: fc.oneof(fc.integer({min: 36, max: 99}), fc.integer({min: 100, max: 200})),
		rows: fc.integer({min: 8, max: 40}),
		texts: fc.array(fc.tuple(hostileText, fc.option(hostileText)), {minLength: 1, maxLength: 12}),
		body: hostileBody,
		name: hostileText,
		keys: fc.array(fc.constantFrom(...keys), {maxLength: 12}),
		typed: hostileText,
		ascii: fc.boolean(),
		linear: fc.nat(9).map(number => number === 0),
	})
	.map(({texts, body, name, ...rest}) => {
		const stored = storedArticle(1, 2);
		const text = `${body}\n\n${sentence}\n\n${body}`;
		const article = {...stored.article, text, title: texts[0]![0], outlet: texts[0]![1], authors: [name, name]};
		const rowsOfList = articleRows(texts.length).map((row, index) => ({
			...row,
			title: texts[index]![0],
			outlet: texts[index]![1],
		}));
		return {...rest, name, rowsOfList, stored: {...stored, article}};
	});

/** The screen after everything that comes from outside has come in, and some keys. */
function stateOf({columns, rows, rowsOfList, stored, name, keys: pressed, typed, linear}: Hostile): AppState {
	const [first] = rowsOfList;
	const passage = {title: first!.title, outlet: first!.outlet};
	const claims = [
		{...claim(stored), ...passage, claim: {...claim(stored).claim, via: [name], source: {start: 0, end: 5, name}}},
	];
	const hit = {
		key: 1,
		titleMarks: [{start: 0, end: 2}],
		passage: {start: 0, text: stored.article.text.slice(0, 200), marks: [{start: 90, end: 95}]},
	};
	const shown = play(
		{...initialState('corpus', columns, rows), linear},
		{type: 'keys-loaded', order: 'published', keys: rowsOfList.map(({key}) => key)},
		{type: 'rows-loaded', rows: rowsOfList},
		{type: 'index-finished', failures: [{path: name, place: name, reason: name}], changed: false},
		{type: 'article-loaded', stored, query: '', matches: [{start: 0, end: 9}]},
		{type: 'open'},
		{type: 'article-loaded', stored, query: '', matches: [{start: 0, end: 9}]},
		{type: 'back'},
	).state;
	const filled = press(shown, ...pressed).state;
	const page = {about: filled.panel[filled.panel.tab].about, total: 1, offset: 0};
	const answers: Record<(typeof tabs)[number], Message> = {
		entities: {type: 'entities-loaded', items: [{...entity, name}], ...page, types: {person: 1}},
		claims: {type: 'claims-loaded', items: claims, ...page},
		timeline: {type: 'dates-loaded', items: [{...date(stored), ...passage}], ...page, count: 1, place: 'all'},
	};
	const mentions: Message = {
		type: 'mentions-loaded',
		entity: 9,
		about: page.about,
		items: [{...mention(stored), ...passage}],
		offset: 0,
	};
	return play(
		filled,
		answers[filled.panel.tab],
		mentions,
		{type: 'edit', edit: {kind: 'insert', text: typed}},
		{
			type: 'found',
			sort: 'relevance',
			total: 1,
			more: false,
			text: filled.search.text + typed,
			thorough: true,
			hits: [hit],
			notes: [name],
		},
		...offersOf(name, filled.search.text + typed),
		{type: 'notice', text: name, warning: true},
	).state;
}

/** Ways to go on with the search, and facets of it, where they are open. */
function offersOf(name: string, text: string): Message[] {
	const choices = [{text: name, label: name, articles: 3, says: name}];
	const values = [{value: name, articles: 2, inclusion: 'excluded' as const}];
	return [
		{type: 'completed', text, cursor: text.length, completion: {start: 0, end: 0, choices}},
		{type: 'facets-loaded', text: text.trim(), articles: 4, facets: [{field: 'outlet', values, total: 9}]},
	];
}

const plain = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, '');

test('no frame is wider or taller than the screen, and only styles are in it beside text', () => {
	fc.assert(
		fc.property(hostile, input => {
			const state = stateOf(input);
			const theme = createTheme({color: true, ascii: input.ascii, linear: input.linear});
			const lines = plain(screenText(state, theme)).split('\n');
			expect(lines).toHaveLength(layoutOf(state).usable ? input.rows : 1);
			for (const line of lines) {
				expect(widthOf(line)).toBe(input.columns);
				expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
			}
		}),
		{numRuns: runs(300)},
	);
});

test('on a terminal nothing scrolls, and dividers stand in their columns', {timeout: 600_000}, async () => {
	const theme = createTheme({color: true, ascii: false});
	await fc.assert(
		fc.asyncProperty(hostile, async input => {
			const state = {...stateOf({...input, linear: false}), overlay: null, prompt: null};
			const {columns, rows} = input;
			const replay = await createReplay(columns, rows);
			await replay.write(createPainter({columns, rows}).paint(screenText(state, theme)));
			expect(replay.scrolled).toBe(0);
			const {areas} = layoutOf(state);
			const cells = replay.cells().slice(0, rows - 1);
			let column = 0;
			for (const area of areas.slice(0, -1)) {
				column += area.columns;
				for (const row of cells) expect(row.split(' ').filter(cell => cell !== '')[column]).toMatch(/^│/);
				column++;
			}
		}),
		{numRuns: runs(100)},
	);
});
