import {choose, type Scored, withOdds} from '../analysis/claims/scoring/choose.ts';
import {contentOf, type GoldArticle, hull, likeness} from './train-claims-gold.ts';

/** An article with the readings of its cues: their features, and how near each is to an annotated claim. */
export interface Prepared {
	article: GoldArticle;
	readings: {candidate: Scored['candidate']; features: string[]; match: number; likeness: number}[][];
}

/** Thresholds whose F1 is within this of the best are as good: the lowest is taken, for a claim missed is never seen. */
const tolerance = 0.003;

/** The threshold that gives the best F1 of content by half on these articles, and that F1. */
export function bestThreshold(
	from: readonly Prepared[],
	model: ReadonlyMap<string, number>,
): {threshold: number; f: number} {
	const tried: {threshold: number; f: number}[] = [];
	for (let threshold = -2; threshold < 1; threshold += 0.1) {
		let hit = 0;
		let found = 0;
		let wanted = 0;
		for (const {article, readings} of from) {
			const kept = choose(
				readings.map(reading =>
					withOdds(
						reading.map(({candidate}) => candidate),
						reading.map(({features}) => features.reduce((sum, feature) => sum + (model.get(feature) ?? 0), 0)),
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
		tried.push({threshold: Math.round(threshold * 10) / 10, f});
	}
	const best = Math.max(...tried.map(({f}) => f));
	const good = tried.filter(({f}) => f >= best - tolerance);
	return {threshold: good[0]!.threshold, f: best};
}
