import type {Article} from '../../model/article.ts';

/** An item of CSL-JSON, as citation processors and Zotero read it (citationstyles.org, schema 1.0). */
export interface CslItem {
	id: string;
	type: 'article-newspaper';
	title?: string;
	author?: {literal: string}[];
	'container-title'?: string;
	section?: string;
	issued?: {'date-parts': [number[]]};
	URL?: string;
	language?: string;
}

/** What an article is cited by; what is not known is left out. */
export type Cited = Pick<Article, 'id' | 'title' | 'outlet' | 'authors' | 'published' | 'section' | 'url' | 'language'>;

/**
 * Names are given whole: which part is the family's cannot be told from the name alone, and a wrong order is worse than
 * none.
 */
export function cslItem({id, title, outlet, authors, published, section, url, language}: Cited): CslItem {
	return {
		id,
		type: 'article-newspaper',
		...(title !== null && {title}),
		...(authors.length > 0 && {author: authors.map(literal => ({literal}))}),
		...(outlet !== null && {'container-title': outlet}),
		...(section !== undefined && {section}),
		...(published !== null && {issued: {'date-parts': [published.split('-').map(Number)]}}),
		...(url !== null && {URL: url}),
		...(language !== 'und' && {language}),
	};
}
