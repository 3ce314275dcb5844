import type {ArticleKey} from '../../model/listing.ts';

/** Titles as the lists show them: `titles[i]` belongs to `keys[i]`. */
export interface Titles {
	keys: Int32Array;
	titles: string[];
}

/** Words as the full-text index knows them (lower case, no diacritics), sorted by code point; `articles[i]` have `words[i]`. */
export interface Vocabulary {
	words: string[];
	articles: Int32Array;
}

export interface TextHit {
	key: ArticleKey;
	/** bm25 as SQLite gives it: the lower (the more negative), the better. 0 where hits are not ranked. */
	rank: number;
}

/** Best first, or, for queries that match a large part of the corpus and would take long to rank, latest key first. */
export type HitOrder = 'rank' | 'key';

/** What a full-text search is built from. */
export interface Text {
	titles(): Promise<Titles>;
	/** All words of the bodies, or those that begin with `prefix`. */
	words(prefix?: string): Promise<Vocabulary>;
	/** @param query FTS5 syntax over the bodies; rejects with a `LibraryError` of kind `query` where it is not. */
	match(query: string, limit: number, order?: HitOrder): Promise<TextHit[]>;
	/** Keys of all that match, in no order: for counting. Rejects as `match` does. */
	matchAll(query: string): Promise<Int32Array>;
	/** The bodies; a key that is gone is left out. */
	bodies(keys: readonly ArticleKey[]): Promise<Map<ArticleKey, string>>;
}
