import type {Claim} from '../../model/claim.ts';
import type {ArticleKey} from '../../model/listing.ts';
import type {Passage} from '../../model/passage.ts';
import type {Span} from '../../model/span.ts';
import type {Difference, Outlet} from '../comparison.ts';

/*
 * Claims × outlets: who says what the others say, who says otherwise, and who is silent.
 *
 *                              Ledger  Courier  Post
 *   trade set a record in 2023   ●       ○       ·
 *   the call was on Thursday     ●       ●       ○
 *
 * A row is plain data with its sentences in it, so that a screen needs to ask nothing more. "Otherwise" is never "wrong".
 */

export type Stance = 'says' | 'otherwise' | 'silent';

/** A sentence in which an outlet says, or says otherwise, what a row is about. `span` is the statement itself. */
export interface Saying extends Passage {
	stance: Exclude<Stance, 'silent'>;
	/** `null` where it is a plain sentence that nobody is credited with and that makes no checkable claim. */
	claim: Claim | null;
	/** Who is credited, by name or in the words of the text; `null` where the outlet speaks for itself. */
	source: string | null;
	/** Who passed it on, nearest the reader first. */
	via: string[];
	/** The words in which it differs from other sayings of the row, in text order: offsets into the text of the article. */
	differing: Span[];
	/** Other articles with the same text. */
	copies: ArticleKey[];
}

export interface MatrixCell {
	/** `otherwise` where at least one of its sayings is. */
	stance: Stance;
	/** Earliest first; empty where it is silent. */
	sayings: Saying[];
}

/**
 * `shared`: more than one outlet says it; `differing`: at least one says it otherwise; `single`: one outlet alone reports
 * it.
 */
export type MatrixRowKind = 'shared' | 'differing' | 'single';

export interface MatrixRow {
	kind: MatrixRowKind;
	/** The saying that puts it most plainly: what to show as the claim. Also in one of the cells. */
	plainest: Saying;
	/** One a column, in the order of the outlets. */
	cells: MatrixCell[];
	/** How many outlets say it, say it otherwise, are silent. */
	counts: Record<Stance, number>;
	/** How many sources it goes back to, as far as the articles say; copies and quotes of one speech count once. */
	independentSources: number;
	/** Possible differences within it. */
	differences: Difference[];
}

export interface ClaimMatrix {
	/** The columns. */
	outlets: Outlet[];
	/** Differing ones first, then shared ones with the most independent sources, then what one outlet alone reports. */
	rows: MatrixRow[];
}
