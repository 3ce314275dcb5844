import type {Span} from '../model/span.ts';
import {matchTerms, soughtTerms} from './match-words.ts';
import {parseQuery} from './query.ts';

/**
 * All places in a text that match the words of a query, for going from one to the next: in text order, not overlapping,
 * offsets into `text`. A word matches with a slip of the finger in it, whatever its case and accents.
 */
export function matchesIn(text: string, query: string): Span[] {
	return matchTerms(text, soughtTerms(parseQuery(query))).map(({start, end}) => ({start, end}));
}
