import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Library} from '../../../source/library/library.ts';
import type {Engine} from '../contract.ts';
import {fileOf} from '../samples.ts';

/** A file with the same article as all others that are made so. */
function copyAt(path: string, modified = 1, content = 'same') {
	const made = fileOf(path, {
		id: path,
		title: content,
		content,
		text: `The ${content} harbour.`,
		entities: [['harbour', 'place']],
	});
	return {...made, file: {...made.file, modified}};
}

async function listed(library: Library) {
	const rows = await library.articles.rows(await library.articles.keys('path'));
	const stored = await Promise.all(rows.map(({key}) => library.articles.read(key)));
	return rows.map(({path, alsoIn}, index) => {
		expect(stored[index]!.alsoIn).toHaveLength(alsoIn);
		return [path, ...stored[index]!.alsoIn];
	});
}

export function exactCopiesContract({open}: Engine): void {
	describe('exact copies', () => {
		test('are one article with several paths, counted once', async () => {
			const library = await open();
			await library.files.replace([copyAt('/a'), copyAt('/b'), copyAt('/c', 1, 'other')]);
			expect(await listed(library)).toEqual([['/a', '/b'], ['/c']]);
			const [harbour] = await library.entities.list({of: 'all'}, {offset: 0, limit: 9});
			expect(harbour).toMatchObject({articles: 2, mentions: 2});
			expect(await library.files.withArticles()).toBe(3);
			expect(await library.files.digests('/b')).toHaveLength(1);
			await library.close();
		});

		test('stand where the file is the oldest, whichever is read first, and keep their key', async () => {
			const library = await open();
			await library.files.replace([copyAt('/a', 2)]);
			const [key] = await library.articles.keys('path');
			await library.files.replace([copyAt('/b', 1), copyAt('/c', 3)]);
			expect(await listed(library)).toEqual([['/b', '/a', '/c']]);
			expect((await library.articles.read(key!))!.article.id).toBe('/b');
			await library.close();
		});

		test('stay while one of their files does', async () => {
			const library = await open();
			await library.files.replace([copyAt('/a', 1), copyAt('/b', 2), copyAt('/c', 3)]);
			await library.files.remove(['/a']);
			expect(await listed(library)).toEqual([['/b', '/c']]);
			await library.files.replace([copyAt('/b', 4, 'other')]);
			expect(await listed(library)).toEqual([['/b'], ['/c']]);
			await library.files.remove(['/c']);
			expect(await listed(library)).toEqual([['/b']]);
			await library.close();
		});

		test('are kept as others are, when their file is read again', async () => {
			const library = await open();
			await library.files.replace([copyAt('/a', 1), copyAt('/b', 2)]);
			const [digest] = await library.files.digests('/b');
			await library.files.replace([{...copyAt('/b', 3), articles: [{kept: {id: '/b', ...digest!}}]}]);
			expect(await listed(library)).toEqual([['/a', '/b']]);
			await library.files.replace([{...copyAt('/b', 3), articles: []}]);
			expect(await listed(library)).toEqual([['/a']]);
			await library.close();
		});

		test('in one file show no path twice', async () => {
			const library = await open();
			const twice = {...copyAt('/a'), articles: [...copyAt('/a').articles, ...copyAt('/a').articles]};
			await library.files.replace([twice]);
			expect(await listed(library)).toEqual([['/a']]);
			await library.files.remove(['/a']);
			expect(await listed(library)).toEqual([]);
			await library.close();
		});

		test('come out the same in whatever order files come, change and go', async () => {
			const path = fc.constantFrom('/a', '/b', '/c', '/d');
			const step = fc.record({path, content: fc.constantFrom('one', 'two', null), age: fc.nat({max: 3})});
			await fc.assert(
				fc.asyncProperty(fc.array(step, {maxLength: 25}), async steps => {
					const library = await open();
					const files = new Map<string, {content: string; age: number}>();
					for (const {path, content, age} of steps) {
						if (content === null) {
							await library.files.remove([path]);
							files.delete(path);
						} else {
							await library.files.replace([copyAt(path, age, content)]);
							files.set(path, {content, age});
						}
					}
					const groups = [...Map.groupBy(files.keys(), path => files.get(path)!.content).values()];
					const found = await listed(library);
					expect(found.map(paths => paths.toSorted()).toSorted()).toEqual(
						groups.map(paths => paths.toSorted()).toSorted(),
					);
					const entities = await library.entities.list({of: 'all'}, {offset: 0, limit: 9});
					expect(entities.map(({articles}) => articles)).toEqual(groups.length > 0 ? [groups.length] : []);
					await library.close();
				}),
				{numRuns: 60},
			);
		});
	});
}
