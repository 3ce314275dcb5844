import {describe, expect, test} from 'vitest';
import type {Engine} from '../contract.ts';
import {fileOf} from '../samples.ts';

const corpus = [
	fileOf('/1', {
		id: '1',
		published: '2030-01-01',
		text: 'Tarn met Moss. Moss left. Moss came.',
		entities: [
			['Tarn', 'person'],
			['Moss', 'person'],
		],
	}),
	fileOf('/2', {
		id: '2',
		published: '2030-03-01',
		text: 'Tarn spoke in Moss.',
		entities: [
			['Tarn', 'person'],
			['Moss', 'place'],
		],
	}),
	fileOf('/3', {id: '3', published: null, text: 'Tarn rests. Tarn waits.', entities: [['Tarn', 'person']]}),
];
const all = {of: 'all'} as const;
const page = {offset: 0, limit: 100};

export function entitiesContract({open}: Engine): void {
	describe('entities', () => {
		test('over all: most articles first, then most mentions, with the first and last day', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const rows = await library.entities.list(all, page);
			expect(rows.map(({key: _, ...row}) => row)).toEqual([
				{name: 'Tarn', type: 'person', articles: 3, mentions: 4, first: '2030-01-01', last: '2030-03-01', aliases: []},
				{name: 'Moss', type: 'person', articles: 1, mentions: 3, first: '2030-01-01', last: '2030-01-01', aliases: []},
				{name: 'Moss', type: 'place', articles: 1, mentions: 1, first: '2030-03-01', last: '2030-03-01', aliases: []},
			]);
			expect(await library.entities.count(all)).toBe(3);
			await library.close();
		});

		test('over some articles it counts only those, however often a key is given', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const [, one, two] = [0, ...(await library.articles.keys('path'))];
			const scope = {of: 'articles', keys: [two!, one!, two!, 999_999]} as const;
			const rows = await library.entities.list(scope, page);
			expect(rows.map(({name, articles, mentions, last}) => [name, articles, mentions, last])).toEqual([
				['Tarn', 2, 2, '2030-03-01'],
				['Moss', 1, 3, '2030-01-01'],
				['Moss', 1, 1, '2030-03-01'],
			]);
			expect(await library.entities.count(scope)).toBe(3);
			expect(await library.entities.list({of: 'articles', keys: []}, page)).toEqual([]);
			await library.close();
		});

		test('the list over all articles by key is the list over all', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const keys = await library.articles.keys('path');
			expect(await library.entities.list({of: 'articles', keys}, page)).toEqual(await library.entities.list(all, page));
			await library.close();
		});

		test('few articles among many add up as many do', async () => {
			const library = await open();
			const days = ['2030-02-01', null, '2030-01-01', '2030-03-01'];
			await library.files.replace(
				Array.from({length: 40}, (_, index) => {
					const text = 'Tarn. '.repeat(1 + (index % 3)) + (index % 2 === 0 ? 'Moss.' : '');
					const entities: [string, 'person'][] = [['Tarn', 'person']];
					if (index % 2 === 0) entities.push(['Moss', 'person']);
					return fileOf(`/${index}`, {id: `${index}`, published: days[index % 4] ?? null, text, entities});
				}),
			);
			const keys = await library.articles.keys('path');
			for (const size of [1, 2, 4, 20, 40]) {
				const scope = {of: 'articles', keys: keys.slice(0, size)} as const;
				const read = await Promise.all(scope.keys.map(async key => (await library.articles.read(key))!));
				const expected = ['Tarn', 'Moss'].flatMap(name => {
					const found = read.flatMap(({article, analysis}) =>
						analysis.entities.filter(entity => entity.name === name).map(({mentions}) => ({article, mentions})),
					);
					const published = found.flatMap(({article}) => article.published ?? []).sort();
					const mentions = found.reduce((sum, one) => sum + one.mentions.length, 0);
					const [first = null, last = null] = [published[0], published.at(-1)];
					return found.length === 0 ? [] : [{name, articles: found.length, mentions, first, last}];
				});
				const rows = await library.entities.list(scope, page);
				expect(
					rows.map(({key: _, type: __, aliases: ___, ...row}) => row).sort((a, b) => (a.name < b.name ? 1 : -1)),
				).toEqual(expected);
				expect(await library.entities.count(scope)).toBe(expected.length);
			}
			await library.close();
		});

		test('pages of a list, over all and over some, are pieces of the whole; ties stand in the order of their names', async () => {
			const library = await open();
			const names = ['Quist', 'Abel', 'Moss', 'Brandt', 'Zorn', 'Lund'];
			const entities = names.map((name): [string, 'person'] => [name, 'person']);
			await library.files.replace([
				fileOf('/1', {id: '1', text: `${names.join(', ')}.`, entities}),
				fileOf('/2', {
					id: '2',
					text: 'Moss, Lund.',
					entities: [
						['Moss', 'person'],
						['Lund', 'person'],
					],
				}),
			]);
			const keys = await library.articles.keys('path');
			for (const scope of [all, {of: 'articles', keys}] as const) {
				const whole = await library.entities.list(scope, page);
				expect(whole.map(({name}) => name)).toEqual(['Lund', 'Moss', 'Abel', 'Brandt', 'Quist', 'Zorn']);
				for (let offset = 0; offset < 8; offset++) {
					for (let limit = 1; limit < 8; limit++) {
						expect(await library.entities.list(scope, {offset, limit})).toEqual(whole.slice(offset, offset + limit));
					}
				}
			}
			await library.close();
		});

		test('mentions come newest article first, in text order, a page at a time', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const [tarn] = await library.entities.list(all, page);
			const mentions = await library.entities.mentions(tarn!.key, all, page);
			expect(
				mentions.map(({title, sentence, span, sentenceStart, named}) => [title, sentence, span, sentenceStart, named]),
			).toEqual([
				['2', 'Tarn spoke in Moss.', {start: 0, end: 4}, 0, true],
				['1', 'Tarn met Moss.', {start: 0, end: 4}, 0, true],
				['3', 'Tarn rests.', {start: 0, end: 4}, 0, true],
				['3', 'Tarn waits.', {start: 12, end: 16}, 12, true],
			]);
			for (let offset = 0; offset < 5; offset++) {
				for (let limit = 1; limit < 5; limit++) {
					expect(await library.entities.mentions(tarn!.key, all, {offset, limit})).toEqual(
						mentions.slice(offset, offset + limit),
					);
				}
			}
			await library.close();
		});

		test('mentions within a scope, and the articles of an entity', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const [one, two, three] = await library.articles.keys('path');
			const [tarn] = await library.entities.list(all, page);
			const mentions = await library.entities.mentions(tarn!.key, {of: 'articles', keys: [three!, one!]}, page);
			expect(mentions.map(({article}) => article)).toEqual([one, three, three]);
			expect(await library.entities.articles(tarn!.key)).toEqual([two, one, three]);
			await library.close();
		});

		test('totals and days shrink when articles go, and an entity without articles is gone', async () => {
			const library = await open();
			await library.files.replace(corpus);
			await library.files.remove(['/2']);
			const rows = await library.entities.list(all, page);
			expect(rows.map(({name, type, articles, mentions, last}) => [name, type, articles, mentions, last])).toEqual([
				['Tarn', 'person', 2, 3, '2030-01-01'],
				['Moss', 'person', 1, 3, '2030-01-01'],
			]);
			await library.files.remove(['/1', '/3']);
			expect(await library.entities.count(all)).toBe(0);
			await library.close();
		});
	});
}
