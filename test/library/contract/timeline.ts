import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {DatePassage, Library, Scope} from '../../../source/library/library.ts';
import {type CalendarLevel, calendarLevels} from '../../../source/model/timeline.ts';
import type {Engine} from '../contract.ts';
import {fileOf, type Sample} from '../samples.ts';

const all = {of: 'all'} as const;
const page = {offset: 0, limit: 1000};

const corpus = [
	fileOf('/1', {
		id: '1',
		title: 'Rain in spring',
		text: 'It rained in March. It snowed on 1 March. Ann Lee left in 2030. It thawed recently.',
		published: '2030-03-02',
		entities: [['Ann Lee', 'person']],
		dates: [
			['March', '2030-03-01', '2030-04-01'],
			['1 March', '2030-03-01', '2030-03-02'],
			['2030', '2030-01-01', '2031-01-01'],
			['recently', null, null],
		],
	}),
	fileOf('/2', {
		id: '2',
		text: 'Ann Lee and Bo Ray met on 1 March. Ann Lee came on Friday. It was the 1990s.',
		entities: [
			['Ann Lee', 'person'],
			['Bo Ray', 'person'],
		],
		dates: [
			['1 March', '2030-03-01', '2030-03-02'],
			['Friday', null, null, 'XXXX-WXX-5'],
			['1990s', '1990-01-01', '2000-01-01'],
		],
	}),
];

export function timelineContract({open}: Engine): void {
	describe('timeline', () => {
		test('days of publication are entries of their own, where they are wanted', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const shown = ({date, sentence, isPublication}: DatePassage) => [date.value, sentence, isPublication ?? false];
			const wanted = (await library.dates.list(all, page, {publications: true})).map(shown);
			expect(wanted).toContainEqual(['2030-03-02', 'Rain in spring', true]);
			const mentions = (await library.dates.list(all, page)).map(shown);
			expect(wanted.filter(([, , isPublication]) => !isPublication)).toEqual(mentions);
			expect(await library.dates.count(all)).toBe(6);
			expect(await library.dates.count(all, {publications: true})).toBe(7);
			expect(await library.dates.countBefore(all, '2030-03-03')).toBe(5);
			expect(await library.dates.countBefore(all, '2030-03-03', {publications: true})).toBe(6);
			const [row] = await library.articles.rows(await library.articles.keys('path'));
			expect(row!.dates).toBe(3);
			expect((await library.articles.read(row!.key))!.analysis.dates).toHaveLength(4);
			await library.close();
		});

		test('density: each entry in the piece that it lies in, and in none where it is known less finely', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const barsOf = async (level: CalendarLevel) => {
				const {bars, coarser} = await library.dates.density(all, level);
				return [...bars.map(({value, count}) => `${value}: ${count}`), `coarser: ${coarser}`];
			};
			expect(await barsOf('century')).toEqual(['19: 1', '20: 4', 'coarser: 0']);
			expect(await barsOf('decade')).toEqual(['199: 1', '203: 4', 'coarser: 0']);
			expect(await barsOf('year')).toEqual(['2030: 4', 'coarser: 1']);
			expect(await barsOf('month')).toEqual(['2030-03: 3', 'coarser: 2']);
			expect(await barsOf('day')).toEqual(['2030-03-01: 2', 'coarser: 3']);
			const {bars} = await library.dates.density(all, 'day', {publications: true});
			expect(bars.at(-1)).toEqual({value: '2030-03-02', count: 1});
			await library.close();
		});

		test('who is mentioned in the sentence of an entry', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const passages = await library.dates.list(all, page, {publications: true});
			const named = (await library.dates.entities(passages)).map(entities => entities.map(({name}) => name));
			const at = (words: string) => named[passages.findIndex(({sentence}) => sentence.includes(words))];
			expect(at('Bo Ray')).toEqual(['Ann Lee', 'Bo Ray']);
			expect(at('left in 2030')).toEqual(['Ann Lee']);
			expect(at('snowed')).toEqual([]);
			expect(at('Rain in spring')).toEqual([]);
			await library.close();
		});

		test('whatever is stored and removed, counts, density and pages agree with the list, over any scope', async () => {
			const day = fc.integer({min: 0, max: 40}).map(days => isoDay(Date.UTC(2030, 0, 1) + days * 86_400_000));
			const stretch = fc.oneof(
				day.map(from => [from, null] as const),
				day.map(from => [from, isoDay(Date.parse(from) + 5 * 86_400_000)] as const),
				fc.constantFrom(
					['2030-01-01', '2030-02-01'] as const,
					['2030-01-01', '2031-01-01'] as const,
					['1066-01-01', '1067-01-01'] as const,
					['2000-01-01', '2100-01-01'] as const,
					['0001-01-01', '9999-12-31'] as const,
				),
			);
			const article = fc.record({
				published: fc.option(day),
				dates: fc.array(stretch, {maxLength: 6}),
				undated: fc.boolean(),
			});
			await fc.assert(
				fc.asyncProperty(
					fc.array(article, {maxLength: 12}),
					fc.array(fc.nat({max: 11})),
					fc.array(fc.nat({max: 11})),
					async (articles, removed, chosen) => {
						const library = await open();
						await library.files.replace(articles.map((one, id) => fileOf(`/${id}`, sampleOf(`${id}`, one))));
						await library.files.remove(removed.map(id => `/${id}`));
						const keys = await library.articles.keys('path');
						const some = chosen.flatMap(at => keys[at] ?? []);
						for (const scope of [all, {of: 'articles', keys: some} as const]) await agrees(library, scope);
						await library.close();
					},
				),
				{numRuns: 60},
			);
		});
	});
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

