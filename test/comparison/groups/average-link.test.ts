import fc from 'fast-check';
import {expect, test} from 'vitest';
import {averageLink} from '../../../source/comparison/groups/average-link.ts';

test('two tight clusters and a loner', () => {
	const pairs = [
		{a: 0, b: 1, likeness: 0.9},
		{a: 3, b: 4, likeness: 0.8},
		{a: 1, b: 3, likeness: 0.5},
	];
	expect([...averageLink(6, pairs, 0.45)]).toEqual([0, 0, 2, 3, 3, 5]);
});

test('a chain falls apart where its ends have nothing in common', () => {
	const pairs = [0, 1, 2, 3, 4].map(a => ({a, b: a + 1, likeness: 0.6 - a * 0.01}));
	expect(new Set(averageLink(6, pairs, 0.45)).size).toBeGreaterThan(1);
});

test('all of a clique are one', () => {
	const pairs = [0, 1, 2, 3].flatMap(b => Array.from({length: b}, (_, a) => ({a, b, likeness: 0.6})));
	expect([...averageLink(4, pairs, 0.45)]).toEqual([0, 0, 0, 0]);
});

test('the number of a cluster is its smallest element, and pairs below the limit join nothing', () => {
	const pair = fc.tuple(fc.nat(19), fc.nat(19), fc.double({min: 0, max: 1, noNaN: true}));
	fc.assert(
		fc.property(fc.array(pair, {maxLength: 60}), raw => {
			const pairs = raw.flatMap(([a, b, likeness]) => (a < b ? [{a, b, likeness}] : []));
			const numbers = averageLink(20, pairs, 0.5);
			for (const [element, number] of numbers.entries()) {
				expect(number).toBeLessThanOrEqual(element);
				expect(numbers[number]).toBe(number);
			}
			if (pairs.every(({likeness}) => likeness < 0.5)) expect(new Set(numbers).size).toBe(20);
		}),
	);
});
