import fc from 'fast-check';
import {expect, test} from 'vitest';
import {beginsWithinOneEdit, withinOneEdit} from '../../source/search/edit-distance.ts';

test.each([
	['summit', 'summit', true],
	['summit', 'sumit', true],
	['summit', 'summmit', true],
	['summit', 'sunmit', true],
	['summit', 'sumimt', true],
	['form', 'from', true],
	['', 'a', true],
	['', 'ab', false],
	['summit', 'sumtmi', false],
	['summit', 'smmt', false],
	['abcd', 'badc', false],
	['house', 'mouth', false],
])('%s → %s within one edit: %s', (a, b, expected) => {
	expect(withinOneEdit(a, b)).toBe(expected);
	expect(withinOneEdit(b, a)).toBe(expected);
});

/** Optimal string alignment, by the book. */
function distance(a: string, b: string): number {
	const rows = Array.from({length: a.length + 1}, (_, i) =>
		Array.from({length: b.length + 1}, (_, j) => (i === 0 ? j : i)),
	);
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, rows[i - 2]![j - 2]! + 1);
			rows[i]![j] = least;
		}
	}
	return rows[a.length]![b.length]!;
}

test('agrees with the textbook on any two words', () => {
	const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6});
	fc.assert(
		fc.property(word, word, (a, b) => withinOneEdit(a, b) === distance(a, b) <= 1),
		{numRuns: 2000},
	);
});

test.each([
	['government', 'goverm', true],
	['government', 'govern', true],
	['government', 'govrn', true],
	['government', 'gxvxrn', false],
	['go', 'govern', false],
])('%s begins with %s, or nearly: %s', (word, start, expected) => {
	expect(beginsWithinOneEdit(word, start)).toBe(expected);
});
