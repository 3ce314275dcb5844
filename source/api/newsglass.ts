/*
newsglass for other programs: what is found in an article, and what articles have in common. Nothing here reads or writes
files, but for the model of names, which is read from the package when it is first needed.
*/
import {analyze as analyzeWith} from '../analysis/analyze.ts';
import type {NameTagger} from '../analysis/entities/name-tagger.ts';
import {compare as compareAll} from '../comparison/compare.ts';
import type {Comparison} from '../comparison/comparison.ts';
import {readNameTagger} from '../indexing/name-model.ts';
import type {Analysis} from '../model/analysis.ts';
import type {Article} from '../model/article.ts';

export type {
	ClaimGroup,
	Comparison,
	CopyGroup,
	Difference,
	DifferenceKind,
	DifferencePlace,
	DifferenceSide,
	Member,
	Origin,
	Outlet,
} from '../comparison/comparison.ts';
export type {Analysis} from '../model/analysis.ts';
export type {Claim, ClaimSource} from '../model/claim.ts';
export type {DateBasis, DateMention, DateType} from '../model/date-mention.ts';
export type {Entity, EntityType, Mention} from '../model/entity.ts';
export type {Span} from '../model/span.ts';

/** An article as other programs have it. */
export interface ArticleInput {
	/** Paragraphs separated by a blank line or a newline; no markup. */
	text: string;
	/** Day of publication, `YYYY-MM-DD`: relative dates ("on Thursday") are resolved by it, and not without it. */
	published?: string | null;
	/** BCP 47 primary subtag; taken for English where it is left out. Nothing is found in other languages. */
	language?: string;
	title?: string | null;
	/** Who publishes it: what one outlet prints twice counts once. */
	outlet?: string | null;
}

/** An article and what was found in it. */
export interface AnalyzedArticle {
	article: ArticleInput;
	analysis: Analysis;
}

let tagger: NameTagger | null = null;

/**
 * Finds sentences, entities, dates and claims in an article.
 *
 * @returns Spans are offsets into `article.text` in UTF-16 code units, half-open. The same article gives the same analysis.
 * The first call takes some 0.3 s to load the language model, later ones some ten milliseconds for a thousand words.
 * @throws {TypeError} Where `text` is not a string or `published` is not a day.
 * @throws {Error} Where the model of names is missing from the package or does not fit this version.
 */
export function analyze(article: ArticleInput): Analysis {
	const {text, published, language} = checked(article);
	tagger ??= readNameTagger();
	return analyzeWith({text, published, language}, tagger);
}

/**
 * Compares articles: which claims they share and from how many independent sources, where they may differ, what only one
 * outlet has, and which are copies of each other.
 *
 * @param articles In the order by which the result names them: `article` of a member and `key` of others is an index
 * into them.
 * @throws {TypeError} As `analyze` does.
 */
export function compare(articles: readonly AnalyzedArticle[]): Comparison {
	return compareAll(
		articles.map(({article, analysis}, key) => {
			const {text, title, outlet, published} = checked(article);
			return {key, article: {text, title, outlet, published}, analysis};
		}),
	);
}

function checked(article: ArticleInput): Pick<Article, 'text' | 'title' | 'outlet' | 'published' | 'language'> {
	const {text, title = null, outlet = null, published = null, language = 'en'} = article;
	if (typeof text !== 'string') throw new TypeError('The text of an article must be a string.');
	if (published !== null && !/^\d{4}-\d{2}-\d{2}$/.test(published)) {
		throw new TypeError(`The day of publication must be written YYYY-MM-DD, not ${JSON.stringify(published)}.`);
	}
	return {text, title, outlet, published, language};
}
