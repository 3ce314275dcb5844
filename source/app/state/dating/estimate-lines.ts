import type {StoredArticle} from '../../../model/listing.ts';
import {flat} from '../../drawing/excerpt.ts';
import {wrap} from '../../drawing/wrap.ts';
import {widthOf} from './dating.ts';

/** Longer words of a reason are cut: they stand in the text below. */
const longestQuote = 60;

/**
 * When an article without a date may have been published, and why: "No date. Looks like 2024-02-08 (± 0 days): …". No
 * lines where it says its day or nothing hints at it.
 */
export function estimateLines({article, analysis}: StoredArticle, columns: number): string[] {
	if (article.published !== null) return [];
	const {estimate} = analysis;
	if (estimate === undefined) return wrapped('No date, and the text gives no hint at one.', columns);
	const days = widthOf(estimate);
	const when =
		days <= 1
			? `${estimate.from} (± ${days} ${days === 1 ? 'day' : 'days'})`
			: `a day from ${estimate.from} on, up to ${days} days later`;
	const reasons = estimate.reasons.map(({text, span}) => {
		const words = flat(article.text.slice(span.start, Math.min(span.end, span.start + longestQuote)));
		return `${text} (“${words}”)`;
	});
	return wrapped(`No date. Looks like ${when}: ${reasons.join('; ')}.`, columns);
}

const wrapped = (text: string, columns: number) =>
	wrap(text, Math.max(1, columns)).map(({start, end}) => text.slice(start, end));
