import type {Vector} from './weights.ts';

/** Two statements (by index, `a` < `b`) and how alike they are, 0…1. */
export interface Pair {
	a: number;
	b: number;
	likeness: number;
}

/** Two vectors (by index, `a` < `b`), how alike they are, and how far one holds the other. */
export interface Candidate {
	a: number;
	b: number;
	cosine: number;
	/** The part of one that the other has as well: of the one of which it is more. */
	contained: number;
}

/** Features of a vector that lead to candidates: its rarest. */
const leading = 8;
/** A feature leads to this many earlier statements at most: the latest ones. */
const followed = 48;

/**
 * Pairs of vectors that are alike, or of which one holds the other, to the degree of `least` or more. Candidates come from an inverted index over the rarest features of
 * each; since a rare feature is shared by few and a frequent one is followed to its latest holders only, the work grows
 * with the number of vectors. Equal vectors should be folded before: thousands of them would only meet their nearest.
 */
export function similarPairs(
	vectors: readonly Vector[],
	features: number,
	least: number,
	comparable: (a: number, b: number) => boolean,
): Candidate[] {
	const holders: number[][] = Array.from({length: features}, () => []);
	const met = new Int32Array(vectors.length).fill(-1);
	const weightOf = new Float64Array(features);
	const pairs: Candidate[] = [];
	for (const [b, vector] of vectors.entries()) {
		for (const [index, feature] of vector.features.entries()) weightOf[feature] = vector.weights[index]!;
		for (const feature of vector.features.subarray(0, leading)) {
			const list = holders[feature]!;
			for (let index = list.length - 1; index >= Math.max(0, list.length - followed); index--) {
				const a = list[index]!;
				if (met[a] === b) continue;
				met[a] = b;
				if (!comparable(a, b)) continue;
				const {cosine, contained} = overlap(vectors[a]!, weightOf);
				if (Math.max(cosine, contained) >= least) pairs.push({a, b, cosine, contained});
			}
			list.push(b);
		}
		for (const feature of vector.features) weightOf[feature] = 0;
	}
	return pairs;
}

function overlap({features, weights}: Vector, weightOf: Float64Array): {cosine: number; contained: number} {
	let cosine = 0;
	let inside = 0;
	let outside = 0;
	for (let index = 0; index < features.length; index++) {
		const other = weightOf[features[index]!]!;
		if (other === 0) continue;
		const own = weights[index]!;
		cosine += own * other;
		inside += own * own;
		outside += other * other;
	}
	return {cosine, contained: Math.max(inside, outside)};
}
