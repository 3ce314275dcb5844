import {expect, test} from 'vitest';
import {readTypedDate} from '../../../source/analysis/dates/read-typed-date.ts';

test.each([
	['mar 2023', '2023-03'],
	['March 2023', '2023-03'],
	['2024-02', '2024-02'],
	['8 feb 2024', '2024-02-08'],
	['feb 8, 2024', '2024-02-08'],
	['8.2.2024', '2024-02-08'],
	['on 8 february', '2024-02-08'],
	['2024', '2024'],
	['the 1990s', '199'],
	['19th century', '18'],
	['may', '2023-05'],
	['may 2023', '2023-05'],
	['q3 2023', '2023-Q3'],
	['summer 2022', '2022-SU'],
	['christmas 2022', '2022-12-25'],
	['2024-w06', '2024-W06'],
	['last week', '2024-W05'],
	['yesterday', '2024-02-07'],
	['2022/2024', '2022/2024'],
	['10 years', 'P10Y'],
])('“%s” is %s', (typed, value) => expect(readTypedDate(typed, '2024-02-08')?.value).toBe(value));

test.each([
	'',
	' ',
	'xyz',
	'feb 30 2024',
	'2024-13',
	'the bridge of 2024 was closed',
	'2023 and 2024',
	'99/99/99',
	'\u001b[2J',
	'a'.repeat(10_000),
])('“%s” is no date', typed => expect(readTypedDate(typed, '2024-02-08')).toBeNull());

test('without a day to count from, nothing is counted', () => {
	expect(readTypedDate('yesterday', null)?.from ?? null).toBeNull();
	expect(readTypedDate('8 feb 2024', null)?.from).toBe('2024-02-08');
});
