import {expandTerm} from './expand.ts';
import type {Ask} from './find-hits.ts';
import {marksIn} from './marks.ts';
import {soughtTerms} from './match-words.ts';
import {makeNeedles} from './needles.ts';
import {findPassage} from './passage.ts';
import type {Hit} from './search.ts';

export interface Listed {
	hits: Hit[];
	/** How many there are, listed or not. */
	total: number;
}

/** Articles that answer, unranked, in an order of the list: each with the passage that has most of the terms. */
export async function listed(
	{source, indexes, query, passages, signal}: Ask,
	found: Uint8Array,
	order: 'published' | 'outlet',
	limit: number,
): Promise<Listed> {
	const {titles, facts} = indexes;
	const chosen: number[] = [];
	let total = 0;
	for (const place of await facts.order(order)) {
		if (!found[place]) continue;
		if (chosen.length < limit) chosen.push(place);
		total++;
	}
	const terms = soughtTerms(query);
	if (!passages || terms.length === 0 || chosen.length === 0) {
		return {hits: chosen.map(place => ({key: titles.keys[place]!, score: 0, title: [], passage: null})), total};
	}
	const needles = makeNeedles(terms.map(term => expandTerm(indexes.words, term)));
	const bodies = await source.text.bodies(chosen.map(place => titles.keys[place]!));
	signal?.throwIfAborted();
	const hits = chosen.map(place => {
		const key = titles.keys[place]!;
		const body = bodies.get(key) ?? '';
		const passage = findPassage(body, needles);
		const text = passage ? body.slice(passage.start, passage.end) : '';
		return {
			key,
			score: 1,
			title: marksIn(titles.titles[place]!, terms),
			passage: passage ? {start: passage.start, text, marks: marksIn(text, terms)} : null,
		};
	});
	return {hits, total};
}
