import type {Analysis} from '../../model/analysis.ts';
import type {Article} from '../../model/article.ts';
import type {ArticleKey} from '../../model/listing.ts';
import type {ReadFailure} from '../../model/read-failure.ts';
import type {Corrected} from './articles.ts';

/** What is remembered of a file, to see whether it has changed. */
export interface FileRecord {
	path: string;
	/** Bytes. */
	size: number;
	/** Milliseconds since 1970, as the file system says. */
	modified: number;
	/** SHA-256 of the content, hexadecimal; empty where the content could not be read. */
	hash: string;
	/** What made the stored articles of it: versions and settings. Where it differs now, the file is read anew. */
	madeBy: string;
}

/** Digest and `Corrected.by` of a stored article. */
export interface StoredDigest {
	digest: string;
	by: string | null;
}

/**
 * An article to store; or one that is there already, from the same file, with the same digest and corrected by the same
 * decisions, and is to stay.
 */
export type FileArticle =
	| {
			article: Article;
			analysis: Analysis;
			/** Tells the article, as its file has it, and what made it from any other. */
			digest: string;
			/** The same for exact copies, whatever their files; empty where there are none. */
			content: string;
			/** What near-copies of its text are found by (see `Signatures`). */
			signature: Uint16Array;
			/** Where it is not as its file has it. */
			corrected?: Corrected | null;
			/** What each sentence of the analysis is found by (see `sentenceKeys`). */
			sentenceKeys: readonly (readonly number[])[];
	  }
	| {kept: {id: string} & StoredDigest};

/**
 * What came from a file, as a whole or in consecutive parts. Until the last part is stored, the articles from before
 * stay, and the file is remembered without its hash: whoever finds it so has to read it anew.
 */
export interface FileContent {
	file: FileRecord;
	part: 'whole' | 'first' | 'middle' | 'last';
	articles: FileArticle[];
	failures: ReadFailure[];
}

/** Files of the corpus, and what came from them. */
export interface Files {
	all(): Promise<FileRecord[]>;
	/** How many of them hold at least one article. */
	withArticles(): Promise<number>;
	/** Digests of the articles that came from a file, and `Corrected.by` of each, or `null`. */
	digests(path: string): Promise<StoredDigest[]>;
	/**
	 * Keys of the articles of a file in the order in which they stand in it; `articles.source` has each as it was read.
	 * `null` where the library cannot stand in for the file: it was not read as a whole, an article of it is stored
	 * elsewhere, or two of them have one id.
	 */
	stored(path: string): Promise<ArticleKey[] | null>;
	/**
	 * Puts this in the place of all that came from these files before, in one transaction: after a crash each part is
	 * there whole or not at all. An article with the id of one from before keeps its key.
	 */
	replace(contents: readonly FileContent[]): Promise<void>;
	/** Remembers new sizes and times of files whose content is what it was. */
	touch(files: readonly FileRecord[]): Promise<void>;
	remove(paths: readonly string[]): Promise<void>;
	failures(): Promise<ReadFailure[]>;
}
