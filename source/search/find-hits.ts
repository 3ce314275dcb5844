import {gather, type Indexes} from './candidates.ts';
import {expandTerm} from './expand.ts';
import {allowedBy} from './fields/allowed.ts';
import {listed} from './listed.ts';
import {marksIn} from './marks.ts';
import {matching} from './matching.ts';
import type {Alternative, Query, Term} from './query.ts';
import type {Hit, HitSort, SearchResult} from './search.ts';
import type {SearchSource} from './source.ts';
import {mostJudged, type Weighed, weigh} from './weigh.ts';

export interface Ask {
	source: SearchSource;
	indexes: Indexes;
	query: Query;
	/** Whether to look for the words in a row as well, and for everything that answers, which takes longer. */
	deep: boolean;
	sort: HitSort;
	/** For how many hits to say where something was found. */
	passages: number;
	limit: number;
	signal: AbortSignal | undefined;
}

/** An article with the terms that it was found by. */
interface Answer extends Weighed {
	terms: Term[];
}

/** From a query to hits, ranked or sorted, and marked. */
export async function findHits(ask: Ask): Promise<SearchResult> {
	const words = ask.query.alternatives.some(({terms}) => terms.some(term => !term.not));
	return {...(await findAnswers(ask)), words};
}

type Found = Omit<SearchResult, 'words'>;

async function findAnswers(ask: Ask): Promise<Found> {
	const notes = [...ask.query.notes];
	const unranked = ask.query.alternatives.filter(({terms}) => terms.every(term => term.not));
	if (unranked.length === ask.query.alternatives.length || ask.sort !== 'relevance') return sorted(ask, notes);
	const {ranked, more} = await rank(ask, notes);
	const hits = ranked.slice(0, ask.limit).map(toHit);
	const isPartial = ranked.some(({coverage}) => coverage < 1);
	if ((!ask.deep && unranked.length === 0) || isPartial)
		return {hits, total: ranked.length, more, notes: [...new Set(notes)]};
	// The rest of what answers: newest first, after those that were judged.
	const rest = await everything(ask, []);
	for (const {key} of ranked) rest[ask.indexes.places.get(key)!] = 0;
	const others = await listed(ask, rest, 'published', ask.limit - hits.length, Math.max(0, ask.passages - hits.length));
	return {
		hits: [...hits, ...others.hits],
		total: ranked.length + others.total,
		more: false,
		notes: [...new Set(notes)],
	};
}

/** Everything that answers, in the order of a list: newest first where nothing else is asked for. */
async function sorted(ask: Ask, notes: string[]): Promise<Found> {
	const found = await everything(ask, notes);
	const order = ask.sort === 'outlet' ? 'outlet' : 'published';
	const {hits, total} = await listed(ask, found, order, ask.limit, ask.passages);
	return {hits, total, more: false, notes: [...new Set(notes)]};
}

/** 1 for the articles that answer any alternative; where none does, for those that have most of the words. */
export async function everything(ask: Ask, notes: string[]): Promise<Uint8Array> {
	const all = await answering(ask, notes);
	if (all.includes(1) || ask.query.alternatives.every(({terms}) => terms.length === 0)) return all;
	const {ranked} = await rank(ask, notes);
	for (const {key} of ranked) all[ask.indexes.places.get(key)!] = 1;
	return all;
}

async function answering(ask: Ask, notes: string[]): Promise<Uint8Array> {
	const all = new Uint8Array(ask.indexes.titles.keys.length);
	for (const alternative of ask.query.alternatives) {
		const found = await matching(ask, alternative, notes);
		for (let place = 0; place < all.length; place++) all[place]! |= found[place]!;
	}
	return all;
}

async function rank(ask: Ask, notes: string[]): Promise<{ranked: Answer[]; more: boolean}> {
	const best = new Map<number, Answer>();
	let more = false;
	for (const alternative of ask.query.alternatives) {
		const answers = await findAlternative(ask, alternative, notes);
		more ||= answers.length >= mostJudged;
		for (const answer of answers) {
			const known = best.get(answer.key);
			if (!known || answer.score < known.score) best.set(answer.key, answer);
		}
	}
	const ranked = keepWhole([...best.values()], notes).sort((a, b) => a.score - b.score || b.key - a.key);
	return {ranked, more};
}

/** Articles with all the terms; only where there are none, those with most of them. */
function keepWhole(answers: Answer[], notes: string[]): Answer[] {
	const most = answers.reduce((most, {coverage}) => Math.max(most, coverage), 0);
	if (answers.length > 0 && most < 1) notes.push('No article has all of these words; these have most of them.');
	return answers.filter(({coverage}) => coverage === most);
}

async function findAlternative(ask: Ask, {terms, filters}: Alternative, notes: string[]): Promise<Answer[]> {
	const {source, indexes, deep, signal} = ask;
	const allowed = await allowedBy(indexes, filters, notes);
	const sought = terms.filter(term => !term.not);
	if (sought.length === 0) return [];
	const expansions = sought.map(term => expandTerm(indexes.words, term));
	const not = terms.filter(term => term.not);
	const ruledOut = not.flatMap(term => expandTerm(indexes.words, term).asTyped);
	const found = await gather(source, indexes, {sought: expansions, ruledOut, allowed}, deep);
	signal?.throwIfAborted();
	const bodies = await source.text.bodies([...found.keys()]);
	signal?.throwIfAborted();
	const articles = [...found]
		.filter(([key]) => bodies.has(key))
		.map(([key, named]) => {
			const title = indexes.titles.titles[indexes.places.get(key)!]!;
			return {key, title, body: bodies.get(key)!, named};
		});
	return weigh(articles, expansions, not).map(weighed => ({...weighed, terms: sought}));
}

function toHit({key, title, score, body, passage, terms}: Answer): Hit {
	const text = passage ? body.slice(passage.start, passage.end) : '';
	return {
		key,
		score,
		title: marksIn(title, terms),
		passage: passage ? {start: passage.start, text, marks: marksIn(text, terms)} : null,
	};
}
