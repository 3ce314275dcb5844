import type {Meaning} from './meaning.ts';
import type {Words} from './words.ts';

/** What was read, and where it ends. */
export interface Match {
	/** Index after the last token. */
	end: number;
	meaning: Meaning;
}

/**
 * Reads one kind of expression. Most tokens cannot begin a date; a parser is only asked at tokens that it names, so it
 * costs nothing elsewhere.
 */
export interface Parser {
	name: string;
	/** First words, in lower case. */
	triggers: readonly string[];
	/** Whether it is also asked where a token begins with a digit. */
	digits?: boolean;
	/** What begins at token `at`, or `null`. */
	parse(words: Words, at: number): Match | null;
}
