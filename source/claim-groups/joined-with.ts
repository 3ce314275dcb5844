import type {ClaimMarks} from '../decisions/claims.ts';
import {parseClaimKey} from '../decisions/judge-claims.ts';
import {findQuote} from '../decisions/quote.ts';
import type {Library} from '../library/library.ts';
import type {ArticleKey, StoredArticle} from '../model/listing.ts';
import type {Span} from '../model/span.ts';

/** The articles of all claims that a reader has joined a claim with, wherever in the corpus they are. */
export async function joinedWith(
	library: Pick<Library, 'columns'>,
	{together}: Pick<ClaimMarks, 'together'>,
	{article}: StoredArticle,
	claim: Span,
): Promise<Set<ArticleKey>> {
	const ids = new Set<string>();
	for (const group of together) {
		const names = group.map(parseClaimKey);
		const isHere = names.some(name => {
			const span = name.article === article.id ? findQuote(article.text, name) : null;
			return span !== null && span.start < claim.end && span.end > claim.start;
		});
		if (isHere) for (const name of names) ids.add(name.article);
	}
	if (ids.size === 0) return new Set();
	const {values, keys, of} = await library.columns.ids();
	return new Set([...keys].filter((_, index) => ids.has(values[of[index]!]!)));
}
