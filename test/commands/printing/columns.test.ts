import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {alignedLine, columnWidths} from '../../../source/commands/printing/columns.ts';

const aligned = (rows: string[][], columns: number) => {
	const widths = columnWidths(rows, columns);
	return rows.map(row => alignedLine(row, widths, columns));
};

test('cells stand under each other', () => {
	expect(
		aligned(
			[
				['person', 'Xi Jinping', '18'],
				['place', 'Beijing', '16'],
			],
			80,
		),
	).toEqual(['person  Xi Jinping  18', 'place   Beijing     16']);
});

test('the widest column gives way where there is not room for all', () => {
	expect(aligned([['2024-02-08', 'Harbour Ledger', 'Ferries stop for the third day in a row']], 50)).toEqual([
		'2024-02-08  Harbour Led…  Ferries stop for the th…',
	]);
});

test('wide signs count as two', () => {
	expect(
		aligned(
			[
				['北京', 'x'],
				['ab', 'y'],
			],
			20,
		),
	).toEqual(['北京  x', 'ab    y']);
});

test('no line is ever wider than the screen', () => {
	const rows = fc.array(fc.array(fc.string({unit: 'grapheme'}), {maxLength: 5}), {minLength: 1, maxLength: 5});
	fc.assert(
		fc.property(rows, fc.integer({min: 1, max: 90}), (cells, columns) => {
			for (const line of aligned(cells, columns)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
		}),
	);
});
