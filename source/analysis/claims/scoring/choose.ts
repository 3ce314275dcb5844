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

/** Of each cue's readings the best one above the threshold, and of those with the same content the best again. */
export function choose(readings: Iterable<readonly Scored[]>, threshold: number): Scored[] {
	const kept: Scored[] = [];
	for (const scored of readings) {
		let best: Scored | null = null;
		for (const reading of scored)
			if (reading.odds >= threshold && (best === null || reading.odds > best.odds)) best = reading;
		if (best === null) continue;
		const rival = lastSame(kept, best.candidate);
		if (rival === -1) kept.push(best);
		else if (kept[rival]!.odds < best.odds) kept.splice(rival, 1, best);
	}
	return kept;
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
