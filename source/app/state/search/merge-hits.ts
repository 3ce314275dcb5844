import type {ArticleKey} from '../../../model/listing.ts';

/**
 * Puts the refined hits in the place of the first ones without moving what the hand is on. Down to the selected row those
 * that are still hits stay as they are; what follows comes in the refined order. So the selected row stays selected and
 * on its line of the screen, nothing new hides above it, and the best of the rest stands right below. Only where the
 * selected article is no hit any more do the refined ones replace everything.
 */
export function mergeHits(
	shown: readonly ArticleKey[],
	selected: number,
	refined: readonly ArticleKey[],
): ArticleKey[] {
	const hits = new Set(refined);
	const key = shown[selected];
	if (key === undefined || !hits.has(key)) return [...refined];
	const head = shown.slice(0, selected + 1).filter(key => hits.has(key));
	const kept = new Set(head);
	return [...head, ...refined.filter(key => !kept.has(key))];
}
