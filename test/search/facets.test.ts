import {describe, expect, test} from 'vitest';
import type {Inclusion} from '../../source/model/facet.ts';
import {inclusionOf, setInclusion} from '../../source/search/writing/write-field.ts';
import {openNewsroom} from './newsroom.ts';

const {search} = await openNewsroom();

const facetsOf = async (query: string) => {
	const {articles, facets} = await search.facets(query);
	const sign = {included: '+', excluded: '!'};
	const show = facets.map(({field, values}) => [
		field,
		values.map(value => `${value.inclusion ? sign[value.inclusion] : ''}${value.value} ${value.articles}`),
	]);
	return {articles, ...Object.fromEntries(show)};
};

test('of all articles', async () => {
	expect(await facetsOf('')).toEqual({
		articles: 6,
		outlet: ['Harbour Herald 2', 'El Diario Montañés 1', 'Evening Post 1', 'Evening Post Weekend 1'],
		date: ['2024-03 1', '2024-02 2', '2023-12 1', '2022-05 1'],
		entity: ['Mira Okafor 2', 'Levi Strand 1', 'Mirabelle Oka 1'],
		source: ['Mira Okafor 1', 'officials 1'],
		tag: ['money 1', 'to check 1'],
	});
});

test('of what a query finds', async () => {
	expect(await facetsOf('quay')).toMatchObject({
		articles: 2,
		date: ['2024-02 2'],
		source: ['Mira Okafor 1', 'officials 1'],
	});
	expect(await facetsOf('okafor')).toMatchObject({articles: 2, outlet: ['Harbour Herald 1', 'Evening Post 1']});
});

test('beside an outlet that is asked for stand the others, with what the rest of the query finds', async () => {
	expect(await facetsOf('okafor outlet:"Evening Post"')).toMatchObject({
		articles: 1,
		outlet: ['+Evening Post 1', 'Harbour Herald 1'],
		date: ['2024-02 1'],
	});
});

test('what is ruled out is still shown, with nothing left of it', async () => {
	expect(await facetsOf('okafor !outlet:"Evening Post"')).toMatchObject({
		articles: 1,
		outlet: ['!Evening Post 0', 'Harbour Herald 1'],
	});
	expect(await facetsOf('!entity:"Mira Okafor"')).toMatchObject({entity: ['!Mira Okafor 0', 'Mirabelle Oka 1']});
});

test('no more values than asked for; the total says how many there are', async () => {
	const {facets} = await search.facets('', {limit: 1});
	expect(facets[0]).toMatchObject({field: 'outlet', total: 4, values: [{value: 'Harbour Herald'}]});
});

describe('a value in the text of the query', () => {
	const outlet = {field: 'outlet', value: 'Evening Post'} as const;
	const entity = {field: 'entity', value: 'Mira Okafor'} as const;
	const month = {field: 'date', value: '2024-02'} as const;
	test.each<[string, Parameters<typeof setInclusion>[1], Inclusion, string]>([
		['', outlet, 'included', 'outlet:"Evening Post"'],
		['quay', outlet, 'included', 'quay outlet:"Evening Post"'],
		['quay ', outlet, 'excluded', 'quay !outlet:"Evening Post"'],
		['quay outlet:"Evening Post"', outlet, 'excluded', 'quay !outlet:"Evening Post"'],
		['quay outlet:"Evening Post" fuel', outlet, null, 'quay fuel'],
		['!outlet:"Evening Post" quay', outlet, 'included', 'quay outlet:"Evening Post"'],
		['outlet:herald quay', outlet, 'included', 'outlet:herald,"Evening Post" quay'],
		['outlet:herald,"Evening Post" quay', outlet, null, 'outlet:herald quay'],
		['entity:strand', entity, 'included', 'entity:strand entity:"Mira Okafor"'],
		['quay', month, 'included', 'quay date:2024-02'],
		['quay date:2024-01', month, 'included', 'quay date:2024-01,2024-02'],
		['quay | ferry', entity, 'excluded', 'quay !entity:"Mira Okafor" | ferry !entity:"Mira Okafor"'],
		['"a | b" quay', outlet, 'included', '"a | b" quay outlet:"Evening Post"'],
		['quay', {field: 'tag', value: 'a "quoted" tag'}, 'included', 'quay tag:"a quoted tag"'],
	])('%s', (query, value, inclusion, expected) => {
		const written = setInclusion(query, value, inclusion);
		expect(written.replace(/ +/g, ' ')).toBe(expected);
		expect(inclusionOf(written, value)).toBe(inclusion);
	});
});
