import type {JudgedClaim} from '../../decisions/judge-claims.ts';
import {claimReview} from '../../export/claim-review.ts';
import type {Library, StoredArticle} from '../../library/library.ts';

/** Claims as schema.org/ClaimReview; each article is read once, since its claims come together. */
export function claimReviews(library: Pick<Library, 'articles'>) {
	let last: StoredArticle | null = null;
	return async ({article: key, claim, checked}: JudgedClaim): Promise<Record<string, unknown>> => {
		if (last?.key !== key) last = await library.articles.read(key);
		if (last === null) return {};
		const {article, analysis} = last;
		const source = analysis.entities.find(({name}) => name === claim.source?.name);
		return claimReview({claim, article, checked, sourceType: source?.type ?? null});
	};
}
