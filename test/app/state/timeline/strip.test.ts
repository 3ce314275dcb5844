import {describe, expect, test} from 'vitest';
import {dayAt, pieceText, type Strip, stripOf} from '../../../../source/app/state/timeline/strip.ts';
import type {CalendarLevel, DensityBar} from '../../../../source/model/timeline.ts';

const barsOf = (...values: [string, number][]): DensityBar[] => values.map(([value, count]) => ({value, count}));

/** Heights as digits, the place of the selection in brackets, arrows where more lies. */
function drawn(strip: Strip | null): string {
	if (strip === null) return 'none';
	const columns = strip.columns.map(({height, isHere}) => (isHere ? `[${height}]` : String(height))).join('');
	return `${strip.moreBefore ? '<' : ''}${columns}${strip.moreAfter ? '>' : ''}`;
}

describe('the strip', () => {
	test.each<[string, CalendarLevel, DensityBar[], string | null, number, string]>([
		['years without entries are blank', 'year', barsOf(['2020', 1], ['2023', 100]), null, 4, '2008'],
		['the selected piece is marked', 'year', barsOf(['2020', 1], ['2021', 1]), '2021-05-06', 2, '8[8]'],
		['months run over the turn of the year', 'month', barsOf(['2019-12', 1], ['2020-01', 1]), null, 2, '88'],
		['days run over the end of February', 'day', barsOf(['2020-02-28', 1], ['2020-03-01', 1]), null, 3, '808'],
		[
			'what has room is drawn wider, up to four columns',
			'decade',
			barsOf(['199', 1], ['200', 1]),
			null,
			40,
			'88888888',
		],
		['centuries', 'century', barsOf(['19', 5], ['20', 5]), '2024-01-01', 2, '8[8]'],
	])('%s', (_, level, bars, day, room, expected) => {
		expect(drawn(stripOf(bars, level, day, room))).toBe(expected);
	});

	test('where there is no room for all, the part around the selection is shown', () => {
		const bars = barsOf(['1900', 1], ['1950', 1], ['2000', 1]);
		expect(drawn(stripOf(bars, 'year', '1950-01-01', 5))).toBe('<00[8]00>');
		expect(drawn(stripOf(bars, 'year', '1900-01-01', 5))).toBe('[8]0000>');
		expect(drawn(stripOf(bars, 'year', null, 5))).toBe('<00008');
	});

	test('nothing is drawn of nothing, and a selection outside of it moves nothing off its edges', () => {
		expect(stripOf([], 'year', null, 10)).toBeNull();
		expect(drawn(stripOf(barsOf(['2000', 1], ['2009', 1]), 'year', '1500-01-01', 4))).toBe('8000>');
		expect(drawn(stripOf(barsOf(['2000', 1], ['2009', 1]), 'year', '2500-01-01', 4))).toBe('<0008');
	});

	test('the more entries, the higher', () => {
		const counts = [1, 3, 10, 50, 300, 2000];
		const strip = stripOf(barsOf(...counts.map((count, at): [string, number] => [`200${at}`, count])), 'year', null, 6);
		const heights = strip!.columns.map(({height}) => height);
		expect(heights).toEqual(heights.toSorted((a, b) => a - b));
		expect(heights.at(-1)).toBe(8);
		expect(Math.min(...heights)).toBeGreaterThan(0);
	});
});

test.each<[string, string, CalendarLevel, string | null]>([
	['2024-02-08', '2024-02-09', 'day', '2024-02-08'],
	['2024-02-01', '2024-03-01', 'day', null],
	['2024-02-01', '2024-03-01', 'month', '2024-02-01'],
	['2024-01-01', '2025-01-01', 'month', null],
	['1990-01-01', '2000-01-01', 'decade', '1990-01-01'],
])('an entry from %s to %s has its place among pieces as fine as it is: %s', (from, to, level, day) => {
	expect(dayAt({from, to}, level)).toBe(day);
});

test.each([
	['19', '20th century'],
	['20', '21st century'],
	['10', '11th century'],
	['199', '1990s'],
	['1998', '1998'],
	['1998-03', '1998-03'],
])('%s is the %s', (value, text) => expect(pieceText(value)).toBe(text));
