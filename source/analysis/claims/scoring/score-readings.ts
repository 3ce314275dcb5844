import type {Candidate} from '../candidate.ts';
import type {Scene} from '../scene.ts';
import {type Scored, withOdds} from './choose.ts';
import {cueFeatures} from './cue-features.ts';
import {type LinearModel, logOdds} from './linear-model.ts';
import {readingFeatures} from './reading-features.ts';
import {rulePriors} from './rule-priors.ts';

/** Scores the readings of one cue against each other and against its being none. */
export function scoreReadings(scene: Scene, candidates: readonly Candidate[], model: LinearModel): Scored[] {
	const shared = logOdds(model, cueFeatures(scene, candidates[0]!.head));
	const scores = candidates.map(candidate => {
		const prior = rulePriors[candidate.rule] ?? 0;
		return shared + prior + logOdds(model, readingFeatures(scene, candidate));
	});
	return withOdds(candidates, scores);
}
