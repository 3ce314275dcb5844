import type {SearchResult} from './search.ts';

/** What the search thread is asked: one thing at a time. */
export type ToSearchThread = {ask: 'prepare'} | {ask: 'find' | 'refine'; query: string; limit: number | undefined};

/** What it answers, each question once. */
export type FromSearchThread = {result: SearchResult | null} | {failed: string};
