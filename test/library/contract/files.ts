import {describe, expect, test} from 'vitest';
import type {Engine} from '../contract.ts';
import {fileOf, storedOf} from '../samples.ts';

export function filesContract({open}: Engine): void {
	describe('files', () => {
		test('are remembered as they were given', async () => {
			const library = await open();
			const content = fileOf('/1', {id: '1', text: 'x'});
			await library.files.replace([content]);
			expect(await library.files.all()).toEqual([content.file]);
			await library.files.replace([fileOf('/empty')]);
			expect(await library.files.withArticles()).toBe(1);
			await library.close();
		});

		test('a file replaced has its new articles only; one with the same id keeps its key', async () => {
			const library = await open();
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x'}, {id: 'b', text: 'y'})]);
			const [, b] = await library.articles.keys('path');
			await library.files.replace([fileOf('/1', {id: 'c', text: 'z'}, {id: 'b', text: 'changed'})]);
			expect(await library.articles.count()).toBe(2);
			expect((await library.articles.read(b!))!.article.text).toBe('changed');
			expect(await library.files.all()).toHaveLength(1);
			await library.close();
		});

		test('two articles with the same id both stay', async () => {
			const library = await open();
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x'}, {id: 'a', text: 'y'})]);
			expect(await library.articles.count()).toBe(2);
			const before = await library.articles.keys('path');
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x'}, {id: 'a', text: 'y'})]);
			expect(await library.articles.keys('path')).toEqual(before);
			await library.close();
		});

		test('an article that is kept stays as it is, in its new place', async () => {
			const library = await open();
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x'}, {id: 'b', text: 'y'}, {id: 'b', text: 'z'})]);
			const [a, y, z] = await library.articles.keys('path');
			expect((await library.files.digests('/1')).map(({digest}) => digest).sort()).toEqual(['a x', 'b y', 'b z']);
			expect(await library.files.digests('/2')).toEqual([]);
			const articles = [
				{kept: {id: 'b', digest: 'b z', by: null}},
				storedOf({id: 'a', path: '/1', text: 'new'}),
				{kept: {id: 'b', digest: 'b y', by: null}},
			];
			await library.files.replace([{...fileOf('/1'), articles}]);
			expect(await library.articles.keys('path')).toEqual([z, a, y]);
			expect((await library.articles.read(a!))!.article.text).toBe('new');
			await library.close();
		});

		test('in parts: articles from before stay until the last part is there', async () => {
			const library = await open();
			const {file} = fileOf('/1');
			const failure = {path: '/1', place: 'line 1', reason: 'not JSON'};
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x'}, {id: 'b', text: 'y'}, {id: 'c', text: 'z'})]);
			const titles = async () =>
				(await library.articles.rows(await library.articles.keys('path'))).map(({title}) => title).sort();
			await library.files.replace([
				{file, part: 'first', articles: [storedOf({id: 'd', path: '/1', text: 'v'})], failures: [failure]},
			]);
			expect(await titles()).toEqual(['a', 'b', 'c', 'd']);
			expect((await library.files.all())[0]).toEqual({...file, hash: ''});
			await library.files.replace([
				{file, part: 'middle', articles: [{kept: {id: 'b', digest: 'b y', by: null}}], failures: [failure]},
			]);
			expect(await titles()).toEqual(['a', 'b', 'c', 'd']);
			await library.files.replace([
				{file, part: 'last', articles: [storedOf({id: 'c', path: '/1', text: 'w'})], failures: []},
			]);
			const rows = await library.articles.rows(await library.articles.keys('path'));
			expect(rows.map(({title}) => title)).toEqual(['d', 'b', 'c']);
			expect(await library.files.all()).toEqual([file]);
			expect(await library.files.failures()).toEqual([failure, failure]);
			await library.close();
		});

		test('a file that is stored as a whole gives its articles back, in order; any other does not', async () => {
			const library = await open();
			const whole = fileOf('/whole', {id: 'b', text: 'One.'}, {id: 'a', text: 'Two.'});
			const twins = fileOf('/twins', {id: 'c', text: 'Three.'}, {id: 'c', text: 'Four.'});
			const failed = {
				...fileOf('/failed', {id: 'd', text: 'Five.'}),
				failures: [{path: '/failed', place: null, reason: 'x'}],
			};
			const begun = {...fileOf('/begun', {id: 'e', text: 'Six.'}), part: 'first' as const};
			await library.files.replace([whole, twins, failed, begun, fileOf('/empty')]);
			const keys = await library.files.stored('/whole');
			const sources = await Promise.all(keys!.map(key => library.articles.source(key)));
			expect(sources).toEqual(whole.articles.map(given => 'article' in given && given.article));
			expect(await library.files.stored('/empty')).toEqual([]);
			for (const path of ['/twins', '/failed', '/begun', '/nowhere'])
				expect(await library.files.stored(path)).toBeNull();
			await library.close();
		});

		test('a file that was only touched is remembered under its new time', async () => {
			const library = await open();
			const {file} = fileOf('/1');
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x'})]);
			await library.files.touch([{...file, modified: 5}]);
			expect(await library.files.all()).toEqual([{...file, modified: 5}]);
			await library.files.touch([{...file, modified: 6, hash: 'another'}]);
			expect(await library.files.all()).toEqual([{...file, modified: 5}]);
			expect(await library.articles.count()).toBe(1);
			await library.close();
		});

		test('the key of an article that is gone is never given again', async () => {
			const library = await open();
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x'})]);
			const [gone] = await library.articles.keys('path');
			await library.files.remove(['/1', '/never there']);
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x'})]);
			expect(await library.articles.keys('path')).not.toContain(gone);
			await library.close();
		});

		test('failures are kept with their file and go with it', async () => {
			const library = await open();
			const failure = {path: '/1', place: 'line 7', reason: 'not JSON'};
			await library.files.replace([{...fileOf('/1', {id: 'a', text: 'x'}), failures: [failure]}]);
			expect(await library.files.failures()).toEqual([failure]);
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x'})]);
			expect(await library.files.failures()).toEqual([]);
			await library.close();
		});

		test('a change that fails half-way changes nothing', async () => {
			const library = await open();
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x', entities: [['x', 'person']]})]);
			const broken = fileOf('/2', {id: 'b', text: 'y'});
			broken.articles = [{...storedOf({id: 'b', path: '/1', text: 'y'}), digest: null as unknown as string}];
			const revision = await library.revision();
			await expect(library.files.replace([fileOf('/1', {id: 'c', text: 'z'}), broken])).rejects.toThrow();
			expect((await library.articles.rows(await library.articles.keys('path'))).map(row => row.title)).toEqual(['a']);
			expect(await library.revision()).toBe(revision);
			await library.files.replace([fileOf('/2', {id: 'b', text: 'y'})]);
			expect(await library.articles.count()).toBe(2);
			await library.close();
		});

		test('the revision rises with each change and with nothing else', async () => {
			const library = await open();
			const first = await library.revision();
			await library.files.replace([fileOf('/1', {id: 'a', text: 'x'})]);
			const second = await library.revision();
			expect(second).toBeGreaterThan(first);
			await library.articles.keys('title');
			expect(await library.revision()).toBe(second);
			await library.files.remove(['/1']);
			expect(await library.revision()).toBeGreaterThan(second);
			await library.close();
		});

		test('text as hostile as it may be is kept, and nothing else changes', async () => {
			const library = await open();
			const text = `'); DROP TABLE articles; --\n"; \\ % _ ? :a @b $c\n${'🚢'.repeat(50)}`;
			await library.files.replace([
				fileOf(text, {id: text, title: text, outlet: text, text, entities: [['DROP TABLE articles', 'work']]}),
			]);
			const [key] = await library.articles.keys('title');
			const stored = await library.articles.read(key!);
			expect(stored!.article).toMatchObject({id: text, title: text, outlet: text, text});
			await library.files.remove([text]);
			expect(await library.articles.count()).toBe(0);
			await library.close();
		});
	});
}
