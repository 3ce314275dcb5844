import type {Meaning} from './meaning.ts';
import type {Match, Words} from './words.ts';

/**
 * Reads one kind of expression. Most tokens cannot begin a date; a parser is only asked at tokens that it names, so it
 * costs nothing elsewhere.
 */
export interface Parser {
	/** For messages and tests. */
	name: string;
	/** First words, in lower case. */
	triggers: readonly string[];
	/** Whether it is also asked where a token begins with a digit. */
	digits?: boolean;
	/** What begins at token `at`, or `null`. */
	parse(words: Words, at: number): Match<Meaning> | null;
}
