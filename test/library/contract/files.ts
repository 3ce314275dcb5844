import {describe, expect, test} from 'vitest';
import type {Engine} from '../contract.ts';
import {fileOf} from '../samples.ts';

export function filesContract({open}: Engine): void {
	describe('files', () => {
		test('are remembered as they were given', async () => {
			const library = await open();
			const content = fileOf('/1', {id: '1', text: 'x'});
			await library.files.replace([content]);
			expect(await library.files.all()).toEqual([content.file]);
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
			(broken.articles[0]!.article as {text: unknown}).text = {toString: null};
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
