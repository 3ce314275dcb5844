import type {Span} from '../model/span.ts';

/**
 * Universal part-of-speech tag as wink-nlp gives it. `X` also marks runs of 200 and more characters without a space,
 * which are not taken apart.
 */
export type PartOfSpeech =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SPACE'
	| 'SYM'
	| 'VERB'
	| 'X';

/**
 * The tokens of one text as parallel arrays: token `i` is `text.slice(start[i], end[i])`. Columns rather than objects,
 * because everything that follows walks them in inner loops.
 */
export interface Tokens {
	readonly length: number;
	/** The characters of the token, as they stand in the text. */
	readonly surface: readonly string[];
	/** The same in lower case. */
	readonly lower: readonly string[];
	readonly partOfSpeech: readonly PartOfSpeech[];
	/** Dictionary form in lower case: "said" → "say", "n’t" → "not". */
	readonly lemma: readonly string[];
	/** UTF-16 offsets into the text, half-open. */
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Index into `Document.sentences`. */
	readonly sentence: Int32Array;
}

/** A sentence: its characters, and its tokens `firstToken` up to but not including `endToken`. */
export interface Sentence extends Span {
	firstToken: number;
	endToken: number;
	/** Index of the paragraph (run of lines without a break) that it stands in. */
	paragraph: number;
}

/** A text taken apart: what every step of the analysis starts from. */
export interface Document {
	readonly text: string;
	readonly tokens: Tokens;
	readonly sentences: readonly Sentence[];
}
