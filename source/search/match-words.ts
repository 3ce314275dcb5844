import type {Span} from '../model/span.ts';
import {shortestForgiven, withinOneEdit} from './edit-distance.ts';
import type {Query, Term} from './query.ts';
import {foldWord, scanWords} from './words.ts';

/** A place in a text that answers a term. */
export interface WordMatch extends Span {
	term: Term;
	/** `exact` and `begun` are what was typed, `meant` is a slip away from it. */
	how: 'exact' | 'begun' | 'meant';
}

/** Longer words than this are compared by their beginning only. */
const longestWord = 64;

/** The places in a text where its words match terms over title and body, in text order, not overlapping. Linear in the text. */
export function matchTerms(text: string, terms: readonly Term[]): WordMatch[] {
	const asked = terms.filter(term => !term.not);
	if (asked.length === 0) return [];
	const longestPhrase = Math.max(...asked.map(term => term.words.length));
	const matches: WordMatch[] = [];
	/** The last words read, as many as the longest phrase has. */
	const recent: {start: number; word: string}[] = [];
	scanWords(text, (start, end) => {
		const word = foldWord(text, start, Math.min(end, start + longestWord));
		recent.push({start, word});
		if (recent.length > longestPhrase) recent.shift();
		for (const term of asked) {
			const how = compare(recent, term);
			if (!how) continue;
			const from = recent[recent.length - term.words.length]!.start;
			const to = how === 'begun' ? start + term.words.at(-1)!.length : end;
			if (from >= (matches.at(-1)?.end ?? 0)) matches.push({start: from, end: to, term, how});
			break;
		}
	});
	return matches;
}

function compare(recent: readonly {word: string}[], {kind, words, open}: Term): WordMatch['how'] | null {
	const last = recent.at(-1)!.word;
	const sought = words.at(-1)!;
	if (recent.length < words.length) return null;
	for (let back = 2; back <= words.length; back++) {
		if (recent.at(-back)!.word !== words.at(-back)) return null;
	}
	if (last === sought) return 'exact';
	if ((open || kind === 'prefix') && last.startsWith(sought)) return 'begun';
	const forgiven = kind === 'fuzzy' && sought.length >= shortestForgiven && last.length >= shortestForgiven - 1;
	return forgiven && withinOneEdit(last, sought) ? 'meant' : null;
}

/** All terms of a query that are to be seen in what is found. */
export function soughtTerms(query: Query): Term[] {
	return query.alternatives.flatMap(({terms}) => terms).filter(term => !term.not);
}
