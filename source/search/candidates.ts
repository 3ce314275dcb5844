import type {Expansion, Form} from './expand.ts';
import {allTerms, type FullTextQuery, phrases} from './full-text.ts';
import {makeNeedles} from './needles.ts';
import {findPassage} from './passage.ts';
import type {SearchSource} from './source.ts';
import {shortlistTitles, type TitleIndex} from './title-index.ts';
import type {WordIndex} from './word-index.ts';

/** The indexes that are kept in memory. */
export interface Indexes {
	titles: TitleIndex;
	words: WordIndex;
	/** Where an article's title stands in `titles`. */
	places: Map<number, number>;
}

/** What is looked for: everything of one alternative of a query. */
export interface Wanted {
	/** Terms over title and body, in the order typed. */
	sought: readonly Expansion[];
	/** What the body must not have. */
	ruledOut: readonly Form[];
	/** By place in the title index, 1 for articles whose fields answer; `null` where fields are not asked for. */
	allowed: Uint8Array | null;
}

const fromTitles = 60;
const fromTitlesInPart = 20;
const fromBodies = 40;
const fromPhrases = 60;
/** Where a word stands more often, asking for it takes longer than a keystroke may. */
const mostPostings = 15_000;
const mostPhrasePostings = 60_000;

/** Keys of articles that may answer: titles alike first, nearest first; then bodies with all the terms as typed, and as meant. */
export async function gather(
	source: SearchSource,
	indexes: Indexes,
	wanted: Wanted,
	deep: boolean,
): Promise<Set<number>> {
	const {allowed} = wanted;
	const keys = new Set(titlesAlike(indexes, wanted));
	for (const {query, limit} of bodyQueries(indexes.words, wanted, deep)) {
		const order = query.cost > mostPostings ? 'key' : 'rank';
		let taken = 0;
		// Fields thin the hits out: more are asked for, so that enough are left.
		for (const {key} of await source.text.match(query.text, allowed ? limit * 25 : limit, order)) {
			if (taken === limit) break;
			const place = indexes.places.get(key);
			if (place === undefined || allowed?.[place] === 0) continue;
			keys.add(key);
			taken++;
		}
	}
	return keys;
}

/** All titles that have every term, and the nearest of the others. */
function titlesAlike(indexes: Indexes, {sought, allowed}: Wanted): number[] {
	const {keys, titles} = indexes.titles;
	const words = sought.map(({term}) => ({words: term.words, open: term.open || term.kind === 'prefix'}));
	const needles = makeNeedles(sought);
	const all = 2 ** sought.length - 1;
	return shortlistTitles(indexes.titles, words, fromTitles, allowed ?? undefined)
		.filter((place, rank) => rank < fromTitlesInPart || findPassage(titles[place]!, needles)?.covers === all)
		.map(place => keys[place]!);
}

function bodyQueries(
	words: WordIndex,
	{sought, ruledOut}: Wanted,
	deep: boolean,
): {query: FullTextQuery; limit: number}[] {
	// A single letter begins so many words that their articles say nothing.
	if (sought.every(({term}) => term.open && term.words[0]!.length < 2)) return [];
	const queries: {query: FullTextQuery; limit: number}[] = [];
	const add = (query: FullTextQuery | null, limit: number) => {
		if (query && !queries.some(other => other.query.text === query.text)) queries.push({query, limit});
	};
	add(
		allTerms(
			sought.map(({asTyped}) => asTyped),
			ruledOut,
			mostPostings,
		),
		fromBodies,
	);
	add(
		allTerms(
			sought.map(({asTyped, meant}) => [...asTyped, ...meant]),
			ruledOut,
			mostPostings,
		),
		fromBodies,
	);
	if (deep && sought.length > 1) add(phrases(words, sought, mostPhrasePostings), fromPhrases);
	return queries;
}
