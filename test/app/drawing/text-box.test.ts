import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textBox} from '../../../source/app/drawing/text-box.ts';
import {widthOf} from '../../../source/app/drawing/width.ts';

test.each([
	['ferry', 5, 10, {text: 'ferry', cursor: 5}],
	['ferry', 0, 10, {text: 'ferry', cursor: 0}],
	['ferry strike', 12, 6, {text: 'trike', cursor: 5}],
	['ferry strike', 3, 6, {text: 'ferry ', cursor: 3}],
	['习近平', 3, 5, {text: '近平', cursor: 4}],
	['a\tb', 3, 10, {text: 'a b', cursor: 3}],
])('%j with the cursor at %i in %i columns', (text, cursor, columns, expected) => {
	expect(textBox({text, cursor}, columns)).toEqual(expected);
});

test('text and cursor stay inside', () => {
	const anyText = fc.string({unit: fc.constantFrom('a', ' ', '习', 'e\u0301', '👩‍👩‍👧')});
	fc.assert(
		fc.property(anyText, fc.nat(60), fc.integer({min: 1, max: 20}), (text, at, columns) => {
			const box = textBox({text, cursor: Math.min(at, text.length)}, columns);
			expect(widthOf(box.text)).toBeLessThanOrEqual(columns);
			expect(box.cursor).toBeLessThan(columns);
		}),
	);
});
