import {labelCount as L} from '../../analysis/entities/tagging/labels.ts';

/**
 * Room for the sums over all label sequences of one sentence (the forward-backward algorithm; Rabiner 1989), each step
 * scaled to sum to 1 so that long sentences do not underflow. It is filled in place, sentence after sentence.
 */
export interface Lattice {
	/** In: exp(score) of each token and label. */
	readonly emission: Float64Array;
	/** In: exp(transition), from × to; the edges of the sentence count as label 0. */
	readonly edges: Float64Array;
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	readonly scale: Float64Array;
}

export function createLattice(longest: number): Lattice {
	return {
		emission: new Float64Array(longest * L),
		edges: new Float64Array(L * L),
		forward: new Float64Array(longest * L),
		backward: new Float64Array(longest * L),
		scale: new Float64Array(longest),
	};
}

/**
 * Fills `forward` and `backward`: their product is the probability of a label at a token.
 *
 * @returns The logarithm of the sum over all sequences.
 */
export function sumSequences({emission, edges, forward, backward, scale}: Lattice, length: number): number {
	let logSum = 0;
	for (let token = 0; token < length; token++) {
		const at = token * L;
		let total = 0;
		for (let to = 0; to < L; to++) {
			let value = 0;
			if (token === 0) value = edges[to]!;
			else for (let from = 0; from < L; from++) value += forward[at - L + from]! * edges[from * L + to]!;
			value *= emission[at + to]!;
			forward[at + to] = value;
			total += value;
		}
		scale[token] = total;
		for (let to = 0; to < L; to++) forward[at + to]! /= total;
		logSum += Math.log(total);
	}
	const last = (length - 1) * L;
	let ending = 0;
	for (let label = 0; label < L; label++) ending += forward[last + label]! * edges[label * L]!;
	for (let label = 0; label < L; label++) backward[last + label] = edges[label * L]! / ending;
	for (let token = length - 2; token >= 0; token--) {
		const at = token * L;
		for (let from = 0; from < L; from++) {
			let value = 0;
			for (let to = 0; to < L; to++) value += edges[from * L + to]! * emission[at + L + to]! * backward[at + L + to]!;
			backward[at + from] = value / scale[token + 1]!;
		}
	}
	return logSum + Math.log(ending);
}

/** Adds the probability of each pair of labels at `token` − 1 and `token` to `sums`, from × to. */
export function addPairs(
	{emission, edges, forward, backward, scale}: Lattice,
	token: number,
	sums: Float64Array,
): void {
	const at = token * L;
	if (token === 0) {
		for (let to = 0; to < L; to++) sums[to]! += forward[to]! * backward[to]!;
		return;
	}
	for (let from = 0; from < L; from++) {
		const before = forward[at - L + from]! / scale[token]!;
		if (before === 0) continue;
		for (let to = 0; to < L; to++) {
			sums[from * L + to]! += before * edges[from * L + to]! * emission[at + to]! * backward[at + to]!;
		}
	}
}
