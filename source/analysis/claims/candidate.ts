import type {Cue} from './cue.ts';

/** Tokens `from` up to but not including `to`. */
export interface Range {
	from: number;
	to: number;
}

/** A possible attribution, as one pattern reads it. Which ones are kept is decided by their scores. */
export interface Candidate {
	/** The pattern that read it. */
	rule: string;
	head: Cue;
	/** The words of the cue, in text order. */
	cue: Range;
	source: Range | null;
	/** In text order, not overlapping. */
	content: Range[];
	/** Who passed it on, where the pattern itself reads that. */
	via?: Range[];
	/** What else the pattern saw that speaks for or against it. */
	signs: string[];
}
