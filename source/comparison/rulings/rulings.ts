import type {ArticleKey} from '../../model/listing.ts';
import type {Span} from '../../model/span.ts';

/** A statement by its place: the words of an article that make it. */
export interface StatementPlace {
	article: ArticleKey;
	span: Span;
}

/** What a reader has decided about what is compared; it goes before what is computed. */
export interface Rulings {
	/** Statements that are left out. */
	dismissed: readonly StatementPlace[];
	/** Groups that say the same, two or more each. */
	together: readonly (readonly StatementPlace[])[];
	/** Pairs that do not say the same: the first leaves the group of the second. */
	apart: readonly (readonly [StatementPlace, StatementPlace])[];
}

export const noRulings: Rulings = {dismissed: [], together: [], apart: []};
