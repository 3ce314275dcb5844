import {type ClaimMarks, claimMarksOf} from './claims.ts';
import {type EntityEdits, entityEditsOf} from './entities.ts';
import {type Marks, marksOf, searchesOf} from './marks.ts';
import {standing} from './standing.ts';
import type {Decision} from './vocabulary.ts';

/** All that a reader has decided about a corpus. Plain data: it can be sent to a worker thread. */
export interface Decided extends Marks {
	/** Saved searches: query by name. */
	searches: ReadonlyMap<string, string>;
	entities: EntityEdits;
	claims: ClaimMarks;
}

/** What decisions amount to, in whatever order they come: the later one holds, and what was undone does not count. */
export function decide(decisions: readonly Decision[]): Decided {
	const counting = standing(decisions);
	return {
		...marksOf(counting),
		searches: searchesOf(counting),
		entities: entityEditsOf(counting),
		claims: claimMarksOf(counting),
	};
}
