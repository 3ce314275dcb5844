import type {Ask} from './find-hits.ts';
import type {Hit} from './search.ts';
import {bareHit, showHits} from './show-hits.ts';

export interface Listed {
	hits: Hit[];
	/** How many there are, listed or not. */
	total: number;
}

/** Articles that answer, unranked, in an order of the list; the first `passages` of them with where something was found. */
export async function listed(
	ask: Ask,
	found: Uint8Array,
	order: 'published' | 'outlet',
	limit: number,
	passages: number,
): Promise<Listed> {
	const {titles, facts} = ask.indexes;
	const chosen: number[] = [];
	let total = 0;
	for (const place of await facts.order(order)) {
		if (!found[place]) continue;
		if (chosen.length < limit) chosen.push(place);
		total++;
	}
	const looked = await showHits(ask, chosen.slice(0, passages));
	const others = chosen.slice(looked.length).map(place => bareHit(titles.keys[place]!, undefined));
	return {hits: [...looked, ...others], total};
}
