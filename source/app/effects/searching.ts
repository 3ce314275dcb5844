import type {Decided} from '../../decisions/decide.ts';
import type {Library} from '../../library/library.ts';
import type {Span} from '../../model/span.ts';
import type {ThreadedSearch} from '../../search/search-thread.ts';
import type {Effect, Event} from '../state/message.ts';

/** Hits beyond these are of no use to anybody who can type another word. */
const mostHits = 1000;

/** Search as the screens use it, in a thread of its own; the latest query wins. */
export interface Searching {
	/** `null` where a later query has come meanwhile. */
	find(effect: Extract<Effect, {type: 'find'}>): Promise<Event | null>;
	/** Every place in a text that matches a query. */
	matchesIn(text: string, query: string): Promise<Span[]>;
	/** What the reader has decided: what comes next is found by it. Revised: the library was changed for it. */
	know(decided: Decided, revised: boolean): void;
	/** Makes ready for the first query, or makes anew what is in memory when the library has changed. */
	prepare(): Promise<void>;
	close(): Promise<void>;
}

export function createSearching(library: Library): Searching {
	let search: Promise<ThreadedSearch> | undefined;
	let latest: AbortController | undefined;
	let known: Decided | undefined;
	const loaded = () => {
		search ??= import('../../search/search-thread.ts').then(({searchInThread}) => {
			const engine = searchInThread(library);
			if (known !== undefined) engine.know(known);
			return engine;
		});
		return search;
	};
	return {
		async find({text, thorough}) {
			latest?.abort();
			latest = new AbortController();
			const {signal} = latest;
			const engine = await loaded();
			const options = {limit: mostHits, signal};
			const {hits, notes} = await (thorough ? engine.refine(text, options) : engine.find(text, options));
			if (signal.aborted) return null;
			const shown = hits.map(({key, title, passage}) => ({key, titleMarks: title, passage}));
			return {type: 'found', text, thorough, notes, hits: shown};
		},
		async matchesIn(text, query) {
			if (query === '') return [];
			const {matchesIn} = await import('../../search/matches-in.ts');
			return matchesIn(text, query);
		},
		know(decided, revised) {
			if (decided === known && !revised) return;
			known = decided;
			search?.then(engine => engine.know(decided, revised));
		},
		async prepare() {
			try {
				await (await loaded()).prepare();
			} catch (error) {
				// Closed in the middle: nobody waits for it any more.
				if ((error as Error).name !== 'AbortError') throw error;
			}
		},
		async close() {
			latest?.abort();
			await (await search)?.close();
		},
	};
}
