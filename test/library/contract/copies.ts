import {describe, expect, test} from 'vitest';
import type {Engine} from '../contract.ts';
import {fileOf} from '../samples.ts';

const corpus = ['a', 'bb', 'ccc', 'dddd'].map((id, at) =>
	fileOf(`/${id}`, {id, text: 'The harbour closed.', published: at === 3 ? null : `2030-01-0${9 - at}`}),
);

export function copiesContract({open}: Engine): void {
	describe('copies', () => {
		test('signatures come back one behind the other, without those of articles that are gone', async () => {
			const library = await open();
			expect(await library.copies.signatures()).toEqual({keys: new Int32Array(), signatures: new Uint16Array()});
			await library.files.replace(corpus);
			await library.files.remove(['/bb']);
			const {keys, signatures} = await library.copies.signatures();
			const rows = await library.articles.rows([...keys]);
			expect(rows.map(({id}) => id)).toEqual(['a', 'ccc', 'dddd']);
			expect(signatures).toEqual(Uint16Array.of(1, 7, 3, 7, 4, 7));
			await library.close();
		});

		test('a group has one that stands for all, then the others, earliest first', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const [a, b, c, d] = (await library.articles.keys('path')) as [number, number, number, number];
			await library.copies.replace([[b, d, c]]);
			expect(await library.copies.of(d)).toEqual([b, c, d]);
			expect(await library.copies.of(b)).toEqual([b, c, d]);
			expect(await library.copies.of(a)).toEqual([]);
			expect(await library.copies.of(d + 100)).toEqual([]);
			const rows = await library.articles.rows([a, b, c, d]);
			expect(rows.map(({copies, copyOf}) => [copies, copyOf])).toEqual([
				[0, null],
				[2, null],
				[2, b],
				[2, b],
			]);
			await library.close();
		});

		test('groups take the place of those before', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const [a, b, c, d] = (await library.articles.keys('path')) as [number, number, number, number];
			await library.copies.replace([[a, b, c, d]]);
			await library.copies.replace([
				[d, c],
				[a, b],
			]);
			expect(await library.copies.of(c)).toEqual([d, c]);
			expect(await library.copies.of(a)).toEqual([a, b]);
			await library.copies.replace([]);
			expect(await library.copies.of(a)).toEqual([]);
			const rows = await library.articles.rows([a, b, c, d]);
			expect(rows.every(({copies, copyOf}) => copies === 0 && copyOf === null)).toBe(true);
			await library.close();
		});

		test('they are out of date as soon as an article comes, goes or changes', async () => {
			const library = await open();
			expect(await library.copies.areCurrent()).toBe(true);
			await library.files.replace(corpus.slice(0, 2));
			expect(await library.copies.areCurrent()).toBe(false);
			await library.copies.replace([]);
			expect(await library.copies.areCurrent()).toBe(true);
			await library.files.remove(['/a']);
			expect(await library.copies.areCurrent()).toBe(false);
			await library.close();
		});
	});
}
