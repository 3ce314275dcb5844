import {expect, it} from 'vitest';
import {clusterVectors, normalize, randomNumbers, type Vectors} from '../../../source/scripts/training/clusters.ts';

function randomVectors(count: number, dimensions: number): Vectors {
	const random = randomNumbers(3);
	const values = Float32Array.from({length: count * dimensions}, () => random() - 0.5);
	for (let index = 0; index < count; index++) normalize(values, index * dimensions, dimensions);
	return {count, dimensions, values};
}

const cosine = (a: Vectors, i: number, b: Vectors, j: number): number => {
	let sum = 0;
	for (let d = 0; d < a.dimensions; d++) sum += a.values[i * a.dimensions + d]! * b.values[j * b.dimensions + d]!;
	return sum;
};

const vectors = randomVectors(300, 6);

it('puts each vector to its nearest centre', () => {
	const {assigned, centres} = clusterVectors(vectors, 12, {rounds: 5, learnFrom: 200});
	for (let index = 0; index < vectors.count; index++) {
		const own = cosine(vectors, index, centres, assigned[index]!);
		for (let other = 0; other < centres.count; other++)
			expect(cosine(vectors, index, centres, other)).toBeLessThan(own + 1e-6);
	}
});

it('comes nearer to the vectors with each round', () => {
	const nearness = (rounds: number) => {
		const {assigned, centres} = clusterVectors(vectors, 12, {rounds});
		return assigned.reduce((sum, cluster, index) => sum + cosine(vectors, index, centres, cluster), 0);
	};
	expect(nearness(8)).toBeGreaterThan(nearness(0) + 10);
});
