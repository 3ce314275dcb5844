import {describe, expect, test} from 'vitest';
import type {Engine} from '../contract.ts';
import {fileOf} from '../samples.ts';

const corpus = [
	fileOf('/1', {
		id: '1',
		text: 'It rained in March. It snowed on 1 March. It thawed recently.',
		dates: [
			['March', '2030-03-01', '2030-04-01'],
			['1 March', '2030-03-01', '2030-03-02'],
			['recently', null, null],
		],
	}),
	fileOf('/2', {
		id: '2',
		text: 'No full stop here\nbut 2029 stands on a line of its own\nand then this',
		dates: [['2029', '2029-01-01', '2030-01-01']],
	}),
];
const all = {of: 'all'} as const;
const page = {offset: 0, limit: 100};

export function datesContract({open}: Engine): void {
	describe('dates', () => {
		test('earliest first, shorter before longer; vague ones not at all', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const dates = await library.dates.list(all, page);
			expect(dates.map(({date, sentence}) => [date.from, date.to, sentence])).toEqual([
				['2029-01-01', '2030-01-01', 'but 2029 stands on a line of its own'],
				['2030-03-01', '2030-03-02', 'It snowed on 1 March.'],
				['2030-03-01', '2030-04-01', 'It rained in March.'],
			]);
			expect(dates[1]!.date).toEqual({
				start: dates[1]!.span.start,
				end: dates[1]!.span.end,
				type: 'DATE',
				value: '2030-03-01',
				from: '2030-03-01',
				to: '2030-03-02',
				basis: 'explicit',
			});
			expect(await library.dates.count(all)).toBe(3);
			await library.close();
		});

		test('what has no day yet comes last, page by page', async () => {
			const library = await open();
			const undated = fileOf('/3', {
				id: '3',
				text: 'He came on Thursday and left on Friday.',
				dates: [
					['Thursday', null, null, 'XXXX-WXX-4'],
					['Friday', null, null, 'XXXX-WXX-5'],
				],
			});
			await library.files.replace([...corpus, undated]);
			const whole = await library.dates.list(all, page);
			expect(
				whole
					.map(({date, sentence, sentenceStart}) =>
						sentence.slice(date.start - sentenceStart, date.end - sentenceStart),
					)
					.slice(-2),
			).toEqual(['Thursday', 'Friday']);
			expect(await library.dates.count(all)).toBe(whole.length);
			for (let offset = 0; offset <= whole.length; offset++) {
				expect(await library.dates.list(all, {offset, limit: 2})).toEqual(whole.slice(offset, offset + 2));
			}
			const keys = await library.articles.keys('path');
			expect(await library.dates.list({of: 'articles', keys}, page)).toEqual(whole);
			await library.close();
		});

		test('few articles among many, and many, give the same dates', async () => {
			const library = await open();
			const days = Array.from({length: 40}, (_, index) => `2030-01-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`);
			await library.files.replace(
				days.map((day, id) => fileOf(`/${id}`, {id: `${id}`, text: 'On that day.', dates: [['that day', day, null]]})),
			);
			const whole = await library.dates.list(all, page);
			expect(whole.map(({date}) => date.from)).toEqual(days.toSorted());
			const keys = await library.articles.keys('path');
			for (const size of [1, 3, 20, 40]) {
				const some = new Set(keys.slice(0, size));
				const expected = whole.filter(({article}) => some.has(article));
				const scope = {of: 'articles', keys: [...some]} as const;
				expect(await library.dates.list(scope, page)).toEqual(expected);
				expect(await library.dates.list(scope, {offset: 1, limit: 2})).toEqual(expected.slice(1, 3));
			}
			await library.close();
		});

		test('within a scope, a page, and where a day stands', async () => {
			const library = await open();
			await library.files.replace(corpus);
			const keys = await library.articles.keys('path');
			const whole = await library.dates.list(all, page);
			expect(await library.dates.list({of: 'articles', keys}, page)).toEqual(whole);
			expect(await library.dates.list(all, {offset: 1, limit: 1})).toEqual(whole.slice(1, 2));
			const one = {of: 'articles', keys: [keys[0]!]} as const;
			expect(await library.dates.count(one)).toBe(2);
			expect(await library.dates.countBefore(all, '2030-03-01')).toBe(1);
			expect(await library.dates.countBefore(all, '2030-03-02')).toBe(3);
			expect(await library.dates.countBefore(one, '2030-03-01')).toBe(0);
			await library.close();
		});
	});
}
