/** Unit vectors, one after the other. */
export interface Vectors {
	readonly count: number;
	readonly dimensions: number;
	readonly values: Float32Array;
}

/** Small and seeded, so that training twice gives the same model (mulberry32). */
export function randomNumbers(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * Spherical k-means: groups vectors by cosine. The centres are found on the first `learnFrom` vectors (the most
 * frequent words), then every vector goes to the nearest centre.
 *
 * @returns The cluster of each vector, 0…count−1, and the centres.
 */
export function clusterVectors(
	vectors: Vectors,
	clusters: number,
	{rounds = 8, learnFrom = vectors.count, seed = 1} = {},
): {assigned: Uint16Array; centres: Vectors} {
	const {dimensions, values} = vectors;
	const learnt = Math.min(learnFrom, vectors.count);
	const random = randomNumbers(seed);
	const centres = new Float32Array(clusters * dimensions);
	for (let cluster = 0; cluster < clusters; cluster++) {
		const chosen = Math.floor(random() * learnt);
		centres.set(values.subarray(chosen * dimensions, (chosen + 1) * dimensions), cluster * dimensions);
	}
	const assigned = new Uint16Array(vectors.count);
	for (let round = 0; round < rounds; round++) {
		assign(values, centres, dimensions, learnt, clusters, assigned);
		centres.fill(0);
		for (let index = 0; index < learnt; index++) {
			const to = assigned[index]! * dimensions;
			for (let d = 0; d < dimensions; d++) centres[to + d]! += values[index * dimensions + d]!;
		}
		for (let cluster = 0; cluster < clusters; cluster++) {
			const from = cluster * dimensions;
			if (!normalize(centres, from, dimensions)) {
				const chosen = Math.floor(random() * learnt) * dimensions;
				centres.set(values.subarray(chosen, chosen + dimensions), from);
			}
		}
	}
	assign(values, centres, dimensions, vectors.count, clusters, assigned);
	return {assigned, centres: {count: clusters, dimensions, values: centres}};
}

/** Scales a vector to length 1; false where it is zero. */
export function normalize(values: Float32Array, from: number, dimensions: number): boolean {
	let sum = 0;
	for (let d = from; d < from + dimensions; d++) sum += values[d]! ** 2;
	if (sum === 0) return false;
	const scale = 1 / Math.sqrt(sum);
	for (let d = from; d < from + dimensions; d++) values[d]! *= scale;
	return true;
}

function assign(
	values: Float32Array,
	centres: Float32Array,
	dimensions: number,
	count: number,
	clusters: number,
	assigned: Uint16Array,
): void {
	for (let index = 0; index < count; index++) {
		const at = index * dimensions;
		let best = -2;
		let chosen = 0;
		for (let cluster = 0; cluster < clusters; cluster++) {
			const from = cluster * dimensions;
			let a = 0;
			let b = 0;
			for (let d = 0; d < dimensions; d += 2) {
				a += values[at + d]! * centres[from + d]!;
				b += values[at + d + 1]! * centres[from + d + 1]!;
			}
			if (a + b > best) {
				best = a + b;
				chosen = cluster;
			}
		}
		assigned[index] = chosen;
	}
}
