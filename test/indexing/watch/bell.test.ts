import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createBell} from '../../../source/indexing/watch/bell.ts';

const never = new AbortController().signal;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When it rings (ms) if it is struck at these times. */
async function rings(strikes: readonly number[]): Promise<number[]> {
	const bell = createBell({quiet: 300, longest: 1000});
	const start = performance.now();
	const heard: number[] = [];
	const listen = async () => {
		await bell.heard(never);
		heard.push(performance.now() - start);
		void listen();
	};
	void listen();
	for (const strike of strikes) setTimeout(bell.strike, strike);
	await vi.advanceTimersByTimeAsync(10_000);
	bell.close();
	return heard;
}

test.each([
	['not when nothing happens', [], []],
	['once for one strike', [0], [300]],
	['once for a burst', [0, 50, 100, 250], [550]],
	['for each of two bursts', [0, 2000], [300, 2300]],
	['in the middle of one that never ends', Array.from({length: 12}, (_, at) => at * 190), [1000, 2140]],
])('rings %s', async (_, strikes, expected) => {
	expect(await rings(strikes)).toEqual(expected);
});

test('what rang before anybody listened is heard at once, and the signal ends the waiting', async () => {
	const bell = createBell({quiet: 300, longest: 1000});
	bell.strike();
	await vi.advanceTimersByTimeAsync(300);
	await bell.heard(never);
	const stop = new AbortController();
	const waiting = bell.heard(stop.signal);
	stop.abort();
	await waiting;
	await bell.heard(stop.signal);
});
