import type {FoundFile} from '../../corpus/walk.ts';

/** A file that was left alone for this long (ms) is taken to be complete. */
export const settling = 1500;

/** A file that never comes to rest is read all the same after this long (ms), and then from time to time. */
const patience = 30_000;

/**
 * Tells files that are probably still being written: half an article is no article, and half a JSON file a failure. A
 * file with a time in the future was made by a clock that is wrong, and says nothing about now.
 *
 * @param clock Milliseconds since 1970.
 */
export function createUnfinished(clock: () => number): (file: Pick<FoundFile, 'path' | 'modified'>) => boolean {
	const since = new Map<string, number>();
	return ({path, modified}) => {
		const now = clock();
		const first = since.get(path) ?? now;
		const isFresh = now - modified < settling && modified - now < settling;
		if (isFresh && now - first < patience) {
			since.set(path, first);
			return true;
		}
		since.delete(path);
		return false;
	};
}
