import {compareInSteps} from '../comparison/compare.ts';
import type {Comparison} from '../comparison/comparison.ts';
import type {ClaimMatrix} from '../comparison/matrix/matrix.ts';
import {matrixOf} from '../comparison/matrix/matrix-of.ts';
import type {Decided} from '../decisions/decide.ts';
import type {Library} from '../library/library.ts';
import type {ArticleKey, Scope} from '../model/listing.ts';
import {inTurns} from './in-turns.ts';
import {type ReadArticle, readArticles} from './read-articles.ts';
import {relatedArticles} from './related-articles.ts';
import {rulingsOf} from './rulings-of.ts';

/** So many articles are compared at once: some 5 ms each. */
export const mostCompared = 200;
/** Articles on the same story that one is held against. */
const mostRelated = 40;

export interface ScopeComparison {
	comparison: Comparison;
	matrix: ClaimMatrix;
	/** What was compared, in the order given; without an order, newest first. */
	articles: ReadArticle[];
	/** How many articles of the scope were not looked at: the oldest, or the last of a search. */
	leftOut: number;
}

export interface ScopeOptions {
	/** Most articles that are compared; 200 unless given. */
	limit?: number;
	/** Holds article against article, whatever their outlets: two marked articles side by side. */
	byArticle?: boolean;
}

/** Who says what others say, who says otherwise and who is silent, over the first 200 articles of a scope. */
export async function compareScope(
	library: Library,
	scope: Scope,
	{claims}: Pick<Decided, 'claims'>,
	{limit = mostCompared, byArticle = false}: ScopeOptions = {},
): Promise<ScopeComparison> {
	const keys = scope.of === 'all' ? await library.articles.keys('published') : [...new Set(scope.keys)];
	const articles = await readArticles(library, keys.slice(0, limit));
	const comparison = await inTurns(compareInSteps(articles, {rulings: rulingsOf(claims, articles), byArticle}));
	return {comparison, matrix: matrixOf(comparison, articles), articles, leftOut: Math.max(0, keys.length - limit)};
}

/** The same of an article and those on the same story, whatever scope it was opened from. The article comes first. */
export async function compareArticle(
	library: Library,
	article: ArticleKey,
	decided: Pick<Decided, 'claims'>,
): Promise<ScopeComparison> {
	const related = await relatedArticles(library, article, mostRelated);
	return compareScope(library, {of: 'articles', keys: [article, ...related]}, decided);
}
