import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findQuote, quoteAt} from '../../source/decisions/quote.ts';

test('a place is found again by its words and their count', () => {
	fc.assert(
		fc.property(fc.string({unit: fc.constantFrom('a', 'b', '二')}), fc.nat(), fc.nat(), (text, a, b) => {
			const start = a % (text.length + 1);
			const end = start + (b % (text.length + 1 - start));
			fc.pre(end > start);
			expect(findQuote(text, quoteAt(text, {start, end}))).toEqual({start, end});
		}),
	);
});

test.each([
	['in May and in May', 'May', 1, 3],
	['in May and in May', 'May', 2, 14],
	['in May and in May', 'May', 3, null],
	['aaaa', 'aa', 3, 2],
	['in May', 'June', 1, null],
	['in May', '', 1, null],
])('%j has %j for time %i at %j', (text, words, occurrence, start) => {
	expect(findQuote(text, {text: words, occurrence})?.start ?? null).toBe(start);
});

test('a text that repeats itself takes no more than one walk', () => {
	const text = 'a'.repeat(400_000);
	expect(quoteAt(text, {start: 200_000, end: 400_000}).occurrence).toBe(200_001);
});
