import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isoDay} from '../../../source/analysis/dates/calendar.ts';
import {readValue} from '../../../source/analysis/dates/read-value.ts';

test.each([
	['2024-02-08', 'DATE', '2024-02-08', '2024-02-09'],
	['2024-02-08T14:00', 'TIME', '2024-02-08', '2024-02-09'],
	['2024-02-08TMO', 'TIME', '2024-02-08', '2024-02-09'],
	['2024-02', 'DATE', '2024-02-01', '2024-03-01'],
	['2024-12', 'DATE', '2024-12-01', '2025-01-01'],
	['2024-W06', 'DATE', '2024-02-05', '2024-02-12'],
	['2024-W06-WE', 'DATE', '2024-02-10', '2024-02-12'],
	['2020-W53', 'DATE', '2020-12-28', '2021-01-04'],
	['1998-Q3', 'DATE', '1998-07-01', '1998-10-01'],
	['1998-H1', 'DATE', '1998-01-01', '1998-07-01'],
	['2023-WI', 'DATE', '2023-12-01', '2024-03-01'],
	['1998', 'DATE', '1998-01-01', '1999-01-01'],
	['199', 'DATE', '1990-01-01', '2000-01-01'],
	['19', 'DATE', '1900-01-01', '2000-01-01'],
	['2022/2024', 'DATE', '2022-01-01', '2025-01-01'],
	['2024-02-08/2024-02-10', 'DATE', '2024-02-08', '2024-02-11'],
])('%s covers its days', (value, type, from, to) => {
	const read = readValue(value);
	expect([read.type, isoDay(read.from!), isoDay(read.to!)]).toEqual([type, from, to]);
});

test.each([
	['2024-02-30', 'DATE'],
	['2024-13', 'DATE'],
	['2024-00', 'DATE'],
	['0000', 'DATE'],
	['2024-W54', 'DATE'],
	['2024-Q5', 'DATE'],
	['2024-02-08 and more', 'DATE'],
	['2024/2022', 'DATE'],
	['PAST_REF', 'DATE'],
	['XXXX-WXX-4', 'DATE'],
	['P10Y', 'DURATION'],
	['PT3H', 'DURATION'],
	['/', 'DATE'],
	['', 'DATE'],
])('%s has no place on the calendar', (value, type) => {
	expect(readValue(value)).toEqual({type, value, from: null, to: null, stretch: null});
});

test('whatever a decisions file says, it is read or left', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dPQHWTX/-]{1,12}$/)), value => {
			const {from, to} = readValue(value);
			expect(from === null ? to === null : to !== null && from < to).toBe(true);
		}),
	);
});
