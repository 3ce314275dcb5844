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
	title: string;
	outlet: string | null;
	published: string | null;
	publishedBasis: Article['publishedBasis'];
	path: string | null;
	words: number;
	/** How many different entities, how many claims, how many dates were found. */
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
	/** SHA-256 of the content, hexadecimal. */
	hash: string;
}

export interface FileContent {
	file: FileRecord;
	articles: {article: Article; analysis: Analysis}[];
	failures: ReadFailure[];
}

/**
 * All that newsglass knows of one corpus. It is a cache: everything in it can be made again from the files. Questions
 * are asked by noun; nothing above this folder knows how the answers are stored.
 */
export interface Library {
	articles: {
		count(): Promise<number>;
		/** Every article's key, in the order asked for; undated ones last. */
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
		/** Where an entity is mentioned, by article (newest first), then in text order. */
		mentions(entity: EntityKey, scope: Scope, page: Page): Promise<MentionPassage[]>;
	};
	claims: {
		/** Attributed ones first in the order of the text, by article (newest first). */
		list(scope: Scope, page: Page): Promise<ClaimPassage[]>;
		count(scope: Scope): Promise<number>;
	};
	dates: {
		/** Those with a place on the calendar, earliest first; shorter stretches before longer ones that begin with them. */
		list(scope: Scope, page: Page): Promise<DatePassage[]>;
		count(scope: Scope): Promise<number>;
	};
	files: {
		all(): Promise<FileRecord[]>;
		/** Replaces all that came from these files, in one transaction: after a crash each is there whole or not at all. */
		replace(contents: readonly FileContent[]): Promise<void>;
		remove(paths: readonly string[]): Promise<void>;
		failures(): Promise<ReadFailure[]>;
	};
	close(): Promise<void>;
}
