import fc from 'fast-check';
import {expect, test} from 'vitest';
import {excerpt} from '../../../source/app/drawing/excerpt.ts';

const long = `${'Before it all there were many words. '.repeat(6)}The ferry sailed at dawn. ${'After that came more. '.repeat(6)}`;
const ferry = {start: long.indexOf('ferry'), end: long.indexOf('ferry') + 5};

test('a short sentence is shown whole', () => {
	expect(excerpt('The ferry sailed.', {start: 4, end: 9}, [], {columns: 40, rows: 2}).map(({text}) => text)).toEqual([
		'The ferry sailed.',
	]);
});

test('of a long one the place that matters is shown, with its mark on it', () => {
	const lines = excerpt(long, ferry, [{...ferry, style: 'match'}], {columns: 40, rows: 2});
	const marks = lines.flatMap(({text, marks}) => marks.map(({start, end}) => text.slice(start, end)));
	expect(marks).toEqual(['ferry']);
	expect(lines[0]!.text).toMatch(/^… /);
	expect(lines.at(-1)!.text).toMatch(/…$/);
});

test('what stands before it is never cut', () => {
	const prefix = {text: 'Harbour Ledger: ', style: 'dim'};
	const lines = excerpt(long, ferry, [{...ferry, style: 'match'}], {columns: 40, rows: 2, prefix});
	expect(lines[0]!.text).toMatch(/^Harbour Ledger: … /);
	expect(lines[0]!.marks[0]).toEqual({start: 0, end: 16, style: 'dim'});
	expect(lines.map(({text}) => text).join(' ')).toContain('ferry');
});

test('fits, and keeps marks on their words, wherever the place stands', () => {
	fc.assert(
		fc.property(
			fc.nat(long.length - 6),
			fc.integer({min: 12, max: 60}),
			fc.integer({min: 1, max: 3}),
			(start, columns, rows) => {
				const span = {start, end: start + 5};
				const lines = excerpt(long, span, [{...span, style: 'x'}], {columns, rows});
				expect(lines.length).toBeLessThanOrEqual(rows);
				for (const {text} of lines) expect(text.length).toBeLessThanOrEqual(columns);
				const shown = lines.flatMap(({text, marks}) => marks.map(mark => text.slice(mark.start, mark.end))).join('');
				expect(long.slice(start, start + 5).replace(/\s/g, '')).toContain(shown.replace(/[\s…]/g, '').slice(0, 1));
			},
		),
	);
});
