import type {ArticleKey, StoredArticle} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';
import type {ReaderView} from './reader-text.ts';

export interface ReaderState {
	key: ArticleKey | null;
	stored: StoredArticle | null;
	/** First line of the article on the screen. */
	top: number;
	/** What was jumped to: shown inverse. */
	target: Span | null;
	/** The search that `matches` are of. */
	query: string;
	/** Matches of the search in the text, and the one that `n` and `N` stand at. */
	matches: Span[];
	match: number;
	/** What is shown besides the text: it stays when another article comes. */
	view: ReaderView;
	/** Its matches in the title. */
	titleMatches: Span[];
	/** The line that was gone to before the article was there; `null` where it is to open at its target, or at the top. */
	wanted: number | null;
}

export const initialReader: ReaderState = {
	key: null,
	stored: null,
	top: 0,
	target: null,
	query: '',
	matches: [],
	match: 0,
	view: {cut: false, facts: false},
	titleMatches: [],
	wanted: null,
};
