import type {Completion} from '../../../model/completion.ts';
import type {ArticleKey} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';

/** Where a search found something in one article. Offsets into the title, and into the text of the article. */
export interface SearchHit {
	key: ArticleKey;
	titleMarks: Span[];
	/** `undefined` as long as nobody has looked. */
	passage?: {start: number; text: string; marks: Span[]} | null | undefined;
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
	/** The order that `hits` were asked for in. */
	answeredSort: HitSort;
	/** How many articles were found, listed or not; `more`: at least so many. */
	total: number;
	more: boolean;
	/** Whether words were looked for: hits then have a line for what was found. */
	words: boolean;
	/** What of the query was not understood. */
	notes: string[];
	sort: HitSort;
	/** Ways to go on from the cursor; those of an older text stay until the next ones come, and cannot be taken. */
	completion: OfferedCompletion | null;
	/** Searches of before, the latest first; `null` as long as they are not read. */
	history: string[] | null;
	/** The place in the history of what the box shows; -1 where it was typed. */
	walked: number;
}

export const hitSorts = ['relevance', 'date', 'outlet'] as const;
export type HitSort = (typeof hitSorts)[number];

export interface OfferedCompletion extends Completion {
	/** What it was asked for. */
	text: string;
	cursor: number;
	/** -1: none. */
	selected: number;
}

export const initialSearch: SearchState = {
	editing: false,
	text: '',
	cursor: 0,
	hits: new Map(),
	answered: '',
	thorough: false,
	answeredSort: 'relevance',
	total: 0,
	more: false,
	words: true,
	notes: [],
	sort: 'relevance',
	completion: null,
	history: null,
	walked: -1,
};
