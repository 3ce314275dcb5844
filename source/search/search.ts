import type {Decided} from '../decisions/decide.ts';
import type {Completion} from '../model/completion.ts';
import type {Span} from '../model/span.ts';
import type {Indexes} from './candidates.ts';
import {complete} from './complete.ts';
import {countFacets, type Facets} from './facets.ts';
import {createFacts} from './fields/facts.ts';
import {type Ask, findHits} from './find-hits.ts';
import {parseQuery} from './query.ts';
import {showHits} from './show-hits.ts';
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
	/** The stretch of the body that answers best; `null` where the body has none of it, `undefined` where nobody looked. */
	passage:
		| {
				/** Offset in the body. */
				start: number;
				/** As it stands in the body: `body.slice(start, start + text.length)`. */
				text: string;
				/** Offsets into `text`. */
				marks: Span[];
		  }
		| null
		| undefined;
}

/** `relevance`: best first; `date`: newest first; `outlet`: A to Z, then newest first. */
export const hitSorts = ['relevance', 'date', 'outlet'] as const;
export type HitSort = (typeof hitSorts)[number];

export interface SearchResult {
	/** In the order that was asked for. A query of filters alone has nothing to rank by: newest first. */
	hits: Hit[];
	/** How many articles were found, shown or not. */
	total: number;
	/** True where more articles may answer than were looked at. */
	more: boolean;
	/** True where words are looked for, so that hits may have marks and passages; a query of filters alone has none. */
	words: boolean;
	/** What was not understood, or not quite found: a line each, for people. */
	notes: string[];
}

export interface FindOptions {
	/** Most hits that are wanted; 50 where it is left out. */
	limit?: number;
	/** `relevance` where it is left out. */
	sort?: HitSort;
	/** For how many hits it is wanted where something was found: the first so many, all where it is left out. */
	passages?: number;
	/** Rejects with the signal's reason as soon as it can once it is aborted. */
	signal?: AbortSignal;
}

export interface Search {
	/** Builds what search keeps in memory, from what the source has now; call it again when articles have been indexed. */
	prepare(): Promise<void>;
	/** What a query finds, fast enough to ask at every keystroke. Prepares first where that was not done. */
	find(query: string, options?: FindOptions): Promise<SearchResult>;
	/** The same, looked for more thoroughly, and with everything that answers: to ask when the hand rests. */
	refine(query: string, options?: FindOptions): Promise<SearchResult>;
	/** Hits of a query that were found before, with where in each of them something was found. */
	show(query: string, keys: readonly number[], options?: FindOptions): Promise<Hit[]>;
	/** Ways to go on with the field or the value that ends at the cursor (an offset in `query`); `null` where there are none. */
	complete(query: string, cursor: number, options?: FindOptions): Promise<Completion | null>;
	/** What the articles that a query finds have in common, `limit` values a facet; an empty query is about all articles. */
	facets(query: string, options?: FindOptions): Promise<Facets>;
	/**
	 * What the reader has decided: tags, notes, stars. It counts from the next question on.
	 *
	 * @param revised True where days, dates or names of the library have changed for it.
	 */
	know(decided: Decided, revised?: boolean): void;
}

const usualLimit = 50;

/** Search over a library. */
export function createSearch(source: SearchSource): Search {
	let prepared: Promise<Indexes> | null = null;
	let decided: Decided | null = null;
	const indexes = async (signal: AbortSignal | undefined) => {
		prepared ??= load(source);
		const ready = await prepared;
		ready.facts.know(decided);
		signal?.throwIfAborted();
		return ready;
	};
	const asked = async (input: string, deep: boolean, options: FindOptions): Promise<Ask> => {
		const {limit = usualLimit, sort = 'relevance', passages = Number.POSITIVE_INFINITY, signal} = options;
		return {source, indexes: await indexes(signal), query: parseQuery(input), deep, sort, passages, limit, signal};
	};
	return {
		async prepare() {
			const loading = load(source);
			// Until it is ready, what was there before answers.
			prepared ??= loading;
			const {facts} = await loading;
			prepared = loading;
			facts.know(decided);
			// Nobody waits for this; where it fails, the first question that needs it says so.
			facts.warm().catch(() => {});
		},
		find: async (query, options = {}) => findHits(await asked(query, false, options)),
		refine: async (query, options = {}) => findHits(await asked(query, true, options)),
		async show(query, keys, options = {}) {
			const ask = await asked(query, false, options);
			return showHits(
				ask,
				keys.map(key => ask.indexes.places.get(key) ?? -1).filter(place => place >= 0),
			);
		},
		async complete(query, cursor, {limit = usualLimit, signal} = {}) {
			const {facts} = await indexes(signal);
			return complete(facts, query, cursor, limit);
		},
		facets: async (query, options = {}) => countFacets(await asked(query, true, options), query),
		know(next, revised = false) {
			decided = next;
			// What is still loading has read them already, or will.
			if (revised) prepared?.then(({facts}) => facts.forgetCorrected()).catch(() => {});
		},
	};
}

async function load(source: SearchSource): Promise<Indexes> {
	const [{keys, titles}, vocabulary] = await Promise.all([source.text.titles(), source.text.words()]);
	const places = new Map<number, number>();
	for (let place = 0; place < keys.length; place++) places.set(keys[place]!, place);
	const titleIndex = buildTitleIndex(keys, titles);
	const words = buildWordIndex(vocabulary, titleIndex.words);
	return {titles: titleIndex, words, places, facts: createFacts(source, titleIndex, places)};
}
