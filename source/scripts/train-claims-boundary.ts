import type {Candidate} from '../analysis/claims/candidate.ts';
import {courseFeatures, placeFeatures} from '../analysis/claims/scoring/boundary-features.ts';
import {joinFeature} from '../analysis/claims/scoring/linear-model.ts';
import {boundaries, contentLimit, type Reading} from '../analysis/claims/syntax/content-end.ts';
import type {Example} from './train-claims-fit.ts';
import {type GoldArticle, hull, overlap, spanOf} from './train-claims-gold.ts';

/** A reading whose content begins this near the annotator's, in characters, is of the same content. */
const nearStart = 6;

/**
 * For every reading that begins where an annotated content begins: each fork that the content went past is a case of
 * going on, the one where it ended a case of stopping.
 */
export function boundaryExamples({scene, claims}: GoldArticle, candidates: Iterable<Candidate>): Example[] {
	const {tokens} = scene;
	const gold = claims.map(({cue, content}) => ({cue, content, end: hull(content).end}));
	const examples: Example[] = [];
	for (const {rule, head, content, signs} of candidates) {
		if ((rule === 'trailing' || rule === 'inverted' || rule === 'according-to') && !signs.includes('resumed')) continue;
		const reading: Reading = {rule, head, from: content.at(-1)!.from};
		const start = tokens.start[reading.from]!;
		const span = spanOf(scene, {from: head.token, to: head.token + 1});
		const wanted = gold.find(
			claim =>
				claim.cue.some(cue => overlap(cue, span) > 0) &&
				claim.content.some(piece => Math.abs(piece.start - start) <= nearStart && piece.end > start),
		);
		if (wanted === undefined) continue;
		const limit = contentLimit(scene, reading.from);
		for (const {token, passed} of boundaries(scene, reading.from, limit)) {
			const features = [...placeFeatures(scene, token), ...courseFeatures(scene, reading, token, limit, passed)].map(
				joinFeature,
			);
			const stops = tokens.start[token]! >= wanted.end;
			examples.push({features, label: stops});
			if (stops) break;
		}
	}
	return examples;
}
