import type {Analysis} from './analysis.ts';
import type {Article} from './article.ts';
import type {EntityName, EntityType} from './entity.ts';

/** The library's own number of an article: stays the same while the article is in the library. */
export type ArticleKey = number;
/** The library's own number of an entity: one for each name and type. */
export type EntityKey = number;

/** What a question is about: one article, some (a search result), or all of them. */
export type Scope = {of: 'all'} | {of: 'articles'; keys: readonly ArticleKey[]};

/** What a list shows of an article without opening it. */
export interface ArticleRow {
	key: ArticleKey;
	/** `Article.id`: what decisions name it by. */
	id: string;
	/** One line, never empty: where an article has no title, the beginning of its text. */
	title: string;
	outlet: string | null;
	published: string | null;
	publishedBasis: Article['publishedBasis'];
	path: string | null;
	words: number;
	/** How many different entities, how many claims, how many dates for the timeline. */
	entities: number;
	claims: number;
	dates: number;
	/** In how many other files the very same article stands. */
	alsoIn: number;
	/** How many other articles have the same text, or nearly: a dispatch and those that printed it. */
	copies: number;
	/** The article that stands for it and its copies; `null` where it does so itself, or has none. */
	copyOf: ArticleKey | null;
}

export type ArticleOrder = 'published' | 'outlet' | 'title' | 'path';

export interface StoredArticle {
	key: ArticleKey;
	/** Paths of other files in which the very same article stands. */
	alsoIn: string[];
	/** How many other articles are nearly the same. */
	copies: number;
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
	/** What else articles call it, most used first: over all articles, whatever the scope. A few at most. */
	aliases: string[];
}

/** A name as articles have it, and in how many articles. */
export interface NameUse extends EntityName {
	articles: number;
}

/** Two entities that the same articles name, and how many of them do. */
export interface EntityPair {
	a: EntityKey;
	b: EntityKey;
	articles: number;
}

/** Which articles: those that name all of some entities, and none of others. */
export interface EntityFilter {
	all: readonly EntityKey[];
	none: readonly EntityKey[];
}

export interface Page {
	offset: number;
	limit: number;
}
