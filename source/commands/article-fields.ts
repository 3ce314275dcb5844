import type {Article} from '../model/article.ts';

/** What is known of an article without its text, in the order of the schema; what is not known is `null`. */
export function articleFields(article: Omit<Article, 'text' | 'cut'>) {
	const {id, path, title, outlet, authors, published, publishedBasis, url, language} = article;
	const {publishedTime = null, updated = null, saved = null, section = null, foundBy = {}} = article;
	const contract = {id, path, title, outlet, authors, published, publishedBasis, url, language};
	return {...contract, publishedTime, updated, saved, section, foundBy};
}
