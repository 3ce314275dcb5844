import type {Steps} from '../steps.ts';
import {mix} from './shingles.ts';
import {hasWords, likenessOf, type Signatures, signatureLength} from './signature.ts';
import {createUnion} from './union.ts';

/** 32 bands of 4: two texts of likeness 0.6 meet in some band with 99 %, of 0.2 with 5 %. */
const rows = 4;
/** Like enough to be a copy. */
export const copyLikeness = 0.5;
/** Neighbours looked at in a bucket: copies of copies are found through each other, so that buckets need not be crossed. */
const lookedAt = 8;
/** Texts between two rests. */
const inOneGo = 8192;

const none = -1;

/**
 * Finds near-copies among very many texts: locality-sensitive hashing. A signature is cut into bands; whoever shares a
 * whole band lands in the same bucket, and only those are compared.
 *
 *   signature   7 31 4 9 │ 8 8 2 5 │ …        32 bands of 4 numbers
 *   bucket      hash ────┘           each band in turn, in one table of chains: the latest text first
 *
 * Time grows with the number of texts, not of pairs: in each of its 32 buckets a text meets the latest eight at most.
 * Memory is 8 bytes a text beside the signatures.
 *
 * @returns Groups of two and more, by number, in the order of their first members; numbers rising.
 */
export function* groupCopies(signatures: Signatures): Steps<number[][]> {
	const size = signatures.length / signatureLength;
	const union = createUnion(size);
	const heads = new Int32Array(2 ** Math.ceil(Math.log2(size + 1)));
	const previous = new Int32Array(size);
	for (let band = 0; band < signatureLength; band += rows) {
		heads.fill(none);
		for (let number = 0; number < size; number++) {
			if (number % inOneGo === inOneGo - 1) yield;
			if (!hasWords(signatures, number)) continue;
			const slot = bandHash(signatures, number * signatureLength + band) & (heads.length - 1);
			let other = heads[slot]!;
			previous[number] = other;
			heads[slot] = number;
			for (let looked = 0; other !== none && looked < lookedAt; looked++, other = previous[other]!) {
				if (union.same(other, number)) continue;
				if (likenessOf(signatures, other, number) >= copyLikeness) union.join(other, number);
			}
		}
	}
	return union.groups();
}

function bandHash(signatures: Signatures, from: number): number {
	let hash = 0;
	for (let index = from; index < from + rows; index++) hash = mix(Math.imul(hash, 31) ^ signatures[index]!);
	return hash;
}
