import type {Candidate} from '../candidate.ts';

/** A candidate with its log-odds. */
export interface Scored {
	candidate: Candidate;
	odds: number;
}

/** Claims whose contents overlap by this share of both are readings of one statement: the better one is kept. */
const sameContent = 0.5;

/** How many claims back a new one is compared with: what bounds the work. */
const window = 12;

/** Of each cue's readings the best one above the threshold, and of those with the same content the best again. */
export function choose(readings: Iterable<readonly Scored[]>, threshold: number): Scored[] {
	const kept: Scored[] = [];
	for (const scored of readings) {
		let best: Scored | null = null;
		for (const reading of scored)
			if (reading.odds >= threshold && (best === null || reading.odds > best.odds)) best = reading;
		if (best === null) continue;
		const rival = kept.findLastIndex(
			(other, index) => index >= kept.length - window && isSame(other.candidate, best.candidate),
		);
		if (rival === -1) kept.push(best);
		else if (kept[rival]!.odds < best.odds) kept.splice(rival, 1, best);
	}
	return kept;
}

function isSame(a: Candidate, b: Candidate): boolean {
	const [aFrom, aTo] = [a.content[0]!.from, a.content.at(-1)!.to];
	const [bFrom, bTo] = [b.content[0]!.from, b.content.at(-1)!.to];
	const shared = Math.min(aTo, bTo) - Math.max(aFrom, bFrom);
	return shared > sameContent * (aTo - aFrom) && shared > sameContent * (bTo - bFrom);
}
