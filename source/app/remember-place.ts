import {writeLastCorpus} from '../settings/last-corpus.ts';
import {writeSession} from '../settings/session.ts';
import {placeOf} from './state/place/place.ts';
import type {Store} from './state/store.ts';

/** Keeps where the reader is when the program ends, in whatever way: quit, killed, hung up, crashed. */
export function rememberPlace(paths: readonly string[], store: Store): void {
	process.once('exit', () => {
		const state = store.getState();
		if (!state.list.total) return;
		writeSession(paths, placeOf(state));
		writeLastCorpus(paths);
	});
}
