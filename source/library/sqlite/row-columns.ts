/** What to select for an `ArticleRow`. */
export const rowColumns = `key, id, shown_title AS title, outlet, published, published_basis AS publishedBasis, path, words,
	entities, claims, dates, copies, copy_of AS copyOf,
	(SELECT count(DISTINCT other.path) FROM exact_copies AS other WHERE other.article = articles.key AND other.path <> articles.path)
	AS alsoIn`;
