import {describe, expect, test} from 'vitest';
import type {EntityDecisions, Library} from '../../../source/library/library.ts';
import type {EntityName, EntityType} from '../../../source/model/entity.ts';
import type {Engine} from '../contract.ts';
import {fileOf} from '../samples.ts';

const all = {of: 'all'} as const;
const page = {offset: 0, limit: 100};
const none: EntityDecisions = {becomes: [], apart: [], hidden: [], assigned: []};
const named = (name: string, type: EntityType = 'person'): EntityName => ({name, type});

const first = fileOf('/1', {
	id: '1',
	published: '2030-01-01',
	text: 'Tarn met Moss.',
	entities: [
		['Tarn', 'person'],
		['Moss', 'person'],
	],
});
const second = fileOf('/2', {
	id: '2',
	published: '2030-02-01',
	text: 'Tarn spoke. Ada Tarn sat.',
	entities: [
		['Ada Tarn', 'person'],
		['Quist', 'place'],
	],
});

/** "person Tarn 2": type, name and articles of everything that is shown. */
async function shown(library: Library): Promise<string[]> {
	const rows = await library.entities.list(all, page);
	return rows.map(({type, name, articles}) => `${type} ${name} ${articles}`);
}

export function entityDecisionsContract({open}: Engine): void {
	describe("the reader's decisions about entities", () => {
		test.each<[string, Partial<EntityDecisions>, string[]]>([
			['nothing', {}, ['person Ada Tarn 1', 'person Moss 1', 'person Tarn 1']],
			['merged', {becomes: [[named('Tarn'), named('Ada Tarn')]]}, ['person Ada Tarn 2', 'person Moss 1']],
			[
				'renamed',
				{becomes: [[named('Moss'), named('Lea Moss')]]},
				['person Ada Tarn 1', 'person Lea Moss 1', 'person Tarn 1'],
			],
			[
				'retyped',
				{becomes: [[named('Moss'), named('Moss', 'place')]]},
				['person Ada Tarn 1', 'place Moss 1', 'person Tarn 1'],
			],
			['hidden', {hidden: [named('Moss')]}, ['person Ada Tarn 1', 'person Tarn 1']],
			[
				'renamed and hidden',
				{becomes: [[named('Moss'), named('Lea Moss')]], hidden: [named('Lea Moss')]},
				['person Ada Tarn 1', 'person Tarn 1'],
			],
			[
				'assigned',
				{assigned: [{article: '1', name: named('Moss'), into: named('Tarn')}]},
				['person Tarn 1', 'person Ada Tarn 1'],
			],
			['nobody', {assigned: [{article: '1', name: named('Moss'), into: null}]}, ['person Ada Tarn 1', 'person Tarn 1']],
			[
				'of an article that is not there',
				{assigned: [{article: '9', name: named('Moss'), into: null}]},
				['person Ada Tarn 1', 'person Moss 1', 'person Tarn 1'],
			],
		])('%s, whether decided before or after the articles came, and taken back', async (_, some, expected) => {
			const decisions = {...none, ...some};
			const corpus = [first, {...second, articles: second.articles}];
			const after = await open();
			await after.files.replace(corpus);
			const before = await shown(after);
			const differs = before.filter(row => !row.startsWith('place Quist')).join() !== expected.join();
			await after.entities.follow(decisions);
			const withoutQuist = async (library: Library) =>
				(await shown(library)).filter(row => !row.startsWith('place Quist'));
			expect(await withoutQuist(after)).toEqual(expected);
			expect(await after.entities.follow(decisions)).toBe(false);
			await after.entities.follow(none);
			expect(await shown(after)).toEqual(before);
			expect(differs || some.assigned?.[0]?.article === '9' || Object.keys(some).length === 0).toBe(true);
			await after.close();

			const earlier = await open();
			await earlier.entities.follow(decisions);
			await earlier.files.replace(corpus);
			expect(await withoutQuist(earlier)).toEqual(expected);
			await earlier.close();
		});

		test('what is hidden is in no list, count, row, column or article', async () => {
			const library = await open();
			await library.files.replace([first]);
			const [article] = await library.articles.keys('path');
			const [moss] = await library.entities.named('Moss');
			await library.entities.follow({...none, hidden: [named('Moss')]});
			const scope = {of: 'articles', keys: [article!]} as const;
			expect((await library.entities.list(scope, page)).map(({name}) => name)).toEqual(['Tarn']);
			expect([await library.entities.count(all), await library.entities.count(scope)]).toEqual([1, 1]);
			expect(await library.entities.types(all)).toEqual({person: 1});
			expect(await library.entities.types(scope)).toEqual({person: 1});
			expect(await library.entities.rows([moss!.key])).toEqual([]);
			expect(await library.entities.articles(moss!.key)).toEqual([]);
			expect(await library.entities.mentions(moss!.key, all, page)).toEqual([]);
			expect((await library.entities.titles()).titles).toEqual(['Tarn']);
			expect((await library.columns.entities()).values).toEqual([named('Tarn')]);
			expect((await library.articles.read(article!))!.analysis.entities.map(({name}) => name)).toEqual(['Tarn']);
			await library.close();
		});

		test('a name that was found to mean another stands apart where the reader says so', async () => {
			const library = await open();
			await library.files.replace([first, second]);
			const {keys, names} = await library.names.all();
			const keyOf = (name: string) => keys[names.findIndex(one => one.name === name)]!;
			const [one] = await library.articles.keys('path');
			await library.names.mean([{article: one!, name: keyOf('Tarn'), meant: keyOf('Ada Tarn')}]);
			expect(await shown(library)).toContain('person Ada Tarn 2');
			await library.entities.follow({...none, apart: [named('Tarn')]});
			expect(await shown(library)).toEqual(expect.arrayContaining(['person Ada Tarn 1', 'person Tarn 1']));
			await library.entities.follow({...none, apart: [named('Tarn')], becomes: [[named('Tarn'), named('Jo Tarn')]]});
			expect(await shown(library)).toEqual(expect.arrayContaining(['person Ada Tarn 1', 'person Jo Tarn 1']));
			await library.entities.follow(none);
			expect(await shown(library)).toContain('person Ada Tarn 2');
			await library.close();
		});

		test('names of an entity, over all articles and in one', async () => {
			const library = await open();
			await library.files.replace([first, second]);
			await library.entities.follow({...none, becomes: [[named('Tarn'), named('Ada Tarn')]]});
			const [ada] = await library.entities.named('Ada Tarn');
			expect(ada!.aliases).toEqual(['Tarn']);
			expect(await library.entities.names(ada!.key, all)).toEqual([
				{...named('Ada Tarn'), articles: 1},
				{...named('Tarn'), articles: 1},
			]);
			const [one] = await library.articles.keys('path');
			expect(await library.entities.names(ada!.key, {of: 'articles', keys: [one!]})).toEqual([
				{...named('Tarn'), articles: 1},
			]);
			await library.close();
		});

		test('who is credited with a claim is called as the entity is', async () => {
			const library = await open();
			await library.files.replace([
				fileOf('/1', {
					id: '1',
					text: 'Tarn said so. Moss said no.',
					entities: [
						['Tarn', 'person'],
						['Moss', 'person'],
					],
					claims: [
						['Tarn said so', 'Tarn'],
						['Moss said no', 'Moss'],
					],
				}),
			]);
			const [article] = await library.articles.keys('path');
			const names = async () => [
				(await library.claims.list(all, page)).map(({claim}) => claim.source!.name),
				(await library.articles.read(article!))!.analysis.claims.map(({source}) => source!.name),
				(await library.columns.sources()).values,
			];
			const [listed, read, column] = await names();
			expect([listed, read, column!.toSorted()]).toEqual([
				['Tarn', 'Moss'],
				['Tarn', 'Moss'],
				['Moss', 'Tarn'],
			]);
			await library.entities.follow({...none, becomes: [[named('Moss'), named('Tarn')]]});
			expect(await names()).toEqual([['Tarn', 'Tarn'], ['Tarn', 'Tarn'], ['Tarn']]);
			await library.close();
		});

		test('an edit is a change that other sessions see, and says nothing about copies', async () => {
			const library = await open();
			await library.files.replace([first, second]);
			await library.copies.replace([]);
			const revision = await library.revision();
			await library.entities.follow({...none, hidden: [named('Moss')]});
			expect(await library.revision()).toBeGreaterThan(revision);
			expect(await library.copies.areCurrent()).toBe(true);
			await library.close();
		});
	});
}
