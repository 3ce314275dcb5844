import type {Claim} from './claim.ts';
import type {DateMention} from './date-mention.ts';
import type {Entity} from './entity.ts';
import type {PublishedEstimate} from './published-estimate.ts';
import type {Span} from './span.ts';

/** What is found in the text of one article. All spans are offsets into that text. */
export interface Analysis {
	sentences: Span[];
	/** In the order of their first mention. */
	entities: Entity[];
	/** In text order, not overlapping. */
	dates: DateMention[];
	/** In text order. */
	claims: Claim[];
	/** When it may have been published; only there where the article does not say it and the text gives a hint. */
	estimate?: PublishedEstimate;
}
