import type {ArticleKey, ArticleOrder, ArticleRow} from '../../../model/listing.ts';
import type {Cursor} from '../screen/cursor.ts';

export interface ListState extends Cursor {
	order: ArticleOrder;
	/** Every article, in order. */
	all: ArticleKey[];
	/** Those that are shown: all, or the hits of the search. */
	keys: ArticleKey[];
	/** What is known of them so far; rows are loaded as they come near the screen. */
	rows: ReadonlyMap<ArticleKey, ArticleRow>;
	/** How many there are in all; known before every key is. `null` as long as nothing is. */
	total: number | null;
}

/** Stands for articles of which only their number is known yet. */
export const unknownKey: ArticleKey = -1;

export const initialList: ListState = {
	order: 'published',
	all: [],
	keys: [],
	rows: new Map(),
	total: null,
	selected: 0,
	top: 0,
};
