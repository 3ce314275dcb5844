import fc from 'fast-check';
import {expect, test} from 'vitest';
import {latestOf, nextTime, timeOf, timeText} from '../../source/decisions/time.ts';

test('times are written to the microsecond and read back, in the order of their texts', () => {
	const micros = fc.integer({min: 0, max: 7e15});
	fc.assert(
		fc.property(micros, micros, (a, b) => {
			expect(timeOf(timeText(a))).toBe(a);
			expect(Math.sign(a - b)).toBe(timeText(a) < timeText(b) ? -1 : timeText(a) > timeText(b) ? 1 : 0);
		}),
	);
});

test.each([
	['2024-02-08T12:30:00.000001Z', 1],
	['2024-02-08T12:30:00.0000019Z', 1],
	['2024-02-08T12:30:00Z', 0],
	['2024-02-08T14:30+02:00', 0],
	['2024-02-08 12:30', null],
	['8 February 2024', null],
	['2024-02-08T25:00Z', null],
	['', null],
])('%j is %j past half past twelve', (text, expected) => {
	const base = Date.parse('2024-02-08T12:30:00Z') * 1000;
	const found = timeOf(text);
	expect(found === null ? null : found - base).toBe(expected);
});

test('the next time is always later, whatever the clock says', () => {
	const now = Date.parse('2026-01-01T00:00:00Z');
	expect(timeText(nextTime(now, 0, 0.5))).toBe('2026-01-01T00:00:00.000500Z');
	expect(nextTime(now, now * 1000 + 5_000_000, 0.5)).toBe(now * 1000 + 5_000_001);
	const end = timeOf('2199-12-31T23:59:59.999999Z')!;
	expect(timeOf(timeText(nextTime(now, end, 0)))).toBe(end);
});

test.each([
	[[], 0],
	[['2024-02-08', '2024-02-08T01:00:00.000001Z', '2024-02-08T01:00:00.000000Z'], 3_600_000_001],
	[['2024-02-08T01:00:00.000000Z', '2024-02-08T05:30:00.1+02:00'], 3.5 * 3_600_000_000 + 100_000],
])('the latest of %j', (times, expected) => {
	const base = Date.parse('2024-02-08T00:00:00Z') * 1000;
	expect(Math.max(0, latestOf(times) - base)).toBe(expected);
});
