import {setTimeout as sleep} from 'node:timers/promises';
import type {Indexer, Lease, Library} from '../library/library.ts';
import type {IndexProgress} from './progress.ts';

/** How often (ms) to look whether the other has ended. */
const interval = 300;

const waitingProgress: IndexProgress = {
	done: 0,
	total: 0,
	failed: 0,
	articles: 0,
	rate: 0,
	secondsLeft: null,
	path: null,
	waiting: true,
};

/**
 * The right to write to the library, as soon as nobody else has it. Whatever another process adds meanwhile is reported
 * as progress, so that it is shown.
 *
 * @returns `null` where the signal came first.
 */
export async function waitForLease(
	library: Pick<Library, 'indexing' | 'revision'>,
	indexer: Indexer,
	{signal, onProgress}: {signal: AbortSignal; onProgress: (progress: IndexProgress) => void},
): Promise<Lease | null> {
	let revision: number | null = null;
	while (!signal.aborted) {
		const lease = await library.indexing.begin(indexer);
		if (lease !== null) return lease;
		const now = await library.revision();
		if (now !== revision) onProgress(waitingProgress);
		revision = now;
		await sleep(interval, undefined, {signal}).catch(() => {});
	}
	return null;
}
