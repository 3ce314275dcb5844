import {expect, test} from 'vitest';
import {dateText, whenLabel} from '../../../../source/app/state/timeline/rows.ts';
import {date, storedArticle} from '../../samples.ts';

test.each([
	['2024-02-08', '2024-02-08', '2024-02-09', '2024-02-08 Thursday'],
	['2024-02-08T14:00', '2024-02-08', '2024-02-09', '2024-02-08 Thursday'],
	['2024-02', '2024-02-01', '2024-03-01', '2024-02, day unknown'],
	['2024', '2024-01-01', '2025-01-01', '2024, month unknown'],
	['199', '1990-01-01', '2000-01-01', '1990s, year unknown'],
	['19', '1900-01-01', '2000-01-01', '20th century, year unknown'],
	['2024-W06', '2024-02-05', '2024-02-12', '2024-W06: 2024-02-05 to 2024-02-11'],
	['2024-Q1', '2024-01-01', '2024-04-01', '2024-Q1: 2024-01-01 to 2024-03-31'],
	['P10D', '2024-02-01', '2024-02-11', '2024-02-01 to 2024-02-10'],
	['XXXX-WXX-4', null, null, 'Undated: the day of publication is not known'],
])('%s stands under its own heading, and a month never under its first day', (value, from, to, label) => {
	const {date: mention} = date(storedArticle(1));
	expect(whenLabel({...mention, value, from, to})).toBe(label);
});

test('each entry says how it is known, who tells it, and, where there is room, who is named', () => {
	const entry = {...date(storedArticle(1)), entities: [{name: 'Ada Holm', type: 'person' as const}]};
	const linesOf = (item: typeof entry, columns: number) => dateText(item, columns, 'all').lines.map(({text}) => text);
	expect(dateText(entry, 60, 'all').sign).toBe('inferred');
	expect(linesOf(entry, 60)[0]).toMatch(/^Harbour Ledger: Minister/);
	expect(linesOf(entry, 60).join(' ')).not.toMatch(/Ada Holm$/);
	expect(linesOf(entry, 120).at(-1)).toBe('Ada Holm');
	const given = {...entry, date: {...entry.date, basis: 'given' as const}};
	expect(dateText(given, 60, 'all').sign).toBe('explicit');
	const open = {...entry, date: {...entry.date, from: null, to: null, basis: null}};
	expect(dateText(open, 60, 'all').sign).toBe('uncertain');
	const publication = {...entry, sentence: 'A title', sentenceStart: 0, isPublication: true as const};
	expect(dateText(publication, 60, 'all').sign).toBe('published');
	expect(linesOf(publication as typeof entry, 60)).toEqual(['Harbour Ledger, published: A title']);
});
