import {choose, type Scored, withOdds} from '../analysis/claims/scoring/choose.ts';
import {logOdds} from '../analysis/claims/scoring/linear-model.ts';
import {contentOf, type GoldArticle, hull, likeness} from './train-claims-gold.ts';

/** An article with the readings of its cues: their features, and how near each is to an annotated claim. */
export interface Prepared {
	article: GoldArticle;
	readings: {candidate: Scored['candidate']; features: string[]; match: number; likeness: number}[][];
}

/** The threshold that gives the best F1 of content by half. */
export function bestThreshold(
	from: readonly Prepared[],
	model: ReadonlyMap<string, number>,
): {threshold: number; f: number} {
	let best = {threshold: 0, f: 0};
	for (let threshold = -2; threshold <= 2; threshold += 0.1) {
		let hit = 0;
		let found = 0;
		let wanted = 0;
		for (const {article, readings} of from) {
			const kept = choose(
				readings.map(reading =>
					withOdds(
						reading.map(({candidate}) => candidate),
						reading.map(({features}) => logOdds(model, features)),
					),
				),
				threshold,
			).filter(({candidate}) => candidate.source !== null);
			wanted += article.claims.length;
			found += kept.length;
			const used = new Set<number>();
			for (const {candidate} of kept) {
				const content = contentOf(article.scene, candidate);
				const match = article.claims.findIndex(
					(claim, index) => !used.has(index) && likeness(content, hull(claim.content)) >= 0.5,
				);
				if (match === -1) continue;
				used.add(match);
				hit++;
			}
		}
		const f = (2 * hit) / (found + wanted);
		if (f > best.f) best = {threshold: Math.round(threshold * 10) / 10, f};
	}
	return best;
}
