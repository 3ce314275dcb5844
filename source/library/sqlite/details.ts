import type {Article} from '../../model/article.ts';

/** The properties of an article that are kept together as JSON, since no list and no question asks for one of them. */
export type ArticleDetails = Pick<Article, 'publishedTime' | 'updated' | 'saved' | 'section' | 'foundBy'>;

/** Those that it has, for `JSON.stringify`, which leaves out what is undefined. */
export function detailsOf({publishedTime, updated, saved, section, foundBy}: Article): Record<string, unknown> {
	return {publishedTime, updated, saved, section, foundBy};
}
