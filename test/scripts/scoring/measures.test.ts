import {expect, test} from 'vitest';
import type {Analysis} from '../../../source/model/analysis.ts';
import {measures, pairs, scoresOf} from '../../../source/scripts/scoring/measures.ts';

const nothing: Analysis = {sentences: [], entities: [], dates: [], claims: []};
const text = 'Ada Holm said on Thursday that ferries would sail.';

test('precision, recall and their mean', () => {
	const {precision, recall, f1} = scoresOf({hits: 1, found: 2, wanted: 4});
	expect([precision, recall, Math.round(f1)]).toEqual([50, 25, 33]);
	expect(scoresOf({hits: 0, found: 0, wanted: 0}).f1).toBe(0);
});

test('nothing is in two pairs, and the most in common comes first', () => {
	const [a, b, c] = [
		{start: 0, end: 10},
		{start: 8, end: 12},
		{start: 0, end: 9},
	];
	expect(pairs([a], [b, c], () => true)).toEqual([[a, c]]);
	expect(pairs([a, b], [c], () => true)).toEqual([[a, c]]);
});

test('names count with their types', () => {
	const entities: Analysis['entities'] = [
		{name: 'Ada Holm', type: 'person', mentions: [{start: 0, end: 3, named: true}]},
	];
	const wanted = (type: string) => ({text, names: [{start: 0, end: 8, type}]});
	expect(measures.names(wanted('PER'), {...nothing, entities})).toEqual({
		exact: {hits: 0, found: 1, wanted: 1},
		overlap: {hits: 1, found: 1, wanted: 1},
	});
	expect(measures.names(wanted('LOC'), {...nothing, entities}).overlap.hits).toBe(0);
});

test('a date with another value is found, and not right', () => {
	const place = {start: 17, end: 25};
	const date = {...place, type: 'DATE', value: '2024-02-08', from: null, to: null, basis: null} as const;
	const tallies = measures.dates({text, dates: [{...place, value: '2024-02-01'}]}, {...nothing, dates: [date]});
	expect([tallies.strict.hits, tallies.value.hits]).toEqual([1, 0]);
});

test('a claim counts when contents have half of each other', () => {
	const claim = {
		...{start: 0, end: 50, via: [], negated: false, hedged: false, quoted: false, worth: 0, rule: 'clausal'},
		...{source: {start: 0, end: 8, name: null}, cue: {start: 9, end: 13}, content: [{start: 31, end: 49}]},
	};
	const want = (start: number) => ({
		text,
		claims: [{content: [{start, end: 49}], source: [{start: 4, end: 8}], cue: [{start: 17, end: 19}]}],
	});
	expect(measures.claims(want(26), {...nothing, claims: [claim]})).toMatchObject({
		content: {hits: 1},
		'content + source': {hits: 1},
		'content + cue': {hits: 0},
	});
	expect(measures.claims(want(0), {...nothing, claims: [claim]}).content.hits).toBe(0);
});
