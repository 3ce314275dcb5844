import type {Expansion, Form} from './expand.ts';
import type {Facts} from './fields/facts.ts';
import {allTerms, type FullTextQuery, phrases} from './full-text.ts';
import {isKnown} from './look-up.ts';
import {type NamedRun, namedRuns, nameOfArticle, placesOfRun} from './named.ts';
import {makeNeedles} from './needles.ts';
import {findPassage} from './passage.ts';
import type {SearchSource} from './source.ts';
import {type Sought, shortlistTitles, type TitleIndex} from './title-index.ts';
import type {WordIndex} from './word-index.ts';

/** The indexes that are kept in memory. */
export interface Indexes {
	titles: TitleIndex;
	words: WordIndex;
	/** Where an article's title stands in `titles`. */
	places: Map<number, number>;
	/** What is known of the articles beside title and body. */
	facts: Facts;
}

/** What is looked for: everything of one alternative of a query. */
export interface Wanted {
	/** Terms over title and body, in the order typed. */
	sought: readonly Expansion[];
	/** What the body must not have. */
	ruledOut: readonly Form[];
	/** By place in the title index, 1 for articles that pass the filters; `null` where there are none. */
	allowed: Uint8Array | null;
}

const fromTitles = 60;
const fromTitlesInPart = 20;
const mostCorrections = 3;
const fromBodies = 40;
const fromNames = 40;
const enoughInTexts = 40;
/** More terms than these find their article without standing in a row. */
const longestPhrase = 8;
/** Articles in which the rarest words of all phrases that are tried may stand. */
const mostInPhrases = 20_000;
const mostInPhrasesDeep = 200_000;

/** What of an article's names answers: terms as bits, and the name in which they stand. */
export interface Named {
	covers: number;
	text: string;
}

/**
 * Keys of articles that may answer: titles alike first, nearest first; then bodies with all the terms as typed, and as
 * meant; then what has some of the terms in a name and the others in title or body.
 */
export async function gather(
	source: SearchSource,
	indexes: Indexes,
	wanted: Wanted,
	deep: boolean,
): Promise<Map<number, Named | null>> {
	const found = new Map<number, Named | null>();
	for (const key of await inTexts(source, indexes, wanted, deep)) found.set(key, null);
	// While one types, names are worth their time where the texts give little; when the hand rests, always.
	if (!deep && found.size >= enoughInTexts) return found;
	const runs = await namedRuns(indexes.facts, indexes.words, wanted.sought, deep);
	const add = (run: NamedRun, key: number) => {
		const text = nameOfArticle(run, indexes.places.get(key)!);
		if (text !== null && !found.get(key)) found.set(key, {covers: run.covers, text});
	};
	for (const run of runs) for (const key of await inNames(source, indexes, wanted, run)) add(run, key);
	// Nothing has the rest: what has the name has at least that.
	if (found.size === 0) for (const run of runs) for (const key of newestNamed(indexes, wanted, run)) add(run, key);
	return found;
}

/** Articles with a name, newest key first, that have the rest of the terms in title or body. */
async function inNames(
	source: SearchSource,
	indexes: Indexes,
	{sought, ruledOut, allowed}: Wanted,
	run: NamedRun,
): Promise<Iterable<number>> {
	const rest = sought.filter((_, place) => (run.covers & (1 << place)) === 0);
	if (rest.length === 0) return newestNamed(indexes, {allowed}, run);
	const among = placesOfRun(run, indexes.titles.keys.length, allowed);
	return inTexts(source, indexes, {sought: rest, ruledOut, allowed: among}, false);
}

function newestNamed(indexes: Indexes, {allowed}: Pick<Wanted, 'allowed'>, run: NamedRun): number[] {
	const {keys} = indexes.titles;
	const among = placesOfRun(run, keys.length, allowed);
	const newest: number[] = [];
	for (let place = among.length - 1; place >= 0 && newest.length < fromNames; place--) {
		if (among[place]) newest.push(keys[place]!);
	}
	return newest;
}

async function inTexts(source: SearchSource, indexes: Indexes, wanted: Wanted, deep: boolean): Promise<Set<number>> {
	const {allowed} = wanted;
	const keys = new Set(titlesAlike(indexes, wanted));
	const limit = deep ? 2 * fromBodies : fromBodies;
	for (const {text, order} of bodyQueries(indexes.words, wanted, deep)) {
		let taken = 0;
		// Filters thin the hits out: more are asked for, so that enough are left.
		for (const {key} of await source.text.match(text, allowed ? limit * 25 : limit, order)) {
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
	const needles = makeNeedles(sought);
	const all = 2 ** sought.length - 1;
	const isWhole = (place: number) => findPassage(titles[place]!, needles)?.covers === all;
	const near = (words: readonly Sought[]) => shortlistTitles(indexes.titles, words, fromTitles, allowed ?? undefined);
	const typed = sought.map(({term}) => ({words: term.words, open: term.open || term.kind === 'prefix'}));
	const places = near(typed);
	const whole = new Set(places.filter(isWhole));
	if (whole.size === 0) {
		for (const corrected of corrections(indexes.words, sought, typed)) {
			for (const place of near(corrected).filter(isWhole)) whole.add(place);
		}
	}
	return [...new Set([...places.slice(0, fromTitlesInPart), ...whole])].map(place => keys[place]!);
}

/** Where one of the words is no word at all: the same with what may have been meant. Short words mistyped share few grams. */
function corrections(words: WordIndex, sought: readonly Expansion[], typed: readonly Sought[]): Sought[][] {
	const wrong = sought.findIndex(({term, meant}) => meant.length > 0 && !isKnown(words, term.words[0]!));
	if (wrong < 0) return [];
	return sought[wrong]!.meant.slice(0, mostCorrections).map(form =>
		typed.with(wrong, {words: form.words, open: false}),
	);
}

function bodyQueries(words: WordIndex, {sought, ruledOut}: Wanted, deep: boolean): FullTextQuery[] {
	// A single letter begins so many words that their articles say nothing.
	if (sought.every(({term}) => term.open && term.words[0]!.length < 2)) return [];
	const typed = sought.map(({asTyped}) => asTyped);
	const meant = sought.map(({asTyped, meant}) => [...asTyped, ...meant]);
	const queries = [
		allTerms(typed, ruledOut),
		allTerms(meant, ruledOut),
		sought.length > 1 && sought.length <= longestPhrase
			? phrases(words, sought, ruledOut, deep ? mostInPhrasesDeep : mostInPhrases)
			: null,
	].filter(query => query !== null);
	return queries.filter((query, place) => queries.findIndex(({text}) => text === query.text) === place);
}
