import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	addDays,
	calendarDay,
	dayNumber,
	daysBetween,
	daysInMonth,
	isCalendarDay,
	isoDay,
	isoWeekOfNumber,
	parseIsoDay,
	weekdayOf,
} from '../../../source/analysis/dates/calendar.ts';

const anyDay = fc.integer({min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31)});

describe('day numbers', () => {
	it('count from 1970', () => expect(dayNumber(1970, 1, 1)).toBe(0));

	it('agree with the days of Date, wherever that has them', () => {
		fc.assert(
			fc.property(anyDay, number => {
				const {year, month, day} = calendarDay(number);
				expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(isoDay(number));
				expect(dayNumber(year, month, day)).toBe(number);
				expect(isCalendarDay(year, month, day)).toBe(true);
			}),
		);
	});

	it('are read back from what is written', () => {
		fc.assert(
			fc.property(anyDay, number => {
				expect(parseIsoDay(isoDay(number))).toBe(number);
			}),
		);
	});
});

describe('parseIsoDay', () => {
	it.each([
		'2023-02-29',
		'2024-02-30',
		'2024-13-01',
		'2024-00-10',
		'0000-01-01',
		'24-02-08',
		'2024-2-8',
		'',
		'2024-02-08T10:00',
	])('refuses %s', text => expect(parseIsoDay(text)).toBeNull());
});

describe('isoDay', () => {
	it('stays within the years that four digits can write', () => {
		expect(isoDay(10 ** 9)).toBe('9999-12-31');
		expect(isoDay(-(10 ** 9))).toBe('0001-01-01');
	});
});

describe('arithmetic on strings', () => {
	it.each([
		['2024-02-28', 1, '2024-02-29'],
		['2024-02-28', 2, '2024-03-01'],
		['2023-12-31', 1, '2024-01-01'],
		['2000-03-01', -1, '2000-02-29'],
		['1900-03-01', -1, '1900-02-28'],
	])('%s and %i days is %s', (day, count, expected) => {
		expect(addDays(day, count)).toBe(expected);
		expect(daysBetween(day, expected)).toBe(count);
	});

	it('knows weekdays, Monday first', () => {
		expect(weekdayOf('2024-02-08')).toBe(4);
		expect(weekdayOf('1969-07-20')).toBe(7);
	});

	it('refuses what is no day', () => expect(() => addDays('2024-02-30', 1)).toThrow(RangeError));
});

describe('isoWeekOfNumber', () => {
	it.each([
		['2021-01-03', 2020, 53],
		['2021-01-04', 2021, 1],
		['2024-12-30', 2025, 1],
		['2024-02-08', 2024, 6],
	])('%s lies in week %i-%i', (day, year, week) => {
		expect(isoWeekOfNumber(parseIsoDay(day)!)).toEqual({year, week});
	});
});

describe('daysInMonth', () => {
	it.each([
		[2024, 2, 29],
		[1900, 2, 28],
		[2000, 2, 29],
		[2023, 11, 30],
		[2023, 13, 0],
	])('%i-%i has %i', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
});
