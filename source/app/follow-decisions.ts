import {type FSWatcher, watch} from 'node:fs';
import {basename, dirname} from 'node:path';

/** Changes that come within so many ms are looked at once. */
const burst = 100;
/** Some network file systems tell of no change: while the screen is used, one looks every so many ms. */
const interval = 5000;

export interface Following {
	/** To be called when the screen is used. */
	used(): void;
	close(): void;
}

/** Calls `look` when the file of decisions may have been changed by others. Idle, it costs nothing. */
export function followDecisions(place: string, look: () => void, clock: () => number = Date.now): Following {
	const name = basename(place);
	let watcher: FSWatcher | undefined;
	let pending: NodeJS.Timeout | undefined;
	let last = clock();
	const lookNow = () => {
		pending = undefined;
		last = clock();
		look();
	};
	const follow = () => {
		try {
			// The folder, since the file may be made later, and be put in the place of another by git.
			watcher = watch(dirname(place), {persistent: false}, (_, changed) => {
				if (changed === name) pending ??= setTimeout(lookNow, burst).unref();
			});
			watcher.on('error', () => {
				watcher?.close();
				watcher = undefined;
			});
		} catch {
			// There is no folder as long as nobody has decided anything, or the system watches no more of them.
			watcher = undefined;
		}
	};
	follow();
	return {
		used() {
			if (watcher === undefined) follow();
			if (clock() - last >= interval) lookNow();
		},
		close() {
			clearTimeout(pending);
			watcher?.close();
		},
	};
}
