import type {Library} from '../library/library.ts';
import type {Span} from '../model/span.ts';
import type {Indexes} from './candidates.ts';
import {findHits} from './find-hits.ts';
import {fromLibrary} from './from-library.ts';
import {parseQuery} from './query.ts';
import type {SearchSource} from './source.ts';
import {buildTitleIndex} from './title-index.ts';
import {buildWordIndex} from './word-index.ts';

export interface Hit {
	/** The library's key of the article. */
	key: number;
	/** 0 perfect … 1 nothing of it. */
	score: number;
	/** Where the title answers: offsets into the title. */
	title: Span[];
	/** The stretch of the body that answers best; `null` where the body has none of it. */
	passage: {
		/** Offset in the body. */
		start: number;
		/** As it stands in the body: `body.slice(start, start + text.length)`. */
		text: string;
		/** Offsets into `text`. */
		marks: Span[];
	} | null;
}

export interface SearchResult {
	/** Best first. */
	hits: Hit[];
	/** How many articles were found, shown or not. */
	total: number;
	/** True where more articles may answer than were looked at. */
	more: boolean;
	/** What was not understood, or not quite found: a line each, for people. */
	notes: string[];
}

export interface FindOptions {
	/** Most hits that are wanted; 50 where it is left out. */
	limit?: number;
	/** Rejects with the signal's reason as soon as it can once it is aborted. */
	signal?: AbortSignal;
}

export interface Search {
	/** Builds what search keeps in memory, from what the source has now; call it again when articles have been indexed. */
	prepare(): Promise<void>;
	/** What a query finds, fast enough to ask at every keystroke. Prepares first where that was not done. */
	find(query: string, options?: FindOptions): Promise<SearchResult>;
	/** The same, looked for more thoroughly: to ask when the hand rests. */
	refine(query: string, options?: FindOptions): Promise<SearchResult>;
}

/** Search over a library. */
export function createSearch(library: Pick<Library, 'text' | 'articles'>): Search {
	return searchIn(fromLibrary(library));
}

/** Search over anything that keeps articles. */
export function searchIn(source: SearchSource): Search {
	let prepared: Promise<Indexes> | null = null;
	const run = async (input: string, deep: boolean, {limit = 50, signal}: FindOptions) => {
		prepared ??= load(source);
		const indexes = await prepared;
		signal?.throwIfAborted();
		return findHits({source, indexes, query: parseQuery(input), deep, limit, signal});
	};
	return {
		async prepare() {
			const loading = load(source);
			// Until it is ready, what was there before answers.
			prepared ??= loading;
			await loading;
			prepared = loading;
		},
		find: (query, options = {}) => run(query, false, options),
		refine: (query, options = {}) => run(query, true, options),
	};
}

async function load(source: SearchSource): Promise<Indexes> {
	const [{keys, titles}, vocabulary] = await Promise.all([source.text.titles(), source.text.words()]);
	const places = new Map<number, number>();
	for (let place = 0; place < keys.length; place++) places.set(keys[place]!, place);
	const titleIndex = buildTitleIndex(keys, titles);
	return {titles: titleIndex, words: buildWordIndex(vocabulary, titleIndex.words), places};
}
