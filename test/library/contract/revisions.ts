import {describe, expect, test} from 'vitest';
import type {Revision} from '../../../source/library/library.ts';
import type {Engine} from '../contract.ts';
import {articleOf, fileOf, type Sample, storedOf} from '../samples.ts';

const plain: Sample = {
	id: 'a',
	path: '/1',
	text: 'Ann Lee came on Friday.',
	published: '2030-05-06',
	entities: [['Ann Lee', 'person']],
	claims: [['came on Friday', 'Ann Lee']],
	dates: [['Friday', '2030-05-03', '2030-05-04']],
};
/** The same after somebody has moved its day of publication. */
const moved: Sample = {...plain, published: '2030-06-10', dates: [['Friday', '2030-06-07', '2030-06-08']]};

const found = {published: '2030-05-06', publishedBasis: 'metadata'} as const;

function revisionOf(sample: Sample, by: string | null): Revision {
	const {article, analysis} = articleOf(sample);
	const sentenceKeys = sample.keys ?? [];
	if (by === null) return {article, analysis, sentenceKeys, corrected: null};
	return {article: {...article, publishedBasis: 'given'}, analysis, sentenceKeys, corrected: {by, found}};
}

const page = {offset: 0, limit: 100};
const all = {of: 'all'} as const;

export function revisionsContract({open}: Engine): void {
	describe('revisions', () => {
		test('a revised article is what reading its file would have made, under the key it had', async () => {
			const other = fileOf('/2', {id: 'b', text: 'Ann Lee left.', published: '2030-05-20', entities: plain.entities!});
			const revised = await open();
			await revised.files.replace([fileOf('/1', plain), other]);
			const keys = await revised.articles.keys('path');
			const revision = await revised.revision();
			await revised.articles.revise(keys[0]!, revisionOf(moved, 'x'));
			expect(await revised.revision()).toBe(revision + 1);

			const read = await open();
			const {digest, content, signature} = storedOf(plain);
			await read.files.replace([
				{...fileOf('/1'), articles: [{...revisionOf(moved, 'x'), digest, content, signature}]},
				other,
			]);
			for (const order of ['path', 'published'] as const) {
				expect(await revised.articles.keys(order)).toEqual(await read.articles.keys(order));
			}
			expect(await revised.articles.rows(keys)).toEqual(await read.articles.rows(keys));
			expect(await revised.articles.read(keys[0]!)).toEqual(await read.articles.read(keys[0]!));
			expect((await revised.articles.read(keys[0]!))!.article).toMatchObject({
				published: '2030-06-10',
				publishedBasis: 'given',
			});
			expect(await revised.dates.list(all, page)).toEqual(await read.dates.list(all, page));
			expect(await revised.claims.list(all, page)).toEqual(await read.claims.list(all, page));
			const [entity] = await revised.entities.list(all, page);
			expect(entity).toMatchObject({name: 'Ann Lee', articles: 2, first: '2030-05-20', last: '2030-06-10'});
			expect(await revised.files.digests('/1')).toEqual(await read.files.digests('/1'));
			expect(await revised.copies.signatures()).toEqual(await read.copies.signatures());
			expect(await revised.text.match('Friday', 10)).toHaveLength(1);
			await revised.close();
			await read.close();
		});

		test('what its file says is not forgotten, and can be brought back', async () => {
			const library = await open();
			await library.files.replace([fileOf('/1', plain)]);
			const [key] = await library.articles.keys('path');
			const before = await library.articles.read(key!);
			const dates = await library.dates.list(all, page);
			await library.articles.revise(key!, revisionOf(moved, 'x'));
			expect(await library.articles.source(key!)).toEqual(before!.article);
			await library.articles.revise(key!, revisionOf(plain, null));
			expect(await library.articles.read(key!)).toEqual(before);
			expect(await library.articles.source(key!)).toEqual(before!.article);
			expect(await library.dates.list(all, page)).toEqual(dates);
			await library.close();
		});

		test('which articles decisions may have changed: those with such ids, and those that are corrected', async () => {
			const library = await open();
			await library.files.replace([
				fileOf('/1', plain, {id: 'b', text: 'x'}, {id: 'c', text: 'y'}, {id: 'b', text: 'z'}),
			]);
			const [a, b, , b2] = await library.articles.keys('path');
			await library.articles.revise(a!, revisionOf(moved, 'x'));
			expect(await library.articles.correctable(['b', 'gone'])).toEqual([
				{key: a, id: 'a', by: 'x'},
				{key: b, id: 'b', by: null},
				{key: b2, id: 'b', by: null},
			]);
			expect(await library.articles.correctable(['a'])).toEqual([{key: a, id: 'a', by: 'x'}]);
			await library.articles.revise(a!, revisionOf(plain, null));
			expect(await library.articles.correctable([])).toEqual([]);
			await library.close();
		});

		test('an article is kept only as it was corrected', async () => {
			const library = await open();
			await library.files.replace([fileOf('/1', plain)]);
			const [key] = await library.articles.keys('path');
			await library.articles.revise(key!, revisionOf(moved, 'x'));
			expect(await library.files.digests('/1')).toEqual([{digest: storedOf(plain).digest, by: 'x'}]);
			const {digest} = storedOf(plain);
			await library.files.replace([{...fileOf('/1'), articles: [{kept: {id: 'a', digest, by: 'x'}}]}]);
			expect((await library.articles.read(key!))!.article.published).toBe('2030-06-10');
			await library.files.replace([{...fileOf('/1'), articles: [{kept: {id: 'a', digest, by: 'y'}}]}]);
			expect(await library.articles.count()).toBe(0);
			await library.close();
		});

		test('a revised article stays a copy of what it was a copy of', async () => {
			const library = await open();
			await library.files.replace([fileOf('/1', plain, {id: 'b', text: 'x'})]);
			const [a, b] = await library.articles.keys('path');
			await library.copies.replace([[b!, a!]]);
			await library.articles.revise(a!, revisionOf(moved, 'x'));
			expect(await library.articles.rows([a!, b!])).toMatchObject([
				{copies: 1, copyOf: b},
				{copies: 1, copyOf: null},
			]);
			await library.close();
		});

		test('what is gone is not revised', async () => {
			const library = await open();
			await library.articles.revise(1, revisionOf(moved, 'x'));
			expect(await library.articles.count()).toBe(0);
			expect(await library.articles.source(1)).toBeNull();
			await library.close();
		});
	});
}
