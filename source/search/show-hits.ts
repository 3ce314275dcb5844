import {expandTerm} from './expand.ts';
import type {Ask} from './find-hits.ts';
import {marksIn} from './marks.ts';
import {soughtTerms} from './match-words.ts';
import {makeNeedles} from './needles.ts';
import {findPassage} from './passage.ts';
import type {Hit} from './search.ts';

/** Articles at these places of the title index as hits, unranked: each with the passage that has most of what is sought. */
export async function showHits({source, indexes, query, signal}: Ask, places: readonly number[]): Promise<Hit[]> {
	const {keys, titles} = indexes.titles;
	const terms = soughtTerms(query);
	if (terms.length === 0 || places.length === 0) return places.map(place => bareHit(keys[place]!, null));
	const needles = makeNeedles(terms.map(term => expandTerm(indexes.words, term)));
	const bodies = await source.text.bodies(places.map(place => keys[place]!));
	signal?.throwIfAborted();
	return places.map(place => {
		const key = keys[place]!;
		const body = bodies.get(key) ?? '';
		const found = findPassage(body, needles);
		const text = found ? body.slice(found.start, found.end) : '';
		const passage = found ? {start: found.start, text, marks: marksIn(text, terms)} : null;
		return {key, score: 1, title: marksIn(titles[place]!, terms), passage};
	});
}

/** @param passage `undefined` where nobody has looked. */
export const bareHit = (key: number, passage: null | undefined): Hit => ({key, score: 1, title: [], passage});
