import {describe, expect, test} from 'vitest';
import {decide} from '../../source/decisions/decide.ts';
import {openNewsroom} from './newsroom.ts';

const {search, idsOf} = await openNewsroom();
const all = ['museum', 'ferry', 'quay', 'grain', 'storm', 'strike'];

describe('filters alone: all that match, newest first, undated last', () => {
	test.each([
		['outlet:evening', ['ferry', 'quay']],
		['outlet:"Evening Post"', ['quay']],
		['outlet:"evening post"', ['quay']],
		['outlet:"post evening"', ['ferry', 'quay']],
		['outlet:even', ['ferry', 'quay']],
		['outlet:herald,montanes', ['museum', 'grain', 'strike']],
		['!outlet:herald', ['museum', 'ferry', 'quay', 'storm']],
		['author:"Jo Park"', ['ferry', 'grain']],
		['author:ibanez', ['museum']],
		['author:blum author:park', ['grain']],
		['entity:"Mira Okafor"', ['quay', 'grain']],
		['entity:okafor ', ['quay', 'grain']],
		['entity:oka ', ['strike']],
		['entity:oka', ['quay', 'grain', 'strike']],
		['entity:okafr ', ['quay', 'grain']],
		['entity:mira !entity:strand ', ['grain']],
		['source:okafor', ['quay']],
		['source:officials', ['ferry']],
		['tag:money', ['ferry']],
		['tag:"to check"', ['storm']],
		['title:quay', ['quay']],
		['title:"the harbour"', ['quay']],
		['title:quya ', ['quay']],
		['title:ferr', ['ferry']],
		['date:2024', ['museum', 'ferry', 'quay']],
		['date:2024-02', ['ferry', 'quay']],
		['date:2024-02-08', ['quay']],
		['date:2023-12..2024-02', ['ferry', 'quay', 'grain']],
		['date:>2024-02', ['museum']],
		['date:<2023', ['storm']],
		['date:2022,2023', ['grain', 'storm']],
		['!date:2024', ['grain', 'storm', 'strike']],
		['mentions:2023-10', ['quay']],
		['mentions:2023', ['quay']],
		['mentions:2023-10-05', []],
		['mentions:2024-03', ['ferry']],
		['mentions:>2023', ['ferry']],
		['has:claim', ['ferry', 'quay']],
		['has:quote', ['quay']],
		['has:note', ['museum']],
		['has:star', ['quay']],
		['has:tag', ['ferry', 'storm']],
		['has:note,star', ['museum', 'quay']],
		['has:copy', []],
		['is:read', ['quay', 'storm']],
		['is:unread', ['museum', 'ferry', 'grain', 'strike']],
		['is:starred', ['quay']],
		['is:undated', ['strike']],
		['!is:undated date:..2023', ['grain', 'storm']],
		['outlet:', all],
		['date:20', all],
		['!quay', ['museum', 'grain', 'storm', 'strike']],
		['!quay !talks !"the wall"', ['museum', 'strike']],
		['outlet:herald | has:note', ['museum', 'grain', 'strike']],
	])('%s', async (query, ids) => {
		expect(await idsOf(query)).toEqual(ids);
		expect(await idsOf(query, 'find')).toEqual(ids);
	});
});

describe('filters and words together', () => {
	test.each([
		['quay outlet:weekend', ['ferry']],
		['quay !outlet:weekend', ['quay']],
		['okafor date:2023', ['grain']],
		['quay is:read', ['quay']],
		['talks | title:storm', ['grain', 'storm']],
		['outlet:evening !fuel', ['quay']],
	])('%s', async (query, ids) => {
		expect(await idsOf(query)).toEqual(ids);
		expect(await idsOf(query, 'find')).toEqual(ids);
	});
});

describe('a plain word finds an article by its names, after those that have it in the text', () => {
	test.each([
		['weekend', ['ferry']],
		['montañés', ['museum']],
		['jose ibanez', ['museum']],
		['curator', ['museum']],
		['curater ', ['museum']],
		['money', ['ferry']],
		['herald talks', ['grain']],
		['herald walked out', ['strike']],
		['park ferry', ['ferry']],
		['harbour', ['quay', 'grain', 'strike']],
		['xylophone weekend', ['ferry']],
		['"evening post"', ['ferry', 'quay']],
	])('%s', async (query, ids) => {
		expect((await idsOf(query)).sort()).toEqual([...ids].sort());
	});

	test('a title before a name', async () => {
		expect((await idsOf('harbour'))[0]).toBe('quay');
	});
});

test('a typo in a value is forgiven, and said', async () => {
	const {notes} = await search.find('entity:okafr quay');
	expect(notes.join()).toContain('No entity is called "okafr"; taken for Mira Okafor.');
	expect((await search.find('outlet:"Daily Nothing" ')).notes.join()).toContain('No outlet is called "Daily Nothing".');
});

test('what nobody knows of the articles leaves all in, and is said', async () => {
	const {notes, total} = await search.find('has:difference quay');
	expect(notes.join()).toContain('not known');
	expect(total).toBeGreaterThan(0);
});

test('sorted by day and by outlet: all that answer, in the order of the list', async () => {
	expect(await idsOf('quay', 'refine', {sort: 'date'})).toEqual(['ferry', 'quay']);
	expect(await idsOf('okafor', 'refine', {sort: 'outlet'})).toEqual(['quay', 'grain']);
	expect(await idsOf('!entity:nobody', 'refine', {sort: 'date'})).toEqual(all);
});

test('what is decided counts from the next question on', async () => {
	const {search, idsOf} = await openNewsroom();
	expect(await idsOf('has:star')).toEqual(['quay']);
	search.know(decide([{do: 'star', article: 'storm', at: '2024-01-01T00:00:00Z'}]));
	expect(await idsOf('has:star')).toEqual(['storm']);
	expect(await idsOf('is:unread')).toEqual(all);
	expect(await idsOf('tag:money')).toEqual([]);
});

test('merged and hidden entities are found as readers see them', async () => {
	const {search, idsOf} = await openNewsroom();
	const entity = {name: 'Mirabelle Oka', type: 'person'} as const;
	const into = {name: 'Mira Okafor', type: 'person'} as const;
	search.know(decide([{do: 'merge', entity, into, at: '2024-01-01T00:00:00Z'}]));
	expect(await idsOf('entity:"Mira Okafor"')).toEqual(['quay', 'grain', 'strike']);
	search.know(decide([{do: 'hide', entity: into, at: '2024-01-01T00:00:00Z'}]));
	expect(await idsOf('entity:"Mira Okafor"')).toEqual([]);
});
