import type {Decided} from '../../../decisions/decide.ts';
import type {JudgedClaim} from '../../../decisions/judge-claims.ts';

export const groupings = ['source', 'worth', 'kind', 'article'] as const;
/** What stands together under one heading. */
export type Grouping = (typeof groupings)[number];

/** What is asked of a claim to be listed. */
export type ClaimFilter =
	| {of: 'all' | 'quoted' | 'hedged' | 'negated' | 'attributed' | 'unattributed' | 'disputed' | 'checked'}
	| {of: 'source'; name: string}
	/** The word that credits: "said", "denied", as it stands in the text. */
	| {of: 'cue'; words: string};

/** How the claims of the panel are looked at. */
export interface ClaimsView {
	/** `null`: by source for one article, by article for several. */
	grouping: Grouping | null;
	filter: ClaimFilter;
	/** The claims in the order in which they were loaded; the panel has them as they are grouped. */
	loaded: readonly JudgedClaim[];
	/** The decisions that the listed claims were judged by. */
	judgedBy: Decided['claims'] | null;
}

export const initialClaims: ClaimsView = {grouping: null, filter: {of: 'all'}, loaded: [], judgedBy: null};
