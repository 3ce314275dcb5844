import {expect, it} from 'vitest';
import {labelCount, unitLabel} from '../../../source/analysis/entities/tagging/labels.ts';
import {bestLabels} from '../../../source/analysis/entities/tagging/viterbi.ts';
import {type TrainingData, trainCrf, type Weights} from '../../../source/scripts/training/crf.ts';
import {createLattice, sumSequences} from '../../../source/scripts/training/forward-backward.ts';

const [person, place] = [unitLabel(0), unitLabel(2)];

/** One feature a token; feature 2 is a place after feature 1, and a person elsewhere. */
function toyData(sentences: readonly (readonly [feature: number, label: number][])[]): TrainingData {
	const tokens = sentences.flat();
	const tokenStart = [0];
	for (const sentence of sentences) tokenStart.push(tokenStart.at(-1)! + sentence.length);
	return {
		tokenStart: Int32Array.from(tokenStart),
		rowStart: Int32Array.from({length: tokens.length + 1}, (_, token) => token),
		rows: Int32Array.from(tokens, ([feature]) => feature),
		labels: Uint8Array.from(tokens, ([, label]) => label),
	};
}

function label(features: readonly number[], {rows, transitions}: Weights): number[] {
	const scores = Float32Array.from(
		features.flatMap(feature => [...rows.subarray(feature * labelCount, (feature + 1) * labelCount)]),
	);
	const out = new Uint8Array(features.length);
	bestLabels(scores, features.length, transitions, out, 0);
	return [...out];
}

const options = {rowCount: 3, epochs: 30, rate: 0.2, decay: 0, dropout: 0, seed: 1, averaged: 5};
const data = toyData([
	[
		[0, 0],
		[2, person],
		[0, 0],
	],
	[
		[0, 0],
		[1, person],
		[2, place],
	],
	[
		[1, person],
		[2, place],
		[0, 0],
	],
	[
		[2, person],
		[0, 0],
		[0, 0],
	],
]);

it('learns labels from features, and from the label before', () => {
	const weights = trainCrf(data, options);
	expect(label([0, 2], weights)).toEqual([0, person]);
	expect(label([1, 2], weights)).toEqual([person, place]);
	expect(label([0, 0, 1], weights)).toEqual([0, 0, person]);
});

it('learns better and better, and the same each time', () => {
	const losses: number[] = [];
	const first = trainCrf(data, {...options, onEpoch: (_, loss) => losses.push(loss)});
	expect(losses.at(-1)!).toBeLessThan(losses[0]! / 4);
	expect(losses.every(loss => loss > 0)).toBe(true);
	expect(trainCrf(data, options).rows).toEqual(first.rows);
});

it('leaves weights alone that the mask leaves out', () => {
	const mask = Int32Array.from([-1, 1 << person, -1]);
	const {rows} = trainCrf(data, {...options, mask});
	const own = rows.subarray(labelCount, 2 * labelCount);
	expect(own[person]).not.toBe(0);
	expect(own.filter((_, index) => index !== person).every(weight => weight === 0)).toBe(true);
});

it('sums over all sequences', () => {
	const lattice = createLattice(3);
	for (let at = 0; at < lattice.emission.length; at++) lattice.emission[at] = 1 + (at % 7) / 7;
	for (let at = 0; at < lattice.edges.length; at++) lattice.edges[at] = 0.5 + (at % 5) / 5;
	const {emission, edges} = lattice;
	let sum = 0;
	const walk = (token: number, previous: number, product: number): void => {
		if (token === 3) sum += product * edges[previous * labelCount]!;
		else {
			for (let next = 0; next < labelCount; next++) {
				walk(token + 1, next, product * edges[previous * labelCount + next]! * emission[token * labelCount + next]!);
			}
		}
	};
	walk(0, 0, 1);
	expect(sumSequences(lattice, 3)).toBeCloseTo(Math.log(sum), 8);
	for (let token = 0; token < 3; token++) {
		let total = 0;
		for (let at = token * labelCount; at < (token + 1) * labelCount; at++)
			total += lattice.forward[at]! * lattice.backward[at]!;
		expect(total).toBeCloseTo(1, 8);
	}
});
