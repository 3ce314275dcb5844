import {expect, test} from 'vitest';
import {createBuckets} from '../../../source/comparison/copies/buckets.ts';
import {mix} from '../../../source/comparison/copies/shingles.ts';

test('what was put in first is found after thousands more', () => {
	const buckets = createBuckets();
	const hashes = Array.from({length: 5000}, (_, number) => mix(number % 2500));
	for (const hash of hashes) buckets.add(hash);
	const reached = (hash: number, wanted: number) => {
		let number = buckets.latest(hash);
		while (number >= 0 && number !== wanted) number = buckets.before(number);
		return number === wanted;
	};
	expect(hashes.every((hash, number) => reached(hash, number))).toBe(true);
});

test('the latest comes first, and an empty slot holds nothing', () => {
	const buckets = createBuckets();
	expect(buckets.latest(7)).toBe(-1);
	buckets.add(7);
	buckets.add(7);
	expect([buckets.latest(7), buckets.before(1), buckets.before(0)]).toEqual([1, 0, -1]);
});