function sampleOf(
	id: string,
	{
		published,
		dates,
		undated,
	}: {published: string | null; dates: (readonly [string, string | null])[]; undated: boolean},
): Sample {
	const words = dates.map((_, at) => `then${at}`);
	return {
		id,
		text: `${words.join(' ')} soon.`,
		published,
		dates: [
			...dates.map(([from, to], at): [string, string, string] => [words[at]!, from, to ?? nextDay(from)]),
			...(undated ? [['soon', null, null, 'XXXX-WXX-4'] as [string, null, null, string]] : []),
		],
	};
}

const nextDay = (day: string) => isoDay(Date.parse(day) + 86_400_000);

const longest: Record<CalendarLevel, number> = {day: 1, month: 31, year: 366, decade: 3653, century: 36_525};
const pieceLength: Record<CalendarLevel, number> = {day: 10, month: 7, year: 4, decade: 3, century: 2};

async function agrees(library: Library, scope: Scope): Promise<void> {
	for (const publications of [false, true]) {
		const options = {publications};
		const list = await library.dates.list(scope, page, options);
		expect(await library.dates.count(scope, options)).toBe(list.length);
		for (const day of ['0001-01-01', '2030-01-01', '2030-01-20', '9999-12-31']) {
			const before = list.filter(({date}) => date.from !== null && date.from < day).length;
			expect(await library.dates.countBefore(scope, day, options)).toBe(before);
		}
		for (let offset = 0; offset <= list.length; offset += 3) {
			expect(await library.dates.list(scope, {offset, limit: 4}, options)).toEqual(list.slice(offset, offset + 4));
		}
		for (const [from, to] of [
			['2030-01-05', '2030-01-12'],
			[null, '2030-01-02'],
			['2030-02-01', null],
		] as const) {
			const inside = list.filter(({date}) => date.from !== null && date.from <= (to ?? '9') && date.to! > (from ?? ''));
			const range = {from, to};
			expect(await library.dates.within(scope, range, page, options)).toEqual(inside);
			expect(await library.dates.within(scope, range, {offset: 1, limit: 2}, options)).toEqual(inside.slice(1, 3));
		}
		for (const level of calendarLevels) {
			const bars = new Map<string, number>();
			let coarser = 0;
			for (const {date} of list.filter(({date}) => date.from !== null)) {
				if ((Date.parse(date.to!) - Date.parse(date.from!)) / 86_400_000 > longest[level]) coarser++;
				else {
					const piece = date.from!.slice(0, pieceLength[level]);
					bars.set(piece, (bars.get(piece) ?? 0) + 1);
				}
			}
			expect(await library.dates.density(scope, level, options)).toEqual({
				bars: [...bars].map(([value, count]) => ({value, count})),
				coarser,
			});
		}
	}
}
