import type {SearchHit} from './state.ts';

export type SearchCommand = {type: 'search'} | {type: 'search-accept'} | {type: 'search-clear'};

export type SearchEvent = {type: 'found'; text: string; thorough: boolean; hits: SearchHit[]; notes: string[]};

/** Thorough: slower, and asked for when the hand rests. */
export type SearchEffect = {type: 'find'; text: string; thorough: boolean};
