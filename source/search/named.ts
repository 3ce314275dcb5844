import type {Expansion} from './expand.ts';
import {type Facts, type NameKind, searchedNames} from './fields/facts.ts';
import {namesWith} from './fields/find-names.ts';
import {articlesNamed, markNamed, type NameIndex} from './fields/name-index.ts';
import {isKnown} from './look-up.ts';
import type {WordIndex} from './word-index.ts';

/*
 * "reuters harbour" means articles about a harbour by that agency: no text need hold both words. So every run of
 * words that a name has (of an outlet, an author, an entity, a tag, a note) is tried as that name, longest runs first, and
 * the rest of the query is looked for among its articles.
 */

/** Words of a query that are a name. */
export interface NamedRun {
	/** The terms, as bits. */
	covers: number;
	index: NameIndex;
	/** Those of most articles first. */
	names: number[];
}

const longestRun = 4;
/** Each run is a search of its own. */
const mostRuns = 3;
const mostNames = 20;

/** Runs of terms that are names, longest first. Only names that are at hand, unless `wait`. */
export async function namedRuns(
	facts: Facts,
	words: WordIndex,
	sought: readonly Expansion[],
	wait: boolean,
): Promise<NamedRun[]> {
	const indexes: NameIndex[] = [];
	for (const kind of searchedNames as readonly NameKind[]) {
		const index = wait ? await facts.names(kind) : facts.namesAtHand(kind);
		if (index !== null && index.names.length > 0) indexes.push(index);
	}
	const runs: NamedRun[] = [];
	for (let length = Math.min(longestRun, sought.length); length > 0; length--) {
		for (let from = 0; from + length <= sought.length; from++) {
			const covers = (2 ** length - 1) << from;
			if (runs.some(run => (run.covers & covers) === covers)) continue;
			for (const index of indexes) {
				const names = namesOf(index, words, sought.slice(from, from + length));
				if (names.length > 0) runs.push({covers, index, names: names.slice(0, mostNames)});
				if (runs.length === mostRuns) return runs;
			}
		}
	}
	return runs;
}

function namesOf(index: NameIndex, words: WordIndex, run: readonly Expansion[]): number[] {
	const typed = run.flatMap(({term}) => term.words);
	const last = run.at(-1)!.term;
	// A single letter begins too many names.
	if (typed.length === 1 && typed[0]!.length < 2) return [];
	const whole = namesWith(index, typed, 'whole');
	if (whole.length > 0) return whole;
	if (last.open || last.kind === 'prefix') {
		const begun = namesWith(index, typed, 'begun');
		if (begun.length > 0) return begun;
	}
	const mayBeMeant = run.every(({term}) => term.kind === 'fuzzy') && typed.some(word => !isKnown(words, word));
	return mayBeMeant ? namesWith(index, typed, 'meant') : [];
}

/** 1 for the articles that have one of the names, as far as they are allowed. */
export function placesOfRun({index, names}: NamedRun, count: number, allowed: Uint8Array | null): Uint8Array {
	const marks = new Uint8Array(count);
	for (const name of names) markNamed(index, name, marks);
	if (allowed) for (let place = 0; place < count; place++) marks[place]! &= allowed[place]!;
	return marks;
}

/** The first of the names that an article has. */
export function nameOfArticle({index, names}: NamedRun, place: number): string | null {
	for (const name of names) {
		let low = index.starts[name]!;
		let high = low + articlesNamed(index, name);
		const end = high;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (index.places[middle]! < place) low = middle + 1;
			else high = middle;
		}
		if (low < end && index.places[low] === place) return index.names[name]!;
	}
	return null;
}
