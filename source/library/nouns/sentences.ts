import type {ArticleKey} from '../../model/listing.ts';

/** A sentence that has something in common with another. */
export interface SentenceHit {
	article: ArticleKey;
	/** Which of the article's sentences, from 0. */
	sentence: number;
	/** What they have in common: two numbers or more. */
	keys: number[];
}

/**
 * Sentences by what they are about: numbers that their words and names stand for (see `sentenceKeys`). They lead to
 * those that may say the same.
 */
export interface Sentences {
	/**
	 * Sentences with two of these numbers or more, those with the most and rarest first: of articles published within some
	 * ten days of a day (`YYYY-MM-DD`) and of those without a day, or of all where no day is given.
	 */
	alike(keys: readonly number[], published: string | null, limit: number): Promise<SentenceHit[]>;
	/** In how many of those sentences each number stands, and how many there are. */
	counts(keys: readonly number[], published: string | null): Promise<{sentences: number; having: number[]}>;
}
