import {expect, test} from 'vitest';
import {createUnfinished} from '../../../source/indexing/watch/unfinished.ts';

test.each([
	['changed just now', 100_000, 100_000, true],
	['changed a second ago', 99_000, 100_000, true],
	['left alone for two seconds', 98_000, 100_000, false],
	['of a clock that is a little ahead', 100_900, 100_000, true],
	['of a clock that is a day ahead', 100_000 + 86_400_000, 100_000, false],
])('a file %s', (_, modified, now, expected) => {
	expect(createUnfinished(() => now)({path: '/a', modified})).toBe(expected);
});

test('a file that never comes to rest is read all the same, half a minute later, and then again', () => {
	let now = 1_000_000;
	const isUnfinished = createUnfinished(() => now);
	const read: number[] = [];
	for (const start = now; now < start + 65_000; now += 1000) {
		if (!isUnfinished({path: '/log', modified: now})) read.push((now - start) / 1000);
	}
	expect(read).toEqual([30, 61]);
});
