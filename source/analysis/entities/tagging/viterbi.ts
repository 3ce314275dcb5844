import {labelCount, mayFollow} from './labels.ts';

const allowed: Int32Array[] = Array.from({length: labelCount}, (_, to) =>
	Int32Array.from(Array.from({length: labelCount}, (_, from) => from).filter(from => mayFollow(from, to))),
);
const mayEnd = Array.from({length: labelCount}, (_, label) => mayFollow(label, 0));

/**
 * The best sequence of labels for one sentence that keeps the rules of `labels.ts`.
 *
 * @param scores `labelCount` for each token.
 * @param transitions From label × to label; the edges of the sentence count as `outside`.
 * @param out Where to write the labels.
 */
export function bestLabels(
	scores: Int32Array | Float32Array,
	length: number,
	transitions: Int16Array | Float32Array,
	out: Uint8Array,
	outFrom: number,
): void {
	const back = new Uint8Array(length * labelCount);
	let previous = new Float64Array(labelCount).fill(-Infinity);
	let current = new Float64Array(labelCount);
	previous[0] = 0;
	for (let token = 0; token < length; token++) {
		for (let to = 0; to < labelCount; to++) {
			const choices = allowed[to]!;
			let best = -Infinity;
			let chosen = 0;
			for (let index = 0; index < choices.length; index++) {
				const from = choices[index]!;
				const value = previous[from]! + transitions[from * labelCount + to]!;
				if (value > best) {
					best = value;
					chosen = from;
				}
			}
			current[to] = best + scores[token * labelCount + to]!;
			back[token * labelCount + to] = chosen;
		}
		const swap = previous;
		previous = current;
		current = swap;
	}
	let label = 0;
	let best = -Infinity;
	for (let last = 0; last < labelCount; last++) {
		if (!mayEnd[last]) continue;
		const value = previous[last]! + transitions[last * labelCount]!;
		if (value > best) {
			best = value;
			label = last;
		}
	}
	for (let token = length - 1; token >= 0; token--) {
		out[outFrom + token] = label;
		label = back[token * labelCount + label]!;
	}
}
