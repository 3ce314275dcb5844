import type {Analysis} from '../model/analysis.ts';
import type {Article} from '../model/article.ts';
import type {Claim} from '../model/claim.ts';
import type {DateMention} from '../model/date-mention.ts';
import type {EntityType} from '../model/entity.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import type {Span} from '../model/span.ts';

/** The library's own number of an article: stays the same while the article is in the library. */
export type ArticleKey = number;
/** The library's own number of an entity: one for each name and type. */
export type EntityKey = number;

/** What a question is about: one article, some (a search result), or all of them. */
export type Scope = {of: 'all'} | {of: 'articles'; keys: readonly ArticleKey[]};

/** What a list shows of an article without opening it. */
export interface ArticleRow {
	key: ArticleKey;
	/** One line, never empty: where an article has no title, the beginning of its text. */
	title: string;
	outlet: string | null;
	published: string | null;
	publishedBasis: Article['publishedBasis'];
	path: string | null;
	words: number;
	/** How many different entities, how many claims, how many dates with a place on the calendar. */
	entities: number;
	claims: number;
	dates: number;
}

export type ArticleOrder = 'published' | 'outlet' | 'title' | 'path';

export interface StoredArticle {
	key: ArticleKey;
	article: Article;
	analysis: Analysis;
}

/** An entity over a scope. */
export interface EntityRow {
	key: EntityKey;
	name: string;
	type: EntityType;
	articles: number;
	mentions: number;
	/** Earliest and latest day of publication among its articles, `YYYY-MM-DD`. */
	first: string | null;
	last: string | null;
}

/** A place in an article, with the sentence around it: what a list of mentions, claims or dates shows. */
export interface Passage {
	article: ArticleKey;
	/** Title and outlet of the article, so that a list over many articles needs no second question. */
	title: string;
	outlet: string | null;
	published: string | null;
	/** The sentence, as it stands in the text. */
	sentence: string;
	/** Offset of the sentence in the text of the article. */
	sentenceStart: number;
	/** The mention, claim or date itself, offsets into the text of the article. */
	span: Span;
}

export interface MentionPassage extends Passage {
	named: boolean;
}

export interface ClaimPassage extends Passage {
	claim: Claim;
}

export interface DatePassage extends Passage {
	date: DateMention;
}

export interface Page {
	offset: number;
	limit: number;
}

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

export interface FileContent {
	file: FileRecord;
	articles: {article: Article; analysis: Analysis}[];
	failures: ReadFailure[];
}

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

/** Who indexes: enough to tell whether they are still at it. */
export interface Indexer {
	pid: number;
	host: string;
}

/** The right to write, held by one process at a time. */
export interface Lease {
	/** To be called every few seconds: whoever is silent for half a minute may be followed by another. */
	renew(): Promise<void>;
	release(): Promise<void>;
}

/**
 * All that newsglass knows of one corpus. It is a cache: everything in it can be made again from the files. Questions
 * are asked by noun; nothing above this folder knows how the answers are stored.
 */
export interface Library {
	/** Where it is kept; `null` where it lives in memory only, and no second process or thread can open it. */
	readonly place: string | null;
	/** What people should be told about the way it was opened: one line, for people. */
	readonly notice: string | null;
	/** Rises with every change, whoever made it: a view is up to date as long as this is what it was. */
	revision(): Promise<number>;
	articles: {
		count(): Promise<number>;
		/** Every article's key, in the order asked for: published newest first, undated ones last; the others A to Z. */
		keys(order: ArticleOrder): Promise<ArticleKey[]>;
		/** In the order of `keys`; a key that is gone is left out. */
		rows(keys: readonly ArticleKey[]): Promise<ArticleRow[]>;
		/** `null` where the key is gone. */
		read(key: ArticleKey): Promise<StoredArticle | null>;
	};
	entities: {
		/** Most articles first, then most mentions. */
		list(scope: Scope, page: Page): Promise<EntityRow[]>;
		count(scope: Scope): Promise<number>;
		/** Keys of the articles that it is mentioned in, newest first: a scope for other questions. */
		articles(entity: EntityKey): Promise<ArticleKey[]>;
		/** Where an entity is mentioned, by article (newest first), then in text order. */
		mentions(entity: EntityKey, scope: Scope, page: Page): Promise<MentionPassage[]>;
	};
	claims: {
		/** By article (newest first); within one, attributed ones first, then in the order of the text. */
		list(scope: Scope, page: Page): Promise<ClaimPassage[]>;
		count(scope: Scope): Promise<number>;
	};
	dates: {
		/** Those with a place on the calendar, earliest first; shorter stretches before longer ones that begin with them. */
		list(scope: Scope, page: Page): Promise<DatePassage[]>;
		count(scope: Scope): Promise<number>;
		/** How many of them begin before a day (`YYYY-MM-DD`): the offset in the list at which that day stands. */
		countBefore(scope: Scope, day: string): Promise<number>;
	};
	/** What a full-text search is built from. */
	text: {
		titles(): Promise<Titles>;
		/** All words of the bodies, or those that begin with `prefix`. */
		words(prefix?: string): Promise<Vocabulary>;
		/** @param query FTS5 syntax over the bodies; rejects with a `LibraryError` of kind `query` where it is not. */
		match(query: string, limit: number, order?: HitOrder): Promise<TextHit[]>;
		/** The bodies; a key that is gone is left out. */
		bodies(keys: readonly ArticleKey[]): Promise<Map<ArticleKey, string>>;
	};
	files: {
		all(): Promise<FileRecord[]>;
		/** Replaces all that came from these files, in one transaction: after a crash each is there whole or not at all. */
		replace(contents: readonly FileContent[]): Promise<void>;
		remove(paths: readonly string[]): Promise<void>;
		failures(): Promise<ReadFailure[]>;
	};
	indexing: {
		/** `null` where another living process indexes. One that died is followed at once. */
		begin(indexer: Indexer): Promise<Lease | null>;
		/** Who indexes now; `null` where nobody does. */
		current(): Promise<Indexer | null>;
	};
	close(): Promise<void>;
}
