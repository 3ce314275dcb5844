import type {ArticleKey, StoredArticle} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';
import type {ReaderView} from './reader-text.ts';

export type ReaderCommand =
	| {type: 'scroll-reader'; by: number}
	| {type: 'next-match'; by: number}
	| {type: 'toggle-view'; part: keyof ReaderView};

/** Matches of the search: offsets into the text, and into the title. */
export type ReaderEvent = {
	type: 'article-loaded';
	stored: StoredArticle;
	query: string;
	matches: Span[];
	titleMatches?: Span[];
};

export type ReaderEffect = {type: 'load-article'; key: ArticleKey; query: string};
