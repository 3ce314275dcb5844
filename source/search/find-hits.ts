import {gather, type Indexes} from './candidates.ts';
import {type Expansion, expandTerm} from './expand.ts';
import {allowedBy} from './field-filter.ts';
import {marksIn} from './marks.ts';
import {matchTerms} from './match-words.ts';
import {findPassage, makeNeedles, type Passage} from './passage.ts';
import type {Query, Term} from './query.ts';
import {judge} from './rank.ts';
import type {Hit, SearchResult} from './search.ts';
import type {SearchSource} from './source.ts';

export interface Ask {
	source: SearchSource;
	indexes: Indexes;
	query: Query;
	/** Whether to look for the words in a row as well, which takes longer. */
	deep: boolean;
	limit: number;
	signal: AbortSignal | undefined;
}

/** An article on its way to becoming a hit. */
interface Candidate {
	key: number;
	place: number;
	body: string;
	passage: Passage | null;
	/** How many terms title and body have between them, 0 … 1. */
	coverage: number;
	score: number;
	terms: Term[];
}

/** Fuse.js costs about 10 µs a text: it sees the title and the passage of so many candidates. */
const mostJudged = 80;
const nearestTitles = 40;
const fewNearestTitles = 10;
/** An answer in the body comes after one as good in the title. */
const bodyPenalty = 0.05;

/** From a query to ranked and marked hits. */
export async function findHits(ask: Ask): Promise<SearchResult> {
	const notes = [...ask.query.notes];
	const best = new Map<number, Candidate>();
	let more = false;
	for (const terms of ask.query.alternatives) {
		const found = await findAlternative(ask, terms, notes);
		more ||= found.length >= mostJudged;
		for (const candidate of found) {
			const known = best.get(candidate.key);
			if (!known || candidate.score < known.score) best.set(candidate.key, candidate);
		}
	}
	const ranked = keepWhole([...best.values()], notes).sort((a, b) => a.score - b.score || b.key - a.key);
	const hits = ranked.slice(0, ask.limit).map(candidate => toHit(ask.indexes, candidate));
	return {hits, total: ranked.length, more, notes: [...new Set(notes)]};
}

/** Articles with all the terms; only where there are none, those with most of them. */
function keepWhole(candidates: Candidate[], notes: string[]): Candidate[] {
	const most = Math.max(0, ...candidates.map(({coverage}) => coverage));
	if (candidates.length > 0 && most < 1) notes.push('No article has all of these words; these have most of them.');
	return candidates.filter(({coverage}) => coverage === most);
}

async function findAlternative(ask: Ask, terms: Term[], notes: string[]): Promise<Candidate[]> {
	const {source, indexes, deep, signal} = ask;
	const sought = terms.filter(term => !term.not && term.field === null);
	const not = terms.filter(term => term.not && term.field === null);
	const allowed = await allowedBy(source, indexes, terms, notes);
	if (sought.length === 0) return allowed ? wholeField(indexes, allowed, terms) : [];
	const expansions = sought.map(term => expandTerm(indexes.words, term));
	const ruledOut = not.flatMap(term => expandTerm(indexes.words, term).asTyped);
	const keys = await gather(source, indexes, {sought: expansions, ruledOut, allowed}, deep);
	signal?.throwIfAborted();
	const bodies = await source.text.bodies([...keys]);
	signal?.throwIfAborted();
	return rankCandidates(indexes, {expansions, sought, not}, keys, bodies);
}

/** What only fields are asked of: every article that they leave, in the order of the library. */
function wholeField(indexes: Indexes, allowed: Uint8Array, terms: Term[]): Candidate[] {
	const found: Candidate[] = [];
	allowed.forEach((yes, place) => {
		const key = indexes.titles.keys[place]!;
		if (yes) found.push({key, place, body: '', passage: null, coverage: 1, score: 0, terms});
	});
	return found;
}

/** A candidate before it is judged. */
interface Rough {
	key: number;
	place: number;
	body: string;
	passage: Passage | null;
	/** Terms that the title has, as bits. */
	titleCovers: number;
	/** How many terms it has. */
	covers: number;
	/** How near to each other, in title or passage. */
	weight: number;
}

interface Looked {
	expansions: Expansion[];
	sought: Term[];
	not: Term[];
}

function rankCandidates(indexes: Indexes, looked: Looked, keys: Set<number>, bodies: Map<number, string>): Candidate[] {
	const needles = makeNeedles(looked.expansions);
	const rough: Rough[] = [];
	for (const key of keys) {
		const place = indexes.places.get(key);
		const body = bodies.get(key);
		if (place === undefined || body === undefined) continue;
		const passage = findPassage(body, needles);
		const title = findPassage(indexes.titles.titles[place]!, needles);
		if (isRuledOut(looked.not, indexes.titles.titles[place]!, body)) continue;
		const titleCovers = title?.covers ?? 0;
		const covers = bits(titleCovers | (passage?.covers ?? 0));
		const weight = Math.max(title?.weight ?? 0, passage?.weight ?? 0);
		rough.push({key, place, body, passage, titleCovers, covers, weight});
	}
	const chosen = chooseRough(rough, needles.terms);
	const verdicts = judge(
		[
			...chosen.map(({place, passage}) => ({text: indexes.titles.titles[place]!, elsewhere: passage?.covers ?? 0})),
			...chosen.map(({body, passage, titleCovers}) => ({
				text: passage ? body.slice(passage.start, passage.end) : '',
				elsewhere: titleCovers | (passage?.covers ?? 0),
			})),
		],
		looked.sought,
	);
	return chosen.map(({key, place, body, passage}, at) => {
		const title = verdicts[at]!;
		const window = verdicts[at + chosen.length]!;
		const covers = bits(title.covers | window.covers | (passage?.covers ?? 0));
		const score = Math.min(title.score, window.score + bodyPenalty);
		return {key, place, body, passage, coverage: covers / looked.sought.length, score, terms: looked.sought};
	});
}

/**
 * The candidates worth the time of Fuse.js: those with most of the terms, best passages first; and the titles nearest by
 * their grams, which may have the terms with more than one slip in them.
 */
function chooseRough(rough: Rough[], terms: number): Rough[] {
	const most = Math.max(0, ...rough.map(({covers}) => covers));
	const nearest = new Set(rough.slice(0, most < terms ? nearestTitles : fewNearestTitles));
	return rough
		.filter(candidate => candidate.covers === most || nearest.has(candidate))
		.sort((a, b) => b.covers - a.covers || b.weight - a.weight)
		.slice(0, mostJudged);
}

function isRuledOut(not: readonly Term[], title: string, body: string): boolean {
	const asked = not.map(term => ({...term, not: false}));
	return asked.length > 0 && (matchTerms(title, asked).length > 0 || matchTerms(body, asked).length > 0);
}

function bits(set: number): number {
	let count = 0;
	for (let rest = set; rest !== 0; rest &= rest - 1) count++;
	return count;
}

function toHit(indexes: Indexes, {key, place, score, body, passage, terms}: Candidate): Hit {
	const text = passage ? body.slice(passage.start, passage.end) : '';
	return {
		key,
		score,
		title: marksIn(indexes.titles.titles[place]!, terms),
		passage: passage ? {start: passage.start, text, marks: marksIn(text, terms)} : null,
	};
}
