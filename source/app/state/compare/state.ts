import type {ClaimMatrix, MatrixRowKind} from '../../../comparison/matrix/matrix.ts';
import type {Decided} from '../../../decisions/decide.ts';
import type {ArticleKey} from '../../../model/listing.ts';
import type {Span} from '../../../model/span.ts';
import type {Cursor} from '../screen/cursor.ts';

/** What is compared. */
export type CompareSubject =
	/** An article with those on the same story. */
	| {of: 'article'; article: ArticleKey}
	/** Marked articles, side by side. */
	| {of: 'articles'; keys: readonly ArticleKey[]}
	/** What the search found. */
	| {of: 'found'}
	| {of: 'all'}
	/** One claim, over all articles. */
	| {of: 'claim'; article: ArticleKey; span: Span};

export interface Compared {
	matrix: ClaimMatrix;
	/** How many articles were looked at, and how many of the subject were too many. */
	articles: number;
	leftOut: number;
}

/** The screen of claims × outlets: rows above, and below them the sentences of the selected one. */
export interface CompareState extends Cursor {
	/** False while a sentence that was opened from it is read. */
	shown: boolean;
	subject: CompareSubject;
	/** What it was asked for, and with which decisions; where they differ now, it is asked again. */
	about: string;
	decidedClaims: Decided['claims'];
	/** `null` until the answer comes. */
	compared: Compared | null;
	/** Only rows of one kind; `null`: all. */
	kind: MatrixRowKind | null;
	/** Indexes of marked rows: what is to be joined. */
	marked: ReadonlySet<number>;
	/** The selected sentence; `null` while the rows have the keys. */
	saying: number | null;
	/** First line of the sentences on the screen. */
	detailTop: number;
}
