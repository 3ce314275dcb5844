import type {Vector} from './weights.ts';

/** Two vectors (by index, `a` < `b`) and their cosine. */
export interface Pair {
	a: number;
	b: number;
	likeness: number;
}

/** Features of a vector that lead to candidates: its rarest. */
const leading = 8;
/** A feature leads to this many earlier statements at most: the latest ones. */
const followed = 48;

/**
 * Pairs of vectors whose cosine is `least` or more. Candidates come from an inverted index over the rarest features of
 * each; since a rare feature is shared by few and a frequent one is followed to its latest holders only, the work grows
 * with the number of vectors. Equal vectors should be folded before: thousands of them would only meet their nearest.
 */
export function similarPairs(
	vectors: readonly Vector[],
	features: number,
	least: number,
	comparable: (a: number, b: number) => boolean,
): Pair[] {
	const holders: number[][] = Array.from({length: features}, () => []);
	const met = new Int32Array(vectors.length).fill(-1);
	const weightOf = new Float64Array(features);
	const pairs: Pair[] = [];
	for (const [b, vector] of vectors.entries()) {
		for (const [index, feature] of vector.features.entries()) weightOf[feature] = vector.weights[index]!;
		for (const feature of vector.features.subarray(0, leading)) {
			const list = holders[feature]!;
			for (let index = list.length - 1; index >= Math.max(0, list.length - followed); index--) {
				const a = list[index]!;
				if (met[a] === b) continue;
				met[a] = b;
				if (!comparable(a, b)) continue;
				const likeness = likenessTo(vectors[a]!, weightOf);
				if (likeness >= least) pairs.push({a, b, likeness});
			}
			list.push(b);
		}
		for (const feature of vector.features) weightOf[feature] = 0;
	}
	return pairs;
}

/** How much of the likeness is the cosine; the rest is how far the one that says less is contained in the other. */
const cosineShare = 0.7;

function likenessTo({features, weights}: Vector, weightOf: Float64Array): number {
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
	return cosine * cosineShare + Math.max(inside, outside) * (1 - cosineShare);
}
