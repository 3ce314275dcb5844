import type {ArticleKey, ArticleOrder, ArticleRow} from '../../../model/listing.ts';

export type ListCommand = {type: 'next-order'};

export type ListEvent =
	| {type: 'keys-loaded'; order: ArticleOrder; keys: ArticleKey[]}
	| {type: 'rows-loaded'; rows: ArticleRow[]}
	| {type: 'rested'; selected: ArticleKey | null};

export type ListEffect =
	| {type: 'load-keys'; order: ArticleOrder}
	| {type: 'load-rows'; keys: ArticleKey[]}
	/** Sends `rested` when no other key has come for a moment. */
	| {type: 'wait-for-rest'; selected: ArticleKey | null};
