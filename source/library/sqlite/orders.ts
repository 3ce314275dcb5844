import type {ArticleOrder} from '../library.ts';

/** What ORDER BY says for each order of the list. Each has an index of just these terms, so that a page needs no sorting. */
export const orders: Readonly<Record<ArticleOrder, string>> = {
	published: 'published DESC, path, place',
	outlet: 'outlet_order IS NULL, outlet_order, published DESC, path, place',
	title: 'title_order, path, place',
	path: 'path IS NULL, path, place',
};
