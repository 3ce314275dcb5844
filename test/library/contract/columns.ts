import {describe, expect, test} from 'vitest';
import type {Column, Library} from '../../../source/library/library.ts';
import type {Engine} from '../contract.ts';
import {fileOf} from '../samples.ts';

const corpus = [
	fileOf(
		'/1',
		{
			id: 'one',
			text: 'Mira Okafor said rain fell on Monday. Mira Okafor said it stopped in March. Rain fell.',
			outlet: 'Evening Post',
			published: '2024-02-08',
			authors: ['Ana Blum', 'Jo  Park', 'Ana Blum'],
			entities: [['Mira Okafor', 'person']],
			claims: [
				['rain fell on Monday', 'Mira Okafor'],
				['it stopped', 'Mira Okafor', 'quoted'],
				['Rain fell.', null],
			],
			dates: [
				['Monday', '2024-02-05', '2024-02-06'],
				['March', '2024-03-01', '2024-04-01'],
			],
		},
		{id: 'two', text: 'Jordan beat Mira Okafor.', authors: [], entities: [['Jordan', 'person']]},
	),
	fileOf('/3', {
		id: 'thr\n"ee',
		text: 'Jordan borders the sea. Officials agree.',
		outlet: 'Evening Post',
		entities: [['Jordan', 'place']],
		claims: [['agree', 'Officials']],
		dates: [['sea', null, null]],
	}),
];

export function columnsContract({open}: Engine): void {
	describe('columns', () => {
		test('of no articles', async () => {
			const library = await open();
			const {ids, outlets, authors, days, entities, sources} = library.columns;
			for (const column of [ids, outlets, authors, days, entities, sources]) {
				expect(await column()).toEqual({values: [], keys: new Int32Array(), of: new Int32Array()});
			}
			expect(await library.columns.having('claims')).toEqual(new Int32Array());
			expect(await library.columns.mentioning(null, null)).toEqual(new Int32Array());
			await library.close();
		});

		test.each<[keyof Library['columns'], string[]]>([
			['ids', ['one: one', 'three: thr\n"ee', 'two: two']],
			['outlets', ['one: Evening Post', 'three: Evening Post']],
			['authors', ['one: Ana Blum', 'one: Jo Park', 'three: Ana Blum']],
			['days', ['one: 2024-02-08']],
			['entities', ['one: Mira Okafor, person', 'three: Jordan, place', 'two: Jordan, person']],
			['sources', ['one: Mira Okafor', 'three: Officials']],
		])('%s, every pair once', async (name, expected) => {
			const {library, show} = await stored(open);
			expect(show(await (library.columns[name] as () => Promise<Column<unknown>>)())).toEqual(expected);
			await library.close();
		});

		test('articles that have claims, quoted ones, copies', async () => {
			const {library, named} = await stored(open);
			expect(named(await library.columns.having('copies'))).toEqual([]);
			await library.copies.replace([(await library.articles.keys('path')).slice(0, 2)]);
			expect(named(await library.columns.having('copies'))).toEqual(['one', 'two']);
			expect(named(await library.columns.having('claims'))).toEqual(['one', 'three']);
			expect(named(await library.columns.having('quotes'))).toEqual(['one']);
			await library.close();
		});

		test.each<[string | null, string | null, string[]]>([
			[null, null, ['one']],
			['2024-02-05', '2024-02-06', ['one']],
			['2024-02-06', '2024-03-01', []],
			['2024-03-01', '2024-04-01', ['one']],
			['2024-03-01', '2024-03-31', []],
			[null, '2024-02-06', ['one']],
			[null, '2024-02-05', []],
			['2024-03-02', null, []],
		])('articles that mention a date within %s and %s', async (from, to, expected) => {
			const {library, named} = await stored(open);
			expect(named(await library.columns.mentioning(from, to))).toEqual(expected);
			await library.close();
		});

		test('what was removed is in none', async () => {
			const {library, show} = await stored(open);
			await library.files.remove(['/1']);
			expect(show(await library.columns.authors())).toEqual(['three: Ana Blum']);
			expect(show(await library.columns.entities())).toEqual(['three: Jordan, place']);
			expect(show(await library.columns.sources())).toEqual(['three: Officials']);
			await library.close();
		});
	});
}

/** The corpus in a library, and columns of it in words, sorted. */
async function stored(open: Engine['open']) {
	const library = await open();
	await library.files.replace(corpus);
	const keys = await library.articles.keys('path');
	const rows = await library.articles.rows(keys);
	const names = new Map(rows.map(({key, id}) => [key, id.startsWith('thr') ? 'three' : id]));
	const named = (keys: Int32Array) => Array.from(keys, key => names.get(key)!).sort();
	const show = ({values, keys, of}: Column<unknown>) =>
		Array.from(keys, (key, at) => {
			const value = values[of[at]!];
			const text = typeof value === 'string' ? value : Object.values(value as object).join(', ');
			return `${names.get(key)}: ${text}`;
		}).sort();
	return {library, named, show};
}
