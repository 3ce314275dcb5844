import {describe, expect, test} from 'vitest';
import type {Engine} from '../contract.ts';
import {fileOf} from '../samples.ts';

const corpus = [
	fileOf('/1', {id: '1', title: 'One, two', text: 'The café reopened. The harbour closed.'}),
	fileOf('/2', {id: '2', title: 'Two', text: 'Harbour cranes, harbour boats, harbour walls.'}),
];

export function textContract({open}: Engine): void {
	describe('text', () => {
		test('titles with their keys', async () => {
			const library = await open();
			expect(await library.text.titles()).toEqual({keys: new Int32Array(), titles: []});
			await library.files.replace(corpus);
			const {keys, titles} = await library.text.titles();
			expect(keys).toBeInstanceOf(Int32Array);
			const rows = await library.articles.rows([...keys]);
			expect(titles).toEqual(rows.map(row => row.title));
			expect(titles).toHaveLength(2);
			await library.close();
		});

		test('words in lower case without diacritics, and in how many articles each stands', async () => {
			const library = await open();
			await library.files.replace(corpus);
			expect(await library.text.words('ca')).toEqual({words: ['cafe'], articles: Int32Array.of(1)});
			expect(await library.text.words('har')).toEqual({words: ['harbour'], articles: Int32Array.of(2)});
			const {words, articles} = await library.text.words();
			expect(words).toEqual(['boats', 'cafe', 'closed', 'cranes', 'harbour', 'reopened', 'the', 'walls']);
			expect(articles).toHaveLength(words.length);
			await library.files.remove(['/2']);
			expect((await library.text.words()).words).toEqual(['cafe', 'closed', 'harbour', 'reopened', 'the']);
			await library.close();
		});

		test('matches: words, beginnings, phrases; best first or latest first', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const [one, two] = await library.articles.keys('path');
			const keysOf = async (query: string, limit = 10, order?: 'rank' | 'key') =>
				(await library.text.match(query, limit, order)).map(hit => hit.key);
			expect(await keysOf('harbour')).toEqual([two, one]);
			expect(await keysOf('harbour', 1)).toEqual([two]);
			expect(await keysOf('harbour', 10, 'key')).toEqual([two, one]);
			expect(await keysOf('"harbour closed"')).toEqual([one]);
			expect(await keysOf('"clos" *')).toEqual([one]);
			expect(await keysOf('cafe')).toEqual([one]);
			expect(await keysOf('dragon')).toEqual([]);
			expect((await library.text.matchAll('harbour')).toSorted()).toEqual(Int32Array.of(one!, two!).toSorted());
			expect(await library.text.matchAll('dragon')).toEqual(new Int32Array());
			await library.close();
		});

		test.each(['"open', 'AND', 'a NEAR(', 'other:word', '*'])('no FTS5 syntax: %s', async query => {
			const library = await open();
			await library.files.replace(corpus);
			await expect(library.text.match(query, 10)).rejects.toMatchObject({kind: 'query'});
			await expect(library.text.matchAll(query)).rejects.toMatchObject({kind: 'query'});
			expect(await library.articles.count()).toBe(2);
			await library.close();
		});

		test('bodies by key; what changed is not found by its old words', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const [one] = await library.articles.keys('path');
			expect(await library.text.bodies([one!, 999_999])).toEqual(
				new Map([[one, 'The café reopened. The harbour closed.']]),
			);
			await library.files.replace([fileOf('/1', {id: '1', text: 'The ferry sank.'})]);
			expect(await library.text.match('cafe', 10)).toEqual([]);
			expect((await library.text.match('ferry', 10)).map(hit => hit.key)).toEqual([one]);
			await library.close();
		});
	});
}
