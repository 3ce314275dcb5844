import type {JudgedClaim} from '../../../decisions/judge-claims.ts';
import type {Scope} from '../../../model/listing.ts';
import type {ClaimFilter} from './state.ts';

export type ClaimsCommand =
	| {type: 'group-claims'}
	/** Asks which claims are to be listed. */
	| {type: 'ask-for-claims'}
	| {type: 'filter-claims'; filter: ClaimFilter}
	| {type: 'dismiss-claim'}
	/** Asks for the note. */
	| {type: 'check-claim'}
	| {type: 'claim-checked'; text: string};

export type ClaimsEvent = {type: 'claims-loaded'; about: string; items: JudgedClaim[]; total: number; offset: number};

export type ClaimsEffect = {
	type: 'load-claims';
	scope: Scope;
	filter: ClaimFilter;
	/** All of them, or as many as can be put in order; else page by page. */
	whole: boolean;
	about: string;
	offset: number;
};
