import {describe, expect, test} from 'vitest';
import type {Library, NameKey} from '../../../source/library/library.ts';
import type {EntityName} from '../../../source/model/entity.ts';
import type {Engine} from '../contract.ts';
import {fileOf} from '../samples.ts';

const all = {of: 'all'} as const;
const page = {offset: 0, limit: 100};

const corpus = [
	fileOf('/1', {id: '1', published: '2030-01-01', text: 'Ada Holm spoke.', entities: [['Ada Holm', 'person']]}),
	fileOf('/2', {id: '2', published: '2030-02-01', text: 'Holm left. Holm came.', entities: [['Holm', 'person']]}),
	fileOf('/3', {
		id: '3',
		published: '2030-03-01',
		text: 'Holm, Ada Holm said.',
		entities: [
			['Ada Holm', 'person'],
			['Holm,', 'person'],
		],
	}),
];

/** Says what a name means in an article, both by what they are called. */
async function mean(library: Library, article: number, name: string, meant: string): Promise<void> {
	const {keys, names} = await library.names.all();
	const keyOf = (wanted: string): NameKey => keys[names.findIndex((one: EntityName) => one.name === wanted)]!;
	await library.names.mean([{article, name: keyOf(name), meant: keyOf(meant)}]);
}

export function namesContract({open}: Engine): void {
	describe('names', () => {
		test('a name that means another is counted, listed and shown as that one, and is its alias', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const [one, two] = await library.articles.keys('path');
			await mean(library, two!, 'Holm', 'Ada Holm');
			const [ada] = await library.entities.list(all, page);
			expect(ada).toMatchObject({name: 'Ada Holm', articles: 3, mentions: 4, first: '2030-01-01', last: '2030-03-01'});
			expect(ada!.aliases).toContain('Holm');
			expect((await library.entities.mentions(ada!.key, all, page)).map(({article}) => article).slice(1)).toEqual([
				two,
				two,
				one,
			]);
			expect((await library.articles.read(two!))!.analysis.entities.map(({name}) => name)).toEqual(['Ada Holm']);
			expect(await library.entities.named('holm')).toMatchObject([{key: ada!.key}]);
			await library.close();
		});

		test('an article with two names for one counts once, with its mentions in text order', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const keys = await library.articles.keys('path');
			await mean(library, keys[2]!, 'Holm,', 'Ada Holm');
			const [ada] = await library.entities.list(all, page);
			expect(ada).toMatchObject({name: 'Ada Holm', articles: 2, mentions: 3});
			for (const some of [keys, [keys[2]!]]) {
				const [inSome] = await library.entities.list({of: 'articles', keys: some}, page);
				expect(inSome).toMatchObject({name: 'Ada Holm', articles: some.length === 1 ? 1 : 2});
			}
			const read = (await library.articles.read(keys[2]!))!;
			expect(read.analysis.entities).toHaveLength(1);
			const starts = (await library.entities.mentions(ada!.key, all, page)).map(({span}) => span.start);
			expect(starts).toEqual([0, 6, 0]);
			await library.files.remove(['/3']);
			expect(await library.entities.rows([ada!.key])).toMatchObject([{articles: 1, mentions: 1}]);
			await library.close();
		});

		test('a name that comes again means what it mostly means, until all is settled anew', async () => {
			const library = await open();
			await library.files.replace(corpus);
			await library.names.settled('by me');
			expect(await library.names.settledBy()).toBe('by me');
			await mean(library, (await library.articles.keys('path'))[1]!, 'Holm', 'Ada Holm');
			await library.files.replace([fileOf('/4', {id: '4', text: 'Holm sat.', entities: [['Holm', 'person']]})]);
			expect((await library.entities.list(all, page))[0]).toMatchObject({name: 'Ada Holm', articles: 4});
			expect(await library.names.settledBy()).toBeNull();
			await library.close();
		});

		test('uses come by article, page after page, until there are none', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const keys = await library.articles.keys('path');
			const {keys: nameKeys, names, spellings} = await library.names.all();
			const nameOf = (key: NameKey) => names[nameKeys.indexOf(key)]!.name;
			const seen: [number, string, string][] = [];
			let after = 0;
			for (;;) {
				const uses = await library.names.uses(after, 2);
				if (uses === null) break;
				for (const [at, article] of uses.articles.entries()) {
					seen.push([article, nameOf(uses.names[at]!), nameOf(uses.meant[at]!)]);
				}
				after = uses.last;
			}
			expect(seen).toEqual([
				[keys[0], 'Ada Holm', 'Ada Holm'],
				[keys[1], 'Holm', 'Holm'],
				[keys[2], 'Ada Holm', 'Ada Holm'],
				[keys[2], 'Holm,', 'Holm,'],
			]);
			expect(spellings).toEqual([]);
			await library.close();
		});

		test('articles that name all of some and none of others, and pairs', async () => {
			const library = await open();
			const named = (id: string, ...names: string[]) =>
				fileOf(`/${id}`, {id, text: `${names.join('. ')}.`, entities: names.map(name => [name, 'person'])});
			await library.files.replace([named('1', 'Ada', 'Ben'), named('2', 'Ada', 'Ben', 'Cy'), named('3', 'Cy')]);
			const [one, two, three] = await library.articles.keys('path');
			const [ada, ben, cy] = (await library.entities.list(all, page)).map(({key}) => key);
			const matching = (some: number[], none: number[]) => library.entities.matching({all: some, none});
			expect(await matching([ada!, ben!], [])).toEqual([one, two]);
			expect(await matching([ada!], [cy!])).toEqual([one]);
			expect(await matching([ada!, cy!], [ben!])).toEqual([]);
			expect(await matching([], [ada!])).toEqual([three]);
			expect(await library.entities.pairs([ada!, ben!, cy!, ada!], all)).toEqual([
				{a: ada, b: ben, articles: 2},
				{a: ada, b: cy, articles: 1},
				{a: ben, b: cy, articles: 1},
			]);
			expect(await library.entities.pairs([ada!, ben!, cy!], {of: 'articles', keys: [one!]})).toEqual([
				{a: ada, b: ben, articles: 1},
			]);
			await library.close();
		});
	});
}
