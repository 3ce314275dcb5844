import {labelCount as L, mayFollow} from '../../analysis/entities/tagging/labels.ts';
import {randomNumbers} from './clusters.ts';
import {addPairs, createLattice, sumSequences} from './forward-backward.ts';

/** Labelled sentences in columns. Sentence `s` has the tokens `tokenStart[s]` up to `tokenStart[s + 1]`. */
export interface TrainingData {
	readonly tokenStart: Int32Array;
	/** Token `t` has the features `rows[rowStart[t]]` up to `rows[rowStart[t + 1]]`. */
	readonly rowStart: Int32Array;
	readonly rows: Int32Array;
	readonly labels: Uint8Array;
}

export interface Weights {
	/** `labelCount` for each feature row. */
	rows: Float32Array;
	/** From label × to label; the edge of a sentence counts as `outside`. */
	transitions: Float32Array;
}

export interface TrainingOptions {
	rowCount: number;
	/** Which labels each row may have a weight for, as bits; all where absent. */
	mask?: Int32Array;
	epochs: number;
	rate: number;
	/** Shrinks weights towards zero, for each update. */
	decay: number;
	/** Share of the features left out at each sight of a token, so that none is relied on alone. */
	dropout: number;
	seed: number;
	/** Epochs whose weights are averaged, counted from the last. */
	averaged: number;
	onEpoch?: (epoch: number, loss: number) => void;
}

const forbidden = -1e4;
/** Gradients below this are left alone: the model is sure already, and later epochs are several times faster. */
const smallest = 1e-3;
const mostFeatures = 160;

/** Zero where `to` may follow `from`, else a very low score. */
function emptyTransitions(): Float32Array {
	return Float32Array.from({length: L * L}, (_, at) => (mayFollow(Math.floor(at / L), at % L) ? 0 : forbidden));
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad (Duchi, Hazan and Singer
 * 2011), one sentence at a time. The gradient of a sentence is what the model expects of each feature less what the
 * gold labels hold. The weights of the last epochs are averaged.
 */
export function trainCrf(data: TrainingData, options: TrainingOptions): Weights {
	const {rowCount, epochs, rate, decay, dropout, averaged, mask} = options;
	const {tokenStart, rowStart, rows, labels} = data;
	const random = randomNumbers(options.seed);
	const weights = new Float32Array(rowCount * L);
	const squares = new Float32Array(rowCount * L);
	const transitions = emptyTransitions();
	const transitionSquares = new Float32Array(L * L);
	const sum: Weights = {rows: new Float32Array(rowCount * L), transitions: new Float32Array(L * L)};
	const order = Int32Array.from({length: tokenStart.length - 1}, (_, index) => index);
	const longest = order.reduce((most, s) => Math.max(most, tokenStart[s + 1]! - tokenStart[s]!), 0);
	const lattice = createLattice(longest);
	const {emission, edges, forward, backward} = lattice;
	const gradient = new Float64Array(L);
	const pairs = new Float64Array(L * L);
	const kept = new Int32Array(longest * mostFeatures);
	const keptStart = new Int32Array(longest + 1);

	/** Scores the tokens with the features that are not dropped this time. */
	function fillEmission(from: number, length: number): void {
		let count = 0;
		for (let token = 0; token < length; token++) {
			const at = token * L;
			keptStart[token] = count;
			for (let l = 0; l < L; l++) emission[at + l] = 0;
			for (let f = rowStart[from + token]!; f < rowStart[from + token + 1]!; f++) {
				if (dropout > 0 && random() < dropout) continue;
				kept[count++] = rows[f]!;
				const row = rows[f]! * L;
				for (let l = 0; l < L; l++) emission[at + l]! += weights[row + l]!;
			}
			let best = -Infinity;
			for (let l = 0; l < L; l++) best = Math.max(best, emission[at + l]!);
			for (let l = 0; l < L; l++) emission[at + l] = Math.exp(emission[at + l]! - best);
		}
		keptStart[length] = count;
	}

	function updateFeatures(token: number): void {
		for (let f = keptStart[token]!; f < keptStart[token + 1]!; f++) {
			const row = kept[f]!;
			const bits = mask === undefined ? -1 : mask[row]!;
			for (let l = 0; l < L; l++) {
				const g = gradient[l]!;
				if ((g < smallest && g > -smallest) || ((bits >> l) & 1) === 0) continue;
				const at = row * L + l;
				const square = squares[at]! + g * g;
				squares[at] = square;
				weights[at]! -= (rate * (g + decay * weights[at]!)) / Math.sqrt(square + 1e-6);
			}
		}
	}

	function updateTransitions(): void {
		for (let at = 0; at < L * L; at++) {
			const g = pairs[at]!;
			if (g === 0 || transitions[at]! <= forbidden) continue;
			transitionSquares[at]! += g * g;
			transitions[at]! -= (rate * g) / Math.sqrt(transitionSquares[at]! + 1e-6);
		}
	}

	/** @returns The loss: minus the logarithm of the probability of the gold labels. */
	function learnSentence(s: number): number {
		const from = tokenStart[s]!;
		const length = tokenStart[s + 1]! - from;
		if (length === 0) return 0;
		fillEmission(from, length);
		for (let at = 0; at < L * L; at++) edges[at] = Math.exp(transitions[at]!);
		let loss = sumSequences(lattice, length);
		pairs.fill(0);
		let previous = 0;
		let previousSure = true;
		for (let token = 0; token < length; token++) {
			const at = token * L;
			const gold = labels[from + token]!;
			let sure = true;
			for (let l = 0; l < L; l++) {
				const g = forward[at + l]! * backward[at + l]! - (l === gold ? 1 : 0);
				gradient[l] = g;
				if (g > smallest || g < -smallest) sure = false;
			}
			loss -= Math.log(emission[at + gold]! + 1e-300) + transitions[previous * L + gold]!;
			if (!sure || !previousSure) {
				addPairs(lattice, token, pairs);
				pairs[previous * L + gold]! -= 1;
			}
			if (!sure) updateFeatures(token);
			previous = gold;
			previousSure = sure;
		}
		loss -= transitions[previous * L]!;
		if (!previousSure) {
			for (let l = 0; l < L; l++) pairs[l * L]! += gradient[l]!;
		}
		updateTransitions();
		return loss;
	}

	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(order, random);
		let loss = 0;
		for (const s of order) loss += learnSentence(s);
		if (epoch >= epochs - averaged) {
			for (let at = 0; at < weights.length; at++) sum.rows[at]! += weights[at]! / averaged;
			for (let at = 0; at < transitions.length; at++) sum.transitions[at]! += transitions[at]! / averaged;
		}
		options.onEpoch?.(epoch, loss / labels.length);
	}
	return sum;
}

function shuffle(values: Int32Array, random: () => number): void {
	for (let i = values.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const swap = values[i]!;
		values[i] = values[j]!;
		values[j] = swap;
	}
}
