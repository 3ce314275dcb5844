import type {Completion} from '../../../model/completion.ts';
import type {ArticleKey} from '../../../model/listing.ts';
import type {HitSort, SearchHit} from './state.ts';

export type SearchCommand =
	| {type: 'search'}
	| {type: 'search-accept'}
	| {type: 'search-clear'}
	/** Shows the hits in the next order. */
	| {type: 'next-sort'}
	/** Through the ways to go on that are offered; to -1, none of them. */
	| {type: 'complete-move'; by: number}
	| {type: 'complete-accept'}
	| {type: 'complete-close'}
	/** Through the searches of before, older ones where `by` is positive. */
	| {type: 'earlier-search'; by: number}
	/** Asks for a name for the search. */
	| {type: 'name-search'}
	/** Saves the search under a name. */
	| {type: 'save-search'; text: string}
	| {type: 'saved-searches'}
	/** Lets the reader choose which saved search is forgotten. */
	| {type: 'forget-search'}
	| {type: 'drop-search'; name: string}
	/** Searches for this. */
	| {type: 'search-for'; text: string};

export type SearchEvent =
	| {
			type: 'found';
			text: string;
			sort: HitSort;
			thorough: boolean;
			hits: SearchHit[];
			/** How many articles were found, listed or not; `more`: at least so many. */
			total: number;
			more: boolean;
			/** Whether words were looked for, so that hits may have passages; left out: yes. */
			words?: boolean;
			notes: string[];
	  }
	/** Hits that are on the screen, with where in them something was found. */
	| {type: 'hits-shown'; text: string; hits: SearchHit[]}
	| {type: 'completed'; text: string; cursor: number; completion: Completion | null}
	/** The search knows all that is in the library now. */
	| {type: 'search-ready'}
	/** The latest first. */
	| {type: 'history-loaded'; searches: string[]};

export type SearchEffect =
	/** Thorough: slower, and asked for when the hand rests. */
	| {type: 'find'; text: string; sort: HitSort; thorough: boolean}
	| {type: 'show-hits'; text: string; keys: ArticleKey[]}
	| {type: 'complete'; text: string; cursor: number}
	| {type: 'load-history'}
	| {type: 'remember-search'; text: string};
