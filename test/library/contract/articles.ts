import {describe, expect, test} from 'vitest';
import type {Library} from '../../../source/library/library.ts';
import type {Engine} from '../contract.ts';
import {articleOf, fileOf, type Sample} from '../samples.ts';

const titlesIn = async (library: Library, order: Parameters<Library['articles']['keys']>[0]) => {
	const rows = await library.articles.rows(await library.articles.keys(order));
	return rows.map(row => row.title);
};

const full: Sample = {
	id: 'harbour',
	title: 'Harbour 🚢 to close',
	outlet: 'The Ferry Post',
	published: '2031-05-02',
	text: 'Mayor Ilse Tarn 🚢 closed the harbour on Friday. Tarn said the cranes had failed in May.',
	entities: [
		['Tarn', 'person'],
		['harbour', 'place'],
	],
	claims: [['the cranes had failed', 'Tarn']],
	dates: [
		['Friday', '2031-05-02', '2031-05-03'],
		['in May', null, null],
	],
};

export function articlesContract({open}: Engine): void {
	describe('articles', () => {
		test('an empty library answers with nothing', async () => {
			const library = await open();
			expect(await library.articles.count()).toBe(0);
			expect(await library.articles.keys('published')).toEqual([]);
			expect(await library.articles.rows([1])).toEqual([]);
			expect(await library.articles.read(1)).toBeNull();
			await library.close();
		});

		test('an article comes back as it went in', async () => {
			const library = await open();
			await library.files.replace([fileOf('/corpus/harbour.txt', full)]);
			const [key] = await library.articles.keys('published');
			const stored = await library.articles.read(key!);
			expect(stored).toEqual({key, alsoIn: [], copies: 0, ...articleOf(full)});
			await library.close();
		});

		test('a row counts words, entities, claims, and the dates that have a place on the calendar', async () => {
			const library = await open();
			await library.files.replace([fileOf('/corpus/harbour.txt', full)]);
			const keys = await library.articles.keys('published');
			expect(await library.articles.rows(keys)).toEqual([
				{
					key: keys[0],
					id: 'harbour',
					title: 'Harbour 🚢 to close',
					outlet: 'The Ferry Post',
					published: '2031-05-02',
					publishedBasis: 'metadata',
					path: '/corpus/harbour.txt',
					words: 17,
					entities: 2,
					claims: 1,
					dates: 1,
					alsoIn: 0,
					copies: 0,
					copyOf: null,
				},
			]);
			await library.close();
		});

		test.each([
			[{title: null, text: 'First line\nsecond'}, 'First line second'],
			[{title: ' Two\n\tlines ', text: ''}, 'Two lines'],
			[{title: null, text: ' \n', path: '/corpus/x.html'}, '/corpus/x.html'],
			[{title: null, text: '', path: null}, 'x'],
			[{title: 'a\u0000b\u2028c', text: ''}, 'a b c'],
		])('a title is one line and never empty: %j', async (given, shown) => {
			const library = await open();
			await library.files.replace([fileOf('/corpus/x', {id: 'x', ...given})]);
			expect(await titlesIn(library, 'title')).toEqual([shown]);
			await library.close();
		});

		test('each order, undated articles and those without an outlet last', async () => {
			const library = await open();
			await library.files.replace([
				fileOf('/b', {id: '1', title: 'zebra', outlet: 'Östen', published: '2030-01-01', text: 'x'}),
				fileOf('/a', {id: '2', title: '“Apple”', outlet: 'north', published: null, text: 'x'}),
				fileOf('/c', {id: '3', title: 'Mango', outlet: null, published: '2030-03-01', text: 'x'}),
				fileOf('/d', {id: '4', title: 'éclair', outlet: 'Peak', published: '2030-02', text: 'x', path: null}),
			]);
			expect(await titlesIn(library, 'published')).toEqual(['Mango', 'éclair', 'zebra', '“Apple”']);
			expect(await titlesIn(library, 'outlet')).toEqual(['“Apple”', 'zebra', 'éclair', 'Mango']);
			expect(await titlesIn(library, 'title')).toEqual(['“Apple”', 'éclair', 'Mango', 'zebra']);
			expect(await titlesIn(library, 'path')).toEqual(['“Apple”', 'zebra', 'Mango', 'éclair']);
			await library.close();
		});

		test('articles of one file and day stand in the order of the file', async () => {
			const library = await open();
			const samples = ['c', 'a', 'b'].map(id => ({id, published: '2030-01-01', text: 'x'}));
			await library.files.replace([fileOf('/all.jsonl', ...samples)]);
			expect(await titlesIn(library, 'published')).toEqual(['c', 'a', 'b']);
			expect(await titlesIn(library, 'path')).toEqual(['c', 'a', 'b']);
			await library.close();
		});

		test('rows come in the order of the keys asked for, without those that are gone', async () => {
			const library = await open();
			await library.files.replace([fileOf('/all', {id: 'a', text: 'x'}, {id: 'b', text: 'x'}, {id: 'c', text: 'x'})]);
			const [a, b, c] = await library.articles.keys('path');
			const rows = await library.articles.rows([c!, 999_999, a!, b!]);
			expect(rows.map(row => row.title)).toEqual(['c', 'a', 'b']);
			await library.close();
		});
	});
}
