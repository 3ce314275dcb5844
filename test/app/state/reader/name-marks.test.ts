import {expect, test} from 'vitest';
import {marksWithin, nameMarks} from '../../../../source/app/state/reader/name-marks.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import type {StoredArticle} from '../../../../source/model/listing.ts';
import {entity, opened, play, press, sentence, storedArticle} from '../../samples.ts';

const stored: StoredArticle = storedArticle(1, 2);
const start = stored.article.text.indexOf(sentence);
stored.analysis.entities = [
	{
		name: 'Ada Holm',
		type: 'person',
		mentions: [
			{start: start + 9, end: start + 17, named: true},
			{start, end: start + 8, named: false},
		],
	},
	{name: 'Thursday', type: 'event', mentions: [{start: start + 26, end: start + 34, named: true}]},
];

const marks = (state: AppState) =>
	nameMarks(state).map(({start, end, style}) => [stored.article.text.slice(start, end), style]);

test('names are marked beside the list of entities and one step behind it, and nowhere else', () => {
	const read = play(opened(3), {type: 'open'}, {type: 'article-loaded', stored, query: '', matches: []}).state;
	expect(marks(read)).toEqual([]);
	const shown = press(read, 'e').state;
	expect(marks(shown)).toEqual([
		['Ada Holm', 'person'],
		['Thursday', 'event'],
	]);
	const {about} = shown.panel.entities;
	const listed = play(shown, {type: 'entities-loaded', about, items: [entity], total: 1, offset: 0, types: {}}).state;
	expect(marks(listed)).toEqual([
		['Minister', 'source'],
		['Ada Holm', 'source'],
		['Thursday', 'event'],
	]);
	expect(marks({...listed, focus: 'reader', left: 'list', from: 'panel'})).toHaveLength(3);
	expect(marks(press(listed, 'c').state)).toEqual([]);
});

test('those within a stretch of the text', () => {
	const spans = [0, 10, 20, 30].map(at => ({start: at, end: at + 5, style: 'person' as const}));
	const starts = (from: number, to: number) => marksWithin(spans, from, to).map(mark => mark.start);
	expect(starts(0, 100)).toEqual([0, 10, 20, 30]);
	expect(starts(12, 21)).toEqual([10, 20]);
	expect(starts(15, 20)).toEqual([]);
	expect(starts(34, 40)).toEqual([30]);
});
