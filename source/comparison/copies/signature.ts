import {mix, shinglesOf} from './shingles.ts';

/** Numbers in a signature: 512 bytes an article, and likenesses to within 0.04 or so (standard error at 0.5). */
export const signatureLength = 128;

const empty = 0xffffffff;

/**
 * MinHash by one permutation (Li, Owen, Zhang 2012), which costs one step a shingle rather than one a shingle and
 * number: every shingle falls into one of 128 bins by its hash, and each bin keeps the smallest of what falls in. Two
 * texts agree in a bin with the probability of their Jaccard likeness. A short text leaves bins empty; those borrow from
 * another, chosen by hashing until a full one is met (Shrivastava 2017, "optimal densification"), so that equal sets
 * still have equal signatures and no empty bin ever counts as agreement.
 *
 * @returns 128 numbers; all of them 0xffffffff for a text without words.
 */
export function signatureOf(text: string): Uint32Array {
	return signatureOfShingles(shinglesOf(text));
}

export function signatureOfShingles(shingles: Uint32Array): Uint32Array {
	const bins = new Uint32Array(signatureLength).fill(empty);
	for (const shingle of shingles) {
		const hash = mix(shingle ^ 0x5bd1e995) >>> 0;
		const bin = hash % signatureLength;
		const value = Math.min(mix(hash ^ 0x2545f491) >>> 0, empty - 1);
		if (value < bins[bin]!) bins[bin] = value;
	}
	return shingles.length === 0 ? bins : filled(bins);
}

function filled(bins: Uint32Array): Uint32Array {
	const full = bins.slice();
	for (let bin = 0; bin < signatureLength; bin++) {
		let from = bin;
		for (let attempt = 1; bins[from] === empty; attempt++) {
			from = (mix(Math.imul(bin + 1, 0x9e3779b1) ^ attempt) >>> 0) % signatureLength;
		}
		full[bin] = bins[from]!;
	}
	return full;
}

/** Estimated Jaccard likeness of two texts, 0…1, from their signatures. Texts without words are like nothing. */
export function likenessOf(a: Uint32Array, b: Uint32Array): number {
	let same = 0;
	for (let index = 0; index < signatureLength; index++) if (a[index] === b[index] && a[index] !== empty) same++;
	return same / signatureLength;
}
