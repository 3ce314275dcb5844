import type {Decided} from '../../decisions/decide.ts';
import type {Library} from '../../library/library.ts';
import type {Span} from '../../model/span.ts';
import type {Hit} from '../../search/search.ts';
import type {ThreadedSearch} from '../../search/search-thread.ts';
import type {FacetsEffect, FacetsEvent} from '../state/facets/messages.ts';
import type {Event} from '../state/message.ts';
import type {SearchEffect} from '../state/search/messages.ts';
import type {SearchHit} from '../state/search/state.ts';

/** Hits beyond these are of no use to anybody who can type another word. */
const mostHits = 1000;
/** The hits that one scrolls to at once come with their passages; the others when they are on the screen. */
const passages = 150;
/** More would hide what is looked at. */
const mostChoices = 8;
/** Values of a facet that can be scrolled through; whoever wants others types them. */
const mostValues = 200;

type Asking<Type> = Extract<SearchEffect, {type: Type}>;

/** Search as the screens use it, in a thread of its own; the latest question of each kind wins, and others give `null`. */
export interface Searching {
	find(effect: Asking<'find'>): Promise<Event | null>;
	show(effect: Asking<'show-hits'>): Promise<Event | null>;
	complete(effect: Asking<'complete'>): Promise<Event | null>;
	facets(effect: FacetsEffect): Promise<FacetsEvent | null>;
	/** Every place in a text that matches a query. */
	matchesIn(text: string, query: string): Promise<Span[]>;
	/** What the reader has decided, as `Search.know` takes it. */
	know(decided: Decided, revised: boolean): void;
	/** Makes ready for the first query, or makes anew what is in memory when the library has changed. */
	prepare(): Promise<void>;
	close(): Promise<void>;
}

export function createSearching(library: Library): Searching {
	let search: Promise<ThreadedSearch> | undefined;
	let decided: Decided | undefined;
	const latest = new Map<string, AbortController>();
	const loaded = () => {
		search ??= import('../../search/search-thread.ts').then(({searchInThread}) => {
			const started = searchInThread(library);
			if (decided !== undefined) started.know(decided);
			return started;
		});
		return search;
	};
	/** Asks the search, unless a later question of this kind has come when it is there; `null` also if one comes meanwhile. */
	const ask = async <Answer>(
		kind: string,
		question: (search: ThreadedSearch, signal: AbortSignal) => Promise<Answer>,
	) => {
		latest.get(kind)?.abort();
		const asking = new AbortController();
		latest.set(kind, asking);
		const engine = await loaded();
		const answer = await question(engine, asking.signal);
		return asking.signal.aborted ? null : {answer};
	};
	return {
		async find({text, sort, thorough}) {
			const found = await ask('find', (engine, signal) =>
				engine[thorough ? 'refine' : 'find'](text, {limit: mostHits, sort, passages, signal}),
			);
			if (found === null) return null;
			const {hits, total, more, words, notes} = found.answer;
			return {type: 'found', text, sort, thorough, notes, total, more, words, hits: hits.map(shown)};
		},
		async show({text, keys}) {
			const found = await ask('show', (engine, signal) => engine.show(text, keys, {signal}));
			return found && {type: 'hits-shown', text, hits: found.answer.map(shown)};
		},
		async complete({text, cursor}) {
			const found = await ask('complete', (engine, signal) =>
				engine.complete(text, cursor, {limit: mostChoices, signal}),
			);
			return found && {type: 'completed', text, cursor, completion: found.answer};
		},
		async facets({text}) {
			const found = await ask('facets', (engine, signal) => engine.facets(text, {limit: mostValues, signal}));
			return found && {type: 'facets-loaded', text, articles: found.answer.articles, facets: found.answer.facets};
		},
		async matchesIn(text, query) {
			if (query === '') return [];
			const {matchesIn} = await import('../../search/matches-in.ts');
			return matchesIn(text, query);
		},
		know(next, revised) {
			if (decided === next && !revised) return;
			decided = next;
			search?.then(started => started.know(next, revised)).catch(() => {});
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
			for (const asking of latest.values()) asking.abort();
			await (await search)?.close();
		},
	};
}

const shown = ({key, title, passage}: Hit): SearchHit => ({key, titleMarks: title, passage});
