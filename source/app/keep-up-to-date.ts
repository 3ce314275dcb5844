import type {Corrections} from '../indexing/correction.ts';
import type {IndexLimits, IndexOptions, IndexResult} from '../indexing/index-corpus.ts';
import {LibraryError} from '../library/errors.ts';
import type {Library} from '../library/library.ts';
import type {Store} from './state/store.ts';

export interface KeepOptions {
	/** Files and folders of the corpus. */
	paths: string[];
	published: string | null;
	limits: IndexLimits;
	/** What is decided about the corpus by now. */
	corrections: () => Corrections;
	/** How to follow the folders, by looking every so many seconds or when the system tells; `null` for not at all. */
	watch: {poll: number | null} | null;
	signal: AbortSignal;
}

/**
 * Brings the library up to date while the screens are used, and keeps it so where that is wanted; and tells the screens.
 *
 * @param onLook Called whenever the folders were looked through.
 * @returns What the last look found; `null` where the library could not be written to the end, which the screens say.
 */
export async function keepUpToDate(
	store: Store,
	library: Library,
	{paths, published, limits, corrections, watch, signal}: KeepOptions,
	onLook: () => Promise<void>,
): Promise<IndexResult | null> {
	const onProgress: IndexOptions['onProgress'] = progress => store.dispatch({type: 'index-progress', progress});
	const onIndexed = async ({failures, changed}: IndexResult) => {
		store.dispatch({type: 'index-finished', failures, changed});
		await onLook();
	};
	const options = {published, limits, corrections, signal, onProgress};
	try {
		if (watch !== null) {
			const {watchCorpus} = await import('../indexing/watch/watch-corpus.ts');
			return await watchCorpus(paths, library, {...options, ...watch, onIndexed});
		}
		const {index} = await import('../indexing/index-corpus.ts');
		const result = await index(paths, library, options);
		await onIndexed(result);
		return result;
	} catch (error) {
		// What is there can be read all the same; only of a damaged one nobody knows what is.
		if (!(error instanceof LibraryError) || error.kind === 'damaged') throw error;
		store.dispatch({type: 'index-finished', failures: await library.files.failures(), changed: true});
		store.dispatch({type: 'notice', text: error.message, warning: true});
		return null;
	}
}
