import type {Decided} from '../decisions/decide.ts';
import type {FindOptions} from './search.ts';

/** What the search thread is asked: one thing at a time. */
export type ToSearchThread = {
	/** What has been decided since the last question; left out where nothing has. */
	decided?: Decided;
	/** Days, dates or names of the library have changed for it. */
	revised?: boolean;
} & (
	| {ask: 'prepare'}
	| ({ask: 'find' | 'refine' | 'facets'; query: string} & Omit<FindOptions, 'signal'>)
	| ({ask: 'show'; query: string; keys: readonly number[]} & Omit<FindOptions, 'signal'>)
	| ({ask: 'complete'; query: string; cursor: number} & Omit<FindOptions, 'signal'>)
);

/** What it answers, each question once. */
export type FromSearchThread = {result: unknown} | {failed: string};
