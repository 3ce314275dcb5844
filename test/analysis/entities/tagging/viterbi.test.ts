import fc from 'fast-check';
import {expect, it} from 'vitest';
import {labelCount, mayFollow} from '../../../../source/analysis/entities/tagging/labels.ts';
import {bestLabels} from '../../../../source/analysis/entities/tagging/viterbi.ts';

const score = fc.integer({min: -50, max: 50});
const transitions = fc.array(score, {minLength: labelCount ** 2, maxLength: labelCount ** 2});

function total(labels: ArrayLike<number>, scores: ArrayLike<number>, edges: ArrayLike<number>): number {
	let sum = 0;
	let previous = 0;
	for (let token = 0; token < labels.length; token++) {
		const label = labels[token]!;
		if (!mayFollow(previous, label)) return -Infinity;
		sum += edges[previous * labelCount + label]! + scores[token * labelCount + label]!;
		previous = label;
	}
	return mayFollow(previous, 0) ? sum + edges[previous * labelCount]! : -Infinity;
}

it('finds the best of all sequences that keep the rules', () => {
	const scores = fc.array(score, {minLength: 2 * labelCount, maxLength: 2 * labelCount});
	fc.assert(
		fc.property(scores, transitions, (scores, edges) => {
			const out = new Uint8Array(2);
			bestLabels(Int32Array.from(scores), 2, Int16Array.from(edges), out, 0);
			let best = -Infinity;
			for (let a = 0; a < labelCount; a++) {
				for (let b = 0; b < labelCount; b++) best = Math.max(best, total([a, b], scores, edges));
			}
			expect(total(out, scores, edges)).toBe(best);
		}),
		{numRuns: 40},
	);
});

it('never begins inside a name or leaves one open', () => {
	const scores = fc.array(score, {minLength: 7 * labelCount, maxLength: 7 * labelCount});
	fc.assert(
		fc.property(scores, transitions, (scores, edges) => {
			const out = new Uint8Array(8);
			bestLabels(Int32Array.from(scores), 7, Int16Array.from(edges), out, 1);
			expect(total(out.subarray(1), scores, edges)).toBeGreaterThan(-Infinity);
			expect(out[0]).toBe(0);
		}),
	);
});
