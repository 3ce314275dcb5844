import type {Analysis} from '../../model/analysis.ts';
import type {Article} from '../../model/article.ts';
import type {ArticleKey, ArticleOrder, ArticleRow, StoredArticle} from '../../model/listing.ts';

/** All that a file says of the day of publication of an article. */
export type FoundDay = Pick<Article, 'published' | 'publishedBasis' | 'publishedTime' | 'foundBy'>;

/** What a reader's decisions changed about an article. */
export interface Corrected {
	/** Tells these decisions from any other about the same article. */
	by: string;
	/** What the file has in the place of what was corrected. */
	found: FoundDay;
}

/** An article that decisions may have changed. */
export interface CorrectableRow {
	key: ArticleKey;
	id: string;
	/** `Corrected.by` of what it is stored with; `null` where it is as its file has it. */
	by: string | null;
}

/** An article and its analysis as they are after what was decided; `corrected: null` where they are as the file has it. */
export interface Revision {
	article: Article;
	analysis: Analysis;
	/** What each sentence of the analysis is found by (see `sentenceKeys`). */
	sentenceKeys: readonly (readonly number[])[];
	corrected: Corrected | null;
}

/** Articles of the corpus. */
export interface Articles {
	count(): Promise<number>;
	/** Every article's key, in the order asked for: published newest first, undated ones last; the others A to Z. */
	keys(order: ArticleOrder): Promise<ArticleKey[]>;
	/** In the order of `keys`; a key that is gone is left out. */
	rows(keys: readonly ArticleKey[]): Promise<ArticleRow[]>;
	/** `null` where the key is gone. */
	read(key: ArticleKey): Promise<StoredArticle | null>;
	/** Those that have one of these ids, and those that are corrected, whatever their ids; in the order of their keys. */
	correctable(ids: readonly string[]): Promise<CorrectableRow[]>;
	/** The article as its file has it, before anything was decided about it; `null` where the key is gone. */
	source(key: ArticleKey): Promise<Article | null>;
	/** Puts this in the place of an article, which keeps its key and its digest; nothing where the key is gone. */
	revise(key: ArticleKey, revision: Revision): Promise<void>;
}
