import type {Span} from './span.ts';

/** Who is credited with a claim: the words of the text, and whom they name where that is known. */
export interface ClaimSource extends Span {
	/** The entity's full name ("he" → "Xi Jinping"); `null` where it stays open. */
	name: string | null;
}

/** A statement of the text: attributed to a source, or (`source: null`) the article's own and worth checking. */
export interface Claim extends Span {
	source: ClaimSource | null;
	/** The words that attribute: "said", "according to", "a statement by". */
	cue: Span | null;
	/** What is claimed; more than one piece where the attribution stands in its middle. */
	content: Span[];
	/** Who passed it on, nearest the reader first: CCTV in "…, Xi said, CCTV reported". */
	via: string[];
	negated: boolean;
	hedged: boolean;
	/** True where at least part of the content stands in quotation marks. */
	quoted: boolean;
	/** 0…1, how much checking it would be worth; never a verdict. */
	worth: number;
	/** The rule that found it: `clausal`, `trailing`, `according-to`, … */
	rule: string;
}
