import {expect, test} from 'vitest';
import {createMeter} from '../../source/indexing/progress.ts';

test('rate and time left follow what was written', () => {
	let now = 5000;
	const meter = createMeter({files: 4, bytes: 1000}, () => now);
	expect(meter.now()).toMatchObject({done: 0, total: 4, articles: 0, rate: 0, secondsLeft: null, path: null});
	meter.wrote('/a', 10, 250);
	meter.finished('/a', false);
	now += 4000;
	expect(meter.now()).toMatchObject({done: 1, articles: 10, rate: 2.5, secondsLeft: 12, path: '/a'});
	meter.wrote('/b', 30, 750);
	for (const path of ['/b', '/c', '/d']) meter.finished(path, path === '/c');
	now += 4000;
	expect(meter.now()).toMatchObject({done: 4, failed: 1, articles: 40, rate: 5, secondsLeft: 0});
});

test('a slow start is forgotten, and so is what was quick long ago', () => {
	let now = 0;
	const meter = createMeter({files: 1000, bytes: 1_000_000}, () => now);
	const run = (seconds: number, articles: number) => {
		for (let second = 0; second < seconds; second++) {
			now += 1000;
			meter.wrote('/a', articles, articles * 1000);
			meter.now();
		}
		return meter.now();
	};
	run(20, 1);
	expect(run(10, 40)).toMatchObject({rate: 40, secondsLeft: 14.5});
	expect(run(10, 8).rate).toBe(8);
	expect(run(10, 0)).toMatchObject({rate: 0, secondsLeft: null});
});

test('no guess is made too soon', () => {
	let now = 0;
	const meter = createMeter({files: 1000, bytes: 1_000_000}, () => now);
	meter.wrote('/a', 1, 20_000);
	now = 1500;
	expect(meter.now().secondsLeft).toBeNull();
	now = 2500;
	expect(meter.now().secondsLeft).not.toBeNull();
});

test('files without a byte do not divide by zero', () => {
	let now = 0;
	const meter = createMeter({files: 1, bytes: 0}, () => now);
	now = 3000;
	expect(meter.now()).toMatchObject({rate: 0, secondsLeft: 0});
});
