import fc from 'fast-check';
import {expect, test} from 'vitest';
import {widthOf} from '../../../source/app/drawing/width.ts';
import {wrap} from '../../../source/app/drawing/wrap.ts';

const lines = (text: string, columns: number) => wrap(text, columns).map(({start, end}) => text.slice(start, end));

test.each([
	['one two three', 7, ['one two', 'three']],
	['one two', 3, ['one', 'two']],
	['one\n\ntwo', 10, ['one', '', 'two']],
	['abcdefgh', 3, ['abc', 'def', 'gh']],
	['a abcdefgh b', 3, ['a', 'abc', 'def', 'gh', 'b']],
	['习近平主席', 4, ['习近', '平主', '席']],
	['', 5, ['']],
	['  led', 10, ['led']],
])('%j in %i columns', (text, columns, expected) => {
	expect(lines(text, columns)).toEqual(expected);
});

const anyText = fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n', '习', 'é', 'e\u0301', '👩‍👩‍👧', '\t', 'long')});

test('no line is wider than asked for, and nothing but white space is lost', () => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 2, max: 20}), (text, columns) => {
			const wrapped = lines(text, columns);
			for (const line of wrapped) expect(widthOf(line)).toBeLessThanOrEqual(columns);
			expect(wrapped.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
		}),
	);
});
