import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {csvRow} from '../../source/export/csv.ts';

test.each([
	[['a', 1, true, null, ['b', 'c']], 'a,1,true,,b; c\r\n'],
	[['say "no", he said', 'two\nlines'], '"say ""no"", he said","two\nlines"\r\n'],
	[['=SUM(A1)', '+1', '-1', '@here', '\tx', 'a=b'], "'=SUM(A1),'+1,'-1,'@here,'\tx,a=b\r\n"],
	[[-1, ''], '-1,\r\n'],
])('%j', (cells, row) => expect(csvRow(cells)).toBe(row));

test('whatever is written is read again, and never as a formula', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string({unit: 'grapheme'}), fc.stringMatching(/^['=+@,"\n-]{0,4}x?$/)), {minLength: 2}),
			cells => {
				const [read] = parse(csvRow(cells), {relaxColumnCount: true}) as string[][];
				expect(read!.map(cell => cell.replace(/^'(?='*[=+\-@\t\r])/, ''))).toEqual(cells);
				for (const cell of read!) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
			},
		),
	);
});
