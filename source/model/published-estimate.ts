import type {Span} from './span.ts';

export interface PublishedReason {
	/** What the words at the span say about the day of publication, for people. */
	text: string;
	span: Span;
}

/** When an article that does not say its day may have been published: an offer for the reader, never a fact. */
export interface PublishedEstimate {
	/** First day on which the article may have been published, `YYYY-MM-DD`. */
	from: string;
	/** The day after the last such day (half-open). The wider, the less is known. */
	to: string;
	/** In the order in which they narrowed the estimate. */
	reasons: PublishedReason[];
}
