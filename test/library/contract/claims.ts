import {describe, expect, test} from 'vitest';
import type {Engine} from '../contract.ts';
import {articleOf, fileOf, type Sample} from '../samples.ts';

const older: Sample = {
	id: 'older',
	outlet: 'The Ferry Post',
	published: '2030-01-01',
	text: 'The bridge is old. Tarn said it would fall. Moss denied it.',
	claims: [
		['The bridge is old', null],
		['it would fall', 'Tarn'],
		['denied it', 'Moss'],
	],
};
const newer: Sample = {id: 'newer', published: '2030-02-01', text: 'Rain fell.', claims: [['Rain fell', null]]};
const undated: Sample = {id: 'undated', text: 'Snow fell, Moss said.', claims: [['Snow fell', 'Moss']]};
const corpus = [fileOf('/older', older), fileOf('/undated', undated), fileOf('/newer', newer)];
const all = {of: 'all'} as const;

export function claimsContract({open}: Engine): void {
	describe('claims', () => {
		test('come by article, newest first, attributed ones before the others', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const claims = await library.claims.list(all, {offset: 0, limit: 100});
			expect(claims.map(({title, sentence}) => [title, sentence])).toEqual([
				['newer', 'Rain fell.'],
				['older', 'Tarn said it would fall.'],
				['older', 'Moss denied it.'],
				['older', 'The bridge is old.'],
				['undated', 'Snow fell, Moss said.'],
			]);
			expect(claims[1]).toMatchObject({outlet: 'The Ferry Post', published: '2030-01-01', sentenceStart: 19});
			const [, second] = articleOf(older).analysis.claims;
			expect(claims[1]!.claim).toEqual(second);
			expect(claims[1]!.span).toEqual({start: second!.start, end: second!.end});
			expect(await library.claims.count(all)).toBe(5);
			await library.close();
		});

		test('a page of them, and those of some articles only', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const whole = await library.claims.list(all, {offset: 0, limit: 100});
			expect(await library.claims.list(all, {offset: 1, limit: 2})).toEqual(whole.slice(1, 3));
			expect(await library.claims.list(all, {offset: 5, limit: 2})).toEqual([]);
			const keys = await library.articles.keys('path');
			const every = {of: 'articles', keys} as const;
			for (let offset = 0; offset < 6; offset++) {
				for (let limit = 1; limit < 6; limit++) {
					const expected = whole.slice(offset, offset + limit);
					expect(await library.claims.list(all, {offset, limit})).toEqual(expected);
					expect(await library.claims.list(every, {offset, limit})).toEqual(expected);
				}
			}
			const one = {of: 'articles', keys: [keys[0]!, keys[0]!]} as const;
			expect((await library.claims.list(one, {offset: 0, limit: 100})).map(({title}) => title)).toEqual(['newer']);
			expect(await library.claims.count(one)).toBe(1);
			await library.close();
		});
	});
}
