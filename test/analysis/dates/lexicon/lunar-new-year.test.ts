import {expect, it} from 'vitest';
import {isoDay} from '../../../../source/analysis/dates/calendar.ts';
import {lunarNewYear} from '../../../../source/analysis/dates/lexicon/lunar-new-year.ts';

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {timeZone: 'UTC', month: 'numeric', day: 'numeric'});

it('is the first day of the first month of the Chinese calendar', () => {
	for (let year = 1900; year <= 2100; year++) {
		expect(chinese.format(lunarNewYear(year)! * 86_400_000), String(year)).toBe('1/1');
	}
});

it.each([
	[2000, '2000-02-05'],
	[2023, '2023-01-22'],
	[2024, '2024-02-10'],
])('was in %i on %s', (year, day) => expect(isoDay(lunarNewYear(year)!)).toBe(day));

it.each([1899, 2101])('is not known in %i', year => expect(lunarNewYear(year)).toBeNull());
