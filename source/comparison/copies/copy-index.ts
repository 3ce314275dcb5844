import {createBuckets} from './buckets.ts';
import {mix} from './shingles.ts';
import {likenessOf, signatureLength} from './signature.ts';
import {createUnion} from './union.ts';

/** 32 bands of 4: two texts of likeness 0.6 meet in some band with 99 %, of 0.2 with 5 %. */
const rows = 4;
/** Like enough to be a copy. */
export const copyLikeness = 0.5;
/** Neighbours looked at in a bucket: copies of copies are found through each other, so that buckets need not be crossed. */
const lookedAt = 8;

export interface CopyIndex<Key> {
	/** Puts an article in, and joins it with those that it is a near-copy of. */
	add(key: Key, signature: Uint32Array): void;
	/** Groups of two and more, each in the order of adding. */
	groups(): Key[][];
}

/**
 * Finds near-copies among very many articles: locality-sensitive hashing. A signature is cut into bands; whoever shares
 * a whole band lands in the same bucket, and only those are compared. Time and memory grow with the number of articles,
 * not of pairs: in each of its 32 buckets an article meets the latest eight at most.
 */
export function createCopyIndex<Key>(): CopyIndex<Key> {
	const bands = signatureLength / rows;
	const buckets = Array.from({length: bands}, createBuckets);
	const keys: Key[] = [];
	const signatures: Uint32Array[] = [];
	const union = createUnion();
	return {
		add(key, signature) {
			const number = keys.push(key) - 1;
			signatures.push(signature);
			union.add();
			const empty = signature[0] === 0xffffffff;
			for (const [band, bucket] of buckets.entries()) {
				const hash = bandHash(signature, band * rows);
				let other = empty ? -1 : bucket.latest(hash);
				for (let looked = 0; other >= 0 && looked < lookedAt; looked++, other = bucket.before(other)) {
					if (union.same(other, number)) continue;
					if (likenessOf(signatures[other]!, signature) >= copyLikeness) union.join(other, number);
				}
				bucket.add(hash);
			}
		},
		groups: () => union.groups().map(group => group.map(number => keys[number]!)),
	};
}

function bandHash(signature: Uint32Array, from: number): number {
	let hash = from;
	for (let index = from; index < from + rows; index++) hash = mix(Math.imul(hash, 31) ^ signature[index]!);
	return hash;
}
