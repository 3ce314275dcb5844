import type {ArticleKey} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';

/** Where a search found something in one article. Offsets into the title, and into the text of the article. */
export interface SearchHit {
	key: ArticleKey;
	titleMarks: Span[];
	passage: {start: number; text: string; marks: Span[]} | null;
}

/**
 * What the list is narrowed to. All of it is in `text`, in the language of queries: filters by outlet, entity or date
 * that are chosen elsewhere are written into it (`outlet:"X"`, `!entity:"Y"`), so that there is one thing to see, to
 * change, to save and to undo.
 */
export interface SearchState {
	/** True while the search box takes the keys. */
	editing: boolean;
	text: string;
	/** Offset of the cursor in `text`. */
	cursor: number;
	hits: ReadonlyMap<ArticleKey, SearchHit>;
	/** The text that `hits` answer; differs from `text` while an answer is on its way. */
	answered: string;
	/** True when they come from the thorough search. */
	thorough: boolean;
	/** What of the query was not understood. */
	notes: string[];
}

export const initialSearch: SearchState = {
	editing: false,
	text: '',
	cursor: 0,
	hits: new Map(),
	answered: '',
	thorough: false,
	notes: [],
};
