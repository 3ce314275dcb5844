import type {Analysis} from '../model/analysis.ts';
import type {Article} from '../model/article.ts';
import type {Claim} from '../model/claim.ts';
import type {ArticleKey} from '../model/listing.ts';
import type {Span} from '../model/span.ts';

/** An article as it goes into a comparison. */
export interface Compared {
	key: ArticleKey;
	article: Pick<Article, 'text' | 'title' | 'outlet' | 'published'>;
	analysis: Analysis;
}

/** Articles that are (nearly) the same text: a dispatch and those that printed it. They count as one source. */
export interface CopyGroup {
	/** The one that stands for all: published first, then the longest. */
	representative: ArticleKey;
	/** All of them, the representative first, then earliest first. At least two. */
	articles: ArticleKey[];
	/** The smallest part of a text (the shorter one of the two) that also stands in the first of them, 0…1. */
	likeness: number;
}

/** Who publishes: an outlet by its name, or a single article that does not say. */
export interface Outlet {
	/** `null` where the article names none. */
	name: string | null;
	/** Its articles, in the order in which they were given. Exactly one where there is no name. */
	articles: ArticleKey[];
}

/** A statement of one article that takes part in a comparison. */
export interface Member {
	article: ArticleKey;
	/** The claim that it is (part of); `null` where it is a plain sentence, or part of one. */
	claim: Claim | null;
	/** What is stated, without the words that attribute it where they could be told. */
	span: Span;
	/** The sentence around it. */
	sentence: Span;
	published: string | null;
	/** Articles with the same text, left out of the group: near-copies of this one. */
	copies: ArticleKey[];
}

/** Where a statement comes from, as far as the articles say. */
export interface Origin {
	/**
	 * `source`: somebody is credited (a speaker, or the one who passed the words on); `outlet`: nobody is, so the outlet
	 * speaks for itself.
	 */
	kind: 'source' | 'outlet';
	/** All the names that run together here ("Xi Jinping", "CCTV"); empty where an outlet has no name. */
	names: string[];
	/** Indexes into the members of the group. */
	members: number[];
}

/** The same claim, made in more than one place. */
export interface ClaimGroup {
	/** Earliest first; undated ones last. At least two. */
	members: Member[];
	/** Index of the member that says it most plainly: the nearest to all others. */
	center: number;
	/** Those that have it, copies included. */
	outlets: Outlet[];
	/** Those of the comparison that do not have it. */
	notReportedBy: Outlet[];
	/** The sources told apart; as many as there are independent ones. */
	origins: Origin[];
	independentSources: number;
	/** How alike the members are on average, 0…1. */
	likeness: number;
}

export type DifferenceKind = 'number' | 'date' | 'polarity' | 'slot';

/** Where one side of a difference stands. */
export interface DifferencePlace {
	article: ArticleKey;
	sentence: Span;
	/** The words that differ, in text order. */
	words: Span[];
}

export interface DifferenceSide {
	/** What this side has, for people: "Thursday", "9 times", "more than $200 billion", "not". */
	value: string;
	/** In the order in which the articles were given. At least one. */
	places: DifferencePlace[];
}

/** Something that two or more articles may tell differently. Never a verdict: who is right is not known here. */
export interface Difference {
	kind: DifferenceKind;
	/** One neutral line for people: "Possible difference in the day of the call: Thursday or Tuesday". */
	label: string;
	/** At least two; the one with the most articles first. */
	sides: DifferenceSide[];
	/** Indexes into `groups` of the comparison: the groups that a side of it belongs to. */
	groups: number[];
}

export interface Comparison {
	/** Those that take part, in the order in which they first come up. */
	outlets: Outlet[];
	copies: CopyGroup[];
	/** Those with the most independent sources first, then with the most outlets, then earliest. */
	groups: ClaimGroup[];
	differences: Difference[];
	/** Attributed claims and checkable statements that one outlet alone has: by article, in text order. */
	onlyIn: {outlet: Outlet; members: Member[]}[];
}
