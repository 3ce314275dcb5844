import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Hit, Search} from '../../source/search/search.ts';
import {anyUnit} from './any-unit.ts';
import {type Sample, searchOver} from './in-memory.ts';

const samples: Sample[] = [
	{
		title: 'Climate summit opens in Lisbon',
		body: 'Delegates met on Monday.\n\nThe harbour was closed.',
		outlet: 'The Harbour Herald',
	},
	{
		title: 'Ferry prices rise',
		body: 'Owners blame fuel. A climate levy is planned before the summit.',
		outlet: 'Evening Post',
	},
	{
		title: 'José Ibáñez wins the mayoral race',
		body: 'The mayor-elect thanked voters. “We didn’t expect it,” he said.',
		outlet: 'Evening Post',
	},
	{
		title: 'Grain talks stall',
		body: 'Negotiators left the grain talks. Nobody would say when they resume.',
		outlet: 'The Harbour Herald',
	},
	{title: '台风逼近东海岸', body: '气象部门说，台风将在周三登陆。渔船已经回港。'},
	{title: 'Party wins seats', body: 'The party gained ground in the north.'},
	{title: 'Museum shows modern art', body: 'Art of the north is on show.'},
];

const search = await searchOver(samples);
const keysOf = async (query: string, by: Search['find'] = search.find) => (await by(query)).hits.map(({key}) => key);
const marked = (text: string, marks: Hit['title']) => marks.map(({start, end}) => text.slice(start, end));

describe('what is found first', () => {
	test.each([
		['climate summit', 1],
		['summit climate', 1],
		['climte summit', 1],
		['cliamte sumit', 1],
		['clim', 1],
		['climate levy', 2],
		['levy climte', 2],
		['grian', 4],
		['praty', 6],
		['jose ibanez', 3],
		['JOSÉ', 3],
		['ibánes', 3],
		["didn't expect", 3],
		['didn’t expect', 3],
		['mayor-elect', 3],
		['grain talks', 4],
		['台风', 5],
		['风', 5],
		['渔船', 5],
		['登陆', 5],
		['art', 7],
		['"grain talks"', 4],
		['muesum', 7],
		["'levy", 2],
		['^nego', 4],
		['outlet:evening climate', 2],
		['outlet:"harbour herald" climate', 1],
		['xylophone | levy', 2],
	])('%s', async (query, key) => {
		expect((await keysOf(query))[0]).toBe(key);
		expect((await keysOf(query, search.refine))[0]).toBe(key);
	});
});

describe('what is not found', () => {
	test.each([
		["'levvy", 2],
		["climate 'levvy", 2],
		["climate 'levvy", 1],
		['"summit climate"', 1],
		['"summit climate"', 2],
		['climate !levy', 2],
		['climate !lisbon', 1],
		['climate !"closed"', 1],
		['!outlet:evening climate', 2],
		['outlet:evening summit', 1],
		['art', 6],
		['^evy', 2],
		['天气', 5],
		['xylophone', 1],
	])('%s', async (query, key) => {
		expect(await keysOf(query)).not.toContain(key);
		expect(await keysOf(query, search.refine)).not.toContain(key);
	});
});

test('a passage stands where it says, and marks what was typed', async () => {
	const {hits} = await search.find('climate levy');
	const {passage, title, key} = hits[0]!;
	const {body} = samples[key - 1]!;
	expect(body.slice(passage!.start, passage!.start + passage!.text.length)).toBe(passage!.text);
	expect(marked(passage!.text, passage!.marks)).toEqual(['climate', 'levy']);
	expect(title).toEqual([]);
});

test('of a mistyped word the right letters are marked', async () => {
	const {hits} = await search.find('clmate ');
	expect(marked(samples[0]!.title, hits.find(({key}) => key === 1)!.title)).toEqual(['Cl', 'mate']);
});

test('of a word half typed its beginning is marked', async () => {
	const {hits} = await search.find('lisb');
	expect(marked(samples[0]!.title, hits[0]!.title)).toEqual(['Lisb']);
});

test('only fields: every article that they leave', async () => {
	const result = await search.find('outlet:evening');
	expect(result.hits.map(({key}) => key).sort()).toEqual([2, 3]);
	expect(result.total).toBe(2);
});

test('where no article has all the words, those with most are shown, and said', async () => {
	const {hits, notes} = await search.find('grain talks xylophone');
	expect(hits.map(({key}) => key)).toEqual([4]);
	expect(notes.join()).toContain('No article has all');
});

test('nothing asked, nothing found', async () => {
	expect(await search.find('')).toEqual({hits: [], total: 0, more: false, words: false, notes: []});
	expect(await search.find(' ')).toEqual({hits: [], total: 0, more: false, words: false, notes: []});
});

test('no more hits than asked for, the total says how many there are', async () => {
	const {hits, total} = await search.find('the', {limit: 1});
	expect(hits).toHaveLength(1);
	expect(total).toBeGreaterThan(1);
});

test('passages for as many hits as wanted, and for the others when they are asked for', async () => {
	const {hits} = await search.refine('the', {sort: 'date', passages: 1});
	expect(hits[0]!.passage).toBeTruthy();
	expect(hits.slice(1).every(({passage}) => passage === undefined)).toBe(true);
	const all = await search.refine('the', {sort: 'date'});
	expect(
		await search.show(
			'the',
			hits.map(({key}) => key),
		),
	).toEqual(all.hits);
	expect(await search.show('the', [999])).toEqual([]);
});

test('a search that is called off says so', async () => {
	const signal = AbortSignal.abort(new Error('typed on'));
	await expect(search.find('climate', {signal})).rejects.toThrow('typed on');
});

test('an empty library answers', async () => {
	const empty = await searchOver([]);
	expect((await empty.refine('climate summit')).hits).toEqual([]);
});

const syntax = [
	'"',
	"'",
	'(',
	')',
	'*',
	'^',
	'NEAR(a b, 2)',
	' AND ',
	' OR ',
	' NOT ',
	'text:',
	'{',
	'[a-z]+',
	'\\',
	'|',
	'!',
	'-',
	'+',
];

test.each([
	...syntax,
	'"""',
	'climate"summit',
	'" OR text MATCH "',
	'a'.repeat(10_000),
	'climate '.repeat(1500),
	'台'.repeat(10_000),
	'!|!|!|',
	'"'.repeat(999),
])('%s does no harm', async query => {
	await expect(search.refine(query)).resolves.toHaveProperty('hits');
});

test('nor does anything else', async () => {
	const piece = fc.oneof(
		fc.constantFrom(...syntax, 'climate', 'outlet:', '台风', ' '),
		fc.string({unit: anyUnit, maxLength: 6}),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(piece, {maxLength: 12}), async pieces => {
			const {hits} = await search.refine(pieces.join(''));
			for (const {key, passage} of hits) {
				if (passage) expect(samples[key - 1]!.body.startsWith(passage.text, passage.start)).toBe(true);
			}
		}),
	);
});
