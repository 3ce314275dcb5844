import type {ArticleKey} from '../../model/listing.ts';
import type {Span} from '../../model/span.ts';
import type {ClaimMatrix} from './matrix.ts';

/** Tells whether what an article says at a place is said otherwise by another outlet: whether it is in a differing row. */
export function disputedIn({rows}: Pick<ClaimMatrix, 'rows'>): (article: ArticleKey, span: Span) => boolean {
	const places = new Map<ArticleKey, Span[]>();
	for (const {kind, cells} of rows) {
		if (kind !== 'differing') continue;
		for (const {article, differing, span} of cells.flatMap(cell => cell.sayings)) {
			const spans = places.get(article) ?? [];
			places.set(article, spans);
			// Where the words that differ are known, only the claim that holds them is disputed.
			spans.push(...(differing.length > 0 ? differing : [span]));
		}
	}
	return (article, {start, end}) => (places.get(article) ?? []).some(place => place.start < end && place.end > start);
}
