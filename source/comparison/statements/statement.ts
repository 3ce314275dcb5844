import type {Claim} from '../../model/claim.ts';
import type {Span} from '../../model/span.ts';
import type {Word} from './word.ts';

/** A sentence of an article, read for comparison. */
export interface ReadSentence {
	/** Index of the article in what is compared. */
	article: number;
	span: Span;
	words: Word[];
}

/** The smallest thing that is compared: a clause, or what a claim claims within one. */
export interface Statement {
	article: number;
	sentence: ReadSentence;
	/** From its first to its last word. */
	span: Span;
	words: Word[];
	/** The claim that most of its words belong to. */
	claim: Claim | null;
	/** Who is credited with it, by the name used in the comparison: "@elena voss". */
	speaker: string | null;
	/** What it is compared by: concepts, entities ("@xi jinping"), years ("#2023") and words of the names of organizations ("~ministry"); no repetitions. */
	features: string[];
	/** The same, to look things up. */
	featureSet: ReadonlySet<string>;
	/** How many of the features are words of content. */
	content: number;
}
