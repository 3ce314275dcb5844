import type {Analysis} from '../model/analysis.ts';
import type {Article} from '../model/article.ts';
import type {EntityName, EntityType} from '../model/entity.ts';
import type {
	ArticleKey,
	ArticleOrder,
	ArticleRow,
	EntityFilter,
	EntityKey,
	EntityPair,
	EntityRow,
	NameUse,
	Page,
	Scope,
	StoredArticle,
} from '../model/listing.ts';
import type {ClaimPassage, DatePassage, MentionPassage} from '../model/passage.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import type {CalendarLevel, DayRange, Density, TimelineOptions} from '../model/timeline.ts';
import type {EntityDecisions, FoundNames, NameMeaning, NameUses} from './names.ts';

export type * from '../model/listing.ts';
export type * from '../model/passage.ts';
export type * from '../model/timeline.ts';
export type * from './names.ts';

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

/** All that a file says of the day of publication of an article. */
export type FoundDay = Pick<Article, 'published' | 'publishedBasis' | 'publishedTime' | 'foundBy'>;

/** What a reader's decisions changed about an article. */
export interface Corrected {
	/** Tells these decisions from any other about the same article. */
	by: string;
	/** What the file has in the place of what was corrected. */
	found: FoundDay;
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

/** Digest and `Corrected.by` of a stored article. */
export interface StoredDigest {
	digest: string;
	by: string | null;
}

/** Titles as the lists show them: `titles[i]` belongs to `keys[i]`. */
export interface Titles {
	keys: Int32Array;
	titles: string[];
}

/**
 * A fact of many articles at once: article `keys[i]` has `values[of[i]]`. An article may come several times, or not at
 * all; no value comes twice in `values`, and no pair of article and value.
 */
export interface Column<Value = string> {
	values: Value[];
	keys: Int32Array;
	of: Int32Array;
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

/** Signatures of articles, of one length, one behind the other: `keys[i]` has the i-th. Those without one are left out. */
export interface StoredSignatures {
	keys: Int32Array;
	signatures: Uint16Array;
}

/** A sentence that has something in common with another. */
export interface SentenceHit {
	article: ArticleKey;
	/** Which of the article's sentences, from 0. */
	sentence: number;
	/** What they have in common: two numbers or more. */
	keys: number[];
}

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
		/** Those that have one of these ids, and those that are corrected, whatever their ids; in the order of their keys. */
		correctable(ids: readonly string[]): Promise<CorrectableRow[]>;
		/** The article as its file has it, before anything was decided about it; `null` where the key is gone. */
		source(key: ArticleKey): Promise<Article | null>;
		/** Puts this in the place of an article, which keeps its key and its digest; nothing where the key is gone. */
		revise(key: ArticleKey, revision: Revision): Promise<void>;
	};
	/** Entities as they are shown: after what was found over the corpus, and what the reader has decided. */
	entities: {
		/** Most articles first, then most mentions. */
		list(scope: Scope, page: Page, type?: EntityType | null): Promise<EntityRow[]>;
		count(scope: Scope, type?: EntityType | null): Promise<number>;
		/** How many there are of each type; a type without any is left out. */
		types(scope: Scope): Promise<Partial<Record<EntityType, number>>>;
		/** Over all articles, in the order of `keys`; a key that is gone or hidden is left out. */
		rows(keys: readonly EntityKey[]): Promise<EntityRow[]>;
		/** Those with this very name or alias, whatever its case, most articles first. */
		named(name: string): Promise<EntityRow[]>;
		/** Names in the order of the list over all; `titles[i]` belongs to `keys[i]`. */
		titles(): Promise<Titles>;
		/** Keys of the articles that it is mentioned in, newest first: a scope for other questions. */
		articles(entity: EntityKey): Promise<ArticleKey[]>;
		/** Keys of the articles that name all of these and none of those, newest first. */
		matching(filter: EntityFilter): Promise<ArticleKey[]>;
		/** How many articles name two of these entities, for every two that any article does; most articles first. */
		pairs(entities: readonly EntityKey[], scope: Scope): Promise<EntityPair[]>;
		/** Where an entity is mentioned, by article (newest first), then in text order. */
		mentions(entity: EntityKey, scope: Scope, page: Page): Promise<MentionPassage[]>;
		/** The names that articles have for it, most used first: what can be split off, or assigned in one article. */
		names(entity: EntityKey, scope: Scope): Promise<NameUse[]>;
		/**
		 * Shows entities as the reader decided, in every answer from now on, also of articles that are yet to come. Costs as
		 * much as there are new decisions.
		 *
		 * @returns True where anything is different now.
		 */
		follow(decisions: EntityDecisions): Promise<boolean>;
	};
	/** What articles call entities, for whoever finds out over the corpus which names mean the same. */
	names: {
		/** Who has last settled what the names mean; `null` where names have come or gone since. */
		settledBy(): Promise<string | null>;
		all(): Promise<FoundNames>;
		/** The next articles with a higher key than this; `null` where there are none. */
		uses(after: ArticleKey, articles: number): Promise<NameUses | null>;
		/** One transaction. What the reader has assigned stays. */
		mean(changes: readonly NameMeaning[]): Promise<void>;
		/** To be called when all is settled. */
		settled(by: string): Promise<void>;
	};
	claims: {
		/** By article (newest first); within one, attributed ones first, then in the order of the text. */
		list(scope: Scope, page: Page): Promise<ClaimPassage[]>;
		count(scope: Scope): Promise<number>;
	};
	dates: {
		/**
		 * Those with a place on the calendar, earliest first, shorter stretches before longer ones that begin with them; then
		 * those that would have one if their article's day of publication were known, by article.
		 */
		list(scope: Scope, page: Page, options?: TimelineOptions): Promise<DatePassage[]>;
		/** Of the same list those whose stretch of the calendar has days in a range. */
		within(scope: Scope, range: DayRange, page: Page, options?: TimelineOptions): Promise<DatePassage[]>;
		count(scope: Scope, options?: TimelineOptions): Promise<number>;
		/** How many of them begin before a day (`YYYY-MM-DD`): the offset in the list at which that day stands. */
		countBefore(scope: Scope, day: string, options?: TimelineOptions): Promise<number>;
		/** How many lie in each piece of the calendar. */
		density(scope: Scope, level: CalendarLevel, options?: TimelineOptions): Promise<Density>;
		/** The entities whose mentions stand in the sentence of each passage, in text order. */
		entities(passages: readonly DatePassage[]): Promise<EntityName[][]>;
	};
	/** What a full-text search is built from. */
	text: {
		titles(): Promise<Titles>;
		/** All words of the bodies, or those that begin with `prefix`. */
		words(prefix?: string): Promise<Vocabulary>;
		/** @param query FTS5 syntax over the bodies; rejects with a `LibraryError` of kind `query` where it is not. */
		match(query: string, limit: number, order?: HitOrder): Promise<TextHit[]>;
		/** Keys of all that match, in no order: for counting. Rejects as `match` does. */
		matchAll(query: string): Promise<Int32Array>;
		/** The bodies; a key that is gone is left out. */
		bodies(keys: readonly ArticleKey[]): Promise<Map<ArticleKey, string>>;
	};
	/** What search filters and counts by: facts of all articles as flat lists, which take milliseconds a hundred thousand. */
	columns: {
		/** `Article.id`; where an article stands in several files, that of each place. */
		ids(): Promise<Column>;
		outlets(): Promise<Column>;
		authors(): Promise<Column>;
		/** Day of publication, `YYYY-MM-DD`. */
		days(): Promise<Column>;
		/** Who is named in it. */
		entities(): Promise<Column<{name: string; type: EntityType}>>;
		/** Who is credited with a claim in it: by name or, where that is open, in the words of the text. */
		sources(): Promise<Column>;
		/** Articles with at least one claim, one that is quoted, or a copy. */
		having(what: 'claims' | 'quotes' | 'copies'): Promise<Int32Array>;
		/**
		 * Articles whose text mentions a date that lies within a stretch of days (`YYYY-MM-DD`, half-open; `null`: no end on
		 * that side).
		 */
		mentioning(from: string | null, to: string | null): Promise<Int32Array>;
	};
	/**
	 * Sentences by what they are about: numbers that their words and names stand for (see `sentenceKeys`). They lead to
	 * those that may say the same.
	 */
	sentences: {
		/**
		 * Sentences with two of these numbers or more, those with the most and rarest first: of articles published within some
		 * ten days of a day (`YYYY-MM-DD`) and of those without a day, or of all where no day is given.
		 */
		alike(keys: readonly number[], published: string | null, limit: number): Promise<SentenceHit[]>;
		/** In how many of those sentences each number stands, and how many there are. */
		counts(keys: readonly number[], published: string | null): Promise<{sentences: number; having: number[]}>;
	};
	/** Articles with the same text, or nearly. How many an article has, and which stands for all, is in its row. */
	copies: {
		/** An article and its copies, the one that stands for all first, then earliest first; empty where it has none. */
		of(article: ArticleKey): Promise<ArticleKey[]>;
		/** False where articles have come, gone or changed since copies were last stored. */
		areCurrent(): Promise<boolean>;
		signatures(): Promise<StoredSignatures>;
		/** Puts these groups in the place of all that were stored before. The first of each stands for it. */
		replace(groups: readonly (readonly ArticleKey[])[]): Promise<void>;
	};
	files: {
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
	};
	indexing: {
		/** `null` where another living process indexes. One that died is followed at once. */
		begin(indexer: Indexer): Promise<Lease | null>;
		/** Who indexes now; `null` where nobody does. */
		current(): Promise<Indexer | null>;
	};
	close(): Promise<void>;
}
