import type {Candidate} from '../candidate.ts';
import {holds} from '../sources/chain.ts';

/** A candidate with its log-odds. */
export interface Scored {
	candidate: Candidate;
	odds: number;
}

/** Claims whose contents overlap by this share of both are readings of one statement: the better one is kept. */
const sameContent = 0.5;

/** How much a reading with nearly the same content counts for another. */
const agreement = 0.9;

/** How much lower the log-odds of an attribution inside of another may be. */
const nestedBonus = 0.8;

/** How many claims back a new one is compared with: what bounds the work. */
const window = 12;

/**
 * Turns the scores of one cue's readings into log-odds. Readings exclude each other, and "no claim at all" is one more
 * (its score is 0); but those with nearly the same content speak for each other.
 */
export function withOdds(candidates: readonly Candidate[], scores: readonly number[]): Scored[] {
	const powers = scores.map(score => Math.exp(Math.min(30, score)));
	const total = 1 + powers.reduce((sum, power) => sum + power, 0);
	return candidates.map((candidate, index) => {
		let support = powers[index]!;
		for (const [other, power] of powers.entries()) {
			if (other !== index && isSame(candidates[other]!, candidate)) support += agreement * power;
		}
		return {candidate, odds: Math.log(support / (total - support + 1e-9))};
	});
}

/**
 * Of each cue's readings the best one above the threshold, and of those with the same content the best again. What
 * somebody says inside of a claim ("state radio reported that Dahl said …") needs less: it is the source proper.
 */
export function choose(readings: readonly (readonly Scored[])[], threshold: number): Scored[] {
	const kept: Scored[] = [];
	for (const scored of readings) {
		const best = bestOf(scored);
		const outer = kept.at(-1);
		const told =
			outer !== undefined &&
			outer.candidate.rule !== 'label' &&
			best.candidate.head.tier === 'neutral' &&
			holds(outer.candidate, best.candidate);
		if (best.odds < (told ? threshold - nestedBonus : threshold)) continue;
		const rival = lastSame(kept, best.candidate);
		if (rival === -1) kept.push(best);
		else if (outranks(best, kept[rival]!)) kept.splice(rival, 1, best);
	}
	return kept;
}

/** A statement that somebody is credited with goes before the same one without a source. */
function outranks(a: Scored, b: Scored): boolean {
	const [aSourced, bSourced] = [a.candidate.source !== null, b.candidate.source !== null];
	return aSourced === bSourced ? a.odds > b.odds : aSourced;
}

function bestOf(scored: readonly Scored[]): Scored {
	return scored.reduce((best, reading) => (reading.odds > best.odds ? reading : best));
}

function lastSame(kept: readonly Scored[], candidate: Candidate): number {
	for (let index = kept.length - 1; index >= Math.max(0, kept.length - window); index--) {
		const other = kept[index]!.candidate;
		if (isSame(other, candidate) && !holds(other, candidate) && !holds(candidate, other)) return index;
	}
	return -1;
}

function isSame(a: Candidate, b: Candidate): boolean {
	const [aFrom, aTo] = [a.content[0]!.from, a.content.at(-1)!.to];
	const [bFrom, bTo] = [b.content[0]!.from, b.content.at(-1)!.to];
	const shared = Math.min(aTo, bTo) - Math.max(aFrom, bFrom);
	return shared > sameContent * (aTo - aFrom) && shared > sameContent * (bTo - bFrom);
}
