import {describe, expect, test} from 'vitest';
import type {Library} from '../../../source/library/library.ts';
import type {Engine} from '../contract.ts';
import {articleOf, fileOf} from '../samples.ts';

const text = 'One. Two. Three.';
const corpus = [
	fileOf('/1', {id: 'now', text, published: '2030-05-20', keys: [[11, 12, 13], [], [12, 14]]}),
	fileOf('/2', {id: 'soon', text, published: '2030-05-25', keys: [[11, 12], [15], [4_294_967_295, 13]]}),
	fileOf('/3', {id: 'later', text, published: '2031-05-20', keys: [[11, 12, 13], [], []]}),
	fileOf('/4', {id: 'undated', text, keys: [[12, 13], [], []]}),
];

async function found(library: Library, keys: number[], published: string | null, limit = 100) {
	const hits = await library.sentences.alike(keys, published, limit);
	const rows = await library.articles.rows(hits.map(({article}) => article));
	return hits.map(({sentence, keys: shared}, index) => `${rows[index]!.id} ${sentence}: ${shared.toSorted().join()}`);
}

export function sentencesContract({open}: Engine): void {
	describe('sentences', () => {
		test('are found by what they share, those with the most first, around a day and where there is none', async () => {
			const library = await open();
			await library.files.replace(corpus);
			expect(await found(library, [11, 12, 13], '2030-05-20')).toEqual([
				'now 0: 11,12,13',
				'soon 0: 11,12',
				'undated 0: 12,13',
			]);
			expect(await found(library, [11, 12, 13], '2030-05-20', 1)).toEqual(['now 0: 11,12,13']);
			expect(await found(library, [13, 4_294_967_295], '2030-05-15')).toEqual(['soon 2: 13,4294967295']);
			await library.close();
		});

		test('of all days where none is given; one number in common is not enough', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const all = await found(library, [11, 12, 13], null);
			expect(all.slice(0, 2).sort()).toEqual(['later 0: 11,12,13', 'now 0: 11,12,13']);
			expect(all.slice(2).sort()).toEqual(['soon 0: 11,12', 'undated 0: 12,13']);
			expect(await found(library, [15], null)).toEqual([]);
			expect(await found(library, [15, 16], null)).toEqual([]);
			expect(await found(library, [], '2030-05-20')).toEqual([]);
			expect(await found(library, [12, 14], 'no day')).toEqual(['now 2: 12,14']);
			await library.close();
		});

		test('numbers are counted around a day, and over all days', async () => {
			const library = await open();
			await library.files.replace(corpus);
			expect(await library.sentences.counts([11, 12, 99], '2030-05-20')).toEqual({sentences: 6, having: [2, 4, 0]});
			expect(await library.sentences.counts([11, 12, 99], null)).toEqual({sentences: 7, having: [3, 5, 0]});
			await library.close();
		});

		test('go with their article, and move with its day', async () => {
			const library = await open();
			await library.files.replace(corpus);
			await library.files.remove(['/2']);
			expect(await found(library, [11, 12, 13], '2030-05-20')).toEqual(['now 0: 11,12,13', 'undated 0: 12,13']);
			const {article, analysis} = articleOf({id: 'now', text, published: '2031-05-21'});
			const [key] = await library.articles.keys('path');
			await library.articles.revise(key!, {article, analysis, sentenceKeys: [[11, 12]], corrected: null});
			expect(await found(library, [11, 12, 13], '2030-05-20')).toEqual(['undated 0: 12,13']);
			expect(await found(library, [11, 12], '2031-05-20')).toContain('now 0: 11,12');
			expect((await library.sentences.counts([12], null)).having).toEqual([3]);
			await library.close();
		});
	});
}
