import {mix, shinglesOf} from './shingles.ts';

/** Numbers in a signature: 256 bytes an article, and likenesses to within 0.04 or so (standard error at 0.5). */
export const signatureLength = 128;

const empty = 0xffff;
const emptyBin = 0xffffffff;

/**
 * MinHash by one permutation (Li, Owen, Zhang 2012), which costs one step a shingle rather than one a shingle and
 * number: every shingle falls into one of 128 bins by its hash, and each bin keeps the smallest of what falls in. Two
 * texts agree in a bin with the probability of their Jaccard likeness. A short text leaves bins empty; those borrow from
 * another, chosen by hashing until a full one is met (Shrivastava 2017, "optimal densification"), so that equal sets
 * still have equal signatures and no empty bin ever counts as agreement. Of each number the lower 16 bits are kept (Li,
 * König 2010, "b-bit minwise hashing"): others agree with them by chance once in 65,536 times.
 *
 * @returns 128 numbers; all of them 0xffff for a text without words.
 */
export function signatureOf(text: string): Uint16Array<ArrayBuffer> {
	return signatureOfShingles(shinglesOf(text));
}

export function signatureOfShingles(shingles: Uint32Array): Uint16Array<ArrayBuffer> {
	const bins = new Uint32Array(signatureLength).fill(emptyBin);
	for (const shingle of shingles) {
		const hash = mix(shingle ^ 0x5bd1e995) >>> 0;
		const bin = hash % signatureLength;
		const value = Math.min(mix(hash ^ 0x2545f491) >>> 0, emptyBin - 1);
		if (value < bins[bin]!) bins[bin] = value;
	}
	if (shingles.length === 0) return new Uint16Array(signatureLength).fill(empty);
	return Uint16Array.from(filled(bins), value => Math.min(value & 0xffff, empty - 1));
}

function filled(bins: Uint32Array): Uint32Array {
	const full = bins.slice();
	for (let bin = 0; bin < signatureLength; bin++) {
		let from = bin;
		for (let attempt = 1; bins[from] === emptyBin; attempt++) {
			from = (mix(Math.imul(bin + 1, 0x9e3779b1) ^ attempt) >>> 0) % signatureLength;
		}
		full[bin] = bins[from]!;
	}
	return full;
}

/** Signatures of many texts one behind the other: that of text `n` begins at `n * signatureLength`. */
export type Signatures = Uint16Array;

/** Whether the text of a signature has words. */
export function hasWords(signatures: Signatures, number: number): boolean {
	return signatures[number * signatureLength] !== empty;
}

/** Estimated Jaccard likeness of two texts, 0…1, from their signatures. Texts without words are like nothing. */
export function likenessOf(signatures: Signatures, a: number, b: number): number {
	if (!hasWords(signatures, a)) return 0;
	const [first, second] = [a * signatureLength, b * signatureLength];
	let same = 0;
	for (let index = 0; index < signatureLength; index++) {
		if (signatures[first + index] === signatures[second + index]) same++;
	}
	return same / signatureLength;
}
