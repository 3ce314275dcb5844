import type {ArticleKey} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';
import type {Compared, CompareSubject} from './state.ts';

/** The words of an article that say something. */
export interface SaidAt {
	article: ArticleKey;
	span: Span;
}

/** What is decided of claims in the matrix; the effect finds the names by which decisions know them. */
export type Judging =
	| {do: 'dismiss'; claims: SaidAt[]}
	| {do: 'check'; claims: SaidAt[]; note: string}
	| {do: 'join'; claims: SaidAt[]}
	| {do: 'part'; claim: SaidAt; from: SaidAt[]};

export type CompareCommand =
	/** Opens the matrix: of what is selected or marked. */
	| {type: 'compare'}
	/** The same of the next larger subject: the article, what was found, everything. */
	| {type: 'compare-wider'}
	| {type: 'compare-kind'}
	| {type: 'compare-mark'}
	| {type: 'compare-dismiss'}
	| {type: 'compare-join'}
	| {type: 'compare-part'}
	/** Asks for the note. */
	| {type: 'compare-check'}
	| {type: 'compare-checked'; text: string}
	| {type: 'scroll-sayings'; by: number};

export type CompareEvent =
	| ({type: 'compared'; about: string} & Compared)
	/** Nobody else says the claim. */
	| {type: 'said-by-nobody-else'; about: string};

export type CompareEffect =
	| {type: 'load-comparison'; subject: CompareSubject; found: readonly ArticleKey[]; about: string}
	/** `said`: what the reader is told of it, one line. */
	| {type: 'judge'; judging: Judging; said: string};
