import type {ArticleKey} from '../../model/listing.ts';

/** Signatures of articles, of one length, one behind the other: `keys[i]` has the i-th. Those without one are left out. */
export interface StoredSignatures {
	keys: Int32Array;
	signatures: Uint16Array;
}

/** Articles with the same text, or nearly. How many an article has, and which stands for all, is in its row. */
export interface Copies {
	/** An article and its copies, the one that stands for all first, then earliest first; empty where it has none. */
	of(article: ArticleKey): Promise<ArticleKey[]>;
	/** False where articles have come, gone or changed since copies were last stored. */
	areCurrent(): Promise<boolean>;
	signatures(): Promise<StoredSignatures>;
	/** Puts these groups in the place of all that were stored before. The first of each stands for it. */
	replace(groups: readonly (readonly ArticleKey[])[]): Promise<void>;
}
