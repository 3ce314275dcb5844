import type {ClaimJudgement} from '../decisions/judge-claims.ts';
import type {Article} from '../model/article.ts';
import type {Claim} from '../model/claim.ts';
import type {EntityType} from '../model/entity.ts';

/** What a review of a claim is made of. */
export interface ReviewedClaim extends Pick<ClaimJudgement, 'checked'> {
	claim: Claim;
	article: Pick<Article, 'text' | 'title' | 'outlet' | 'published' | 'url'>;
	/** What its source is, where that is known. */
	sourceType: EntityType | null;
}

/**
 * A claim in the field names of schema.org/ClaimReview, as JSON-LD. What somebody wrote on checking it is the body of the
 * review; there is no rating, since newsglass passes no verdict.
 */
export function claimReview({claim, article, sourceType, checked}: ReviewedClaim): Record<string, unknown> {
	const {text, title, outlet, published, url} = article;
	const said = claim.content.map(({start, end}) => text.slice(start, end)).join(' … ');
	const source = claim.source === null ? null : (claim.source.name ?? text.slice(claim.source.start, claim.source.end));
	return withoutNulls({
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		claimReviewed: said,
		datePublished: checked?.at.slice(0, 10) ?? null,
		reviewBody: checked?.note || null,
		itemReviewed: withoutNulls({
			'@type': 'Claim',
			text: said,
			author: source === null ? null : {'@type': sourceType === 'person' ? 'Person' : 'Organization', name: source},
			appearance: withoutNulls({
				'@type': 'NewsArticle',
				headline: title,
				url,
				datePublished: published,
				publisher: outlet === null ? null : {'@type': 'Organization', name: outlet},
			}),
		}),
	});
}

function withoutNulls(fields: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
