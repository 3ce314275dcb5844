import {labelCount, mayFollow} from '../../analysis/entities/tagging/labels.ts';
import {randomNumbers} from './clusters.ts';

/** Labelled sentences in columns. Sentence `s` has the tokens `tokenStart[s]` up to `tokenStart[s + 1]`. */
export interface TrainingData {
	readonly tokenStart: Int32Array;
	/** Token `t` has the features `rows[rowStart[t]]` up to `rows[rowStart[t + 1]]`. */
	readonly rowStart: Int32Array;
	readonly rows: Int32Array;
	readonly labels: Uint8Array;
	/** Scores that are given and not learnt, `labelCount` a token; absent where there are none. */
	readonly base?: Float32Array;
}

export interface Weights {
	/** `labelCount` for each feature row. */
	rows: Float32Array;
	/** From label × to label; the edge of a sentence counts as `outside`. */
	transitions: Float32Array;
}

export interface TrainingOptions {
	rowCount: number;
	epochs: number;
	rate: number;
	/** Shrinks weights towards zero, for each update. */
	decay: number;
	/** Share of the features left out at each sight of a token, so that none is relied on alone. */
	dropout: number;
	seed: number;
	/** Epochs whose weights are averaged, counted from the last. */
	averaged: number;
	onEpoch?: (epoch: number, weights: Weights, loss: number) => void;
}

const forbidden = -1e4;
const smallest = 1e-3;

/** Zero where `to` may follow `from`, else a very low score. */
export function emptyTransitions(): Float32Array {
	const transitions = new Float32Array(labelCount * labelCount);
	for (let from = 0; from < labelCount; from++) {
		for (let to = 0; to < labelCount; to++) {
			if (!mayFollow(from, to)) transitions[from * labelCount + to] = forbidden;
		}
	}
	return transitions;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad, one sentence at a
 * time. The gradient of each sentence is the model's expectation (forward-backward) less the gold labels; labels that
 * the model is sure of are left alone, which makes later epochs several times faster than the first.
 */
export function trainCrf(data: TrainingData, options: TrainingOptions): Weights {
	const L = labelCount;
	const {rowCount, epochs, rate, decay, dropout, averaged} = options;
	const sentences = data.tokenStart.length - 1;
	const random = randomNumbers(options.seed);
	const weights = new Float32Array(rowCount * L);
	const squares = new Float32Array(rowCount * L);
	const transitions = emptyTransitions();
	const transitionSquares = new Float32Array(L * L);
	const sum: Weights = {rows: new Float32Array(rowCount * L), transitions: new Float32Array(L * L)};
	const order = Int32Array.from({length: sentences}, (_, index) => index);
	let longest = 0;
	for (let s = 0; s < sentences; s++) longest = Math.max(longest, data.tokenStart[s + 1]! - data.tokenStart[s]!);
	const emission = new Float64Array(longest * L);
	const forward = new Float64Array(longest * L);
	const backward = new Float64Array(longest * L);
	const edges = new Float64Array(L * L);
	const scale = new Float64Array(longest);
	const gradient = new Float64Array(L);
	const pairGradient = new Float64Array(L * L);
	const kept = new Int32Array(longest * 128);
	const keptStart = new Int32Array(longest + 1);

	for (let epoch = 0; epoch < epochs; epoch++) {
		for (let i = sentences - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			const swap = order[i]!;
			order[i] = order[j]!;
			order[j] = swap;
		}
		let loss = 0;
		for (let index = 0; index < sentences; index++) {
			const s = order[index]!;
			const from = data.tokenStart[s]!;
			const n = data.tokenStart[s + 1]! - from;
			if (n === 0) continue;
			let count = 0;
			for (let t = 0; t < n; t++) {
				keptStart[t] = count;
				const end = data.rowStart[from + t + 1]!;
				for (let f = data.rowStart[from + t]!; f < end; f++) {
					if (dropout === 0 || random() >= dropout) kept[count++] = data.rows[f]!;
				}
			}
			keptStart[n] = count;
			for (let t = 0; t < n; t++) {
				const e = t * L;
				for (let l = 0; l < L; l++) emission[e + l] = data.base ? data.base[(from + t) * L + l]! : 0;
				for (let f = keptStart[t]!; f < keptStart[t + 1]!; f++) {
					const row = kept[f]! * L;
					for (let l = 0; l < L; l++) emission[e + l]! += weights[row + l]!;
				}
				let best = -Infinity;
				for (let l = 0; l < L; l++) if (emission[e + l]! > best) best = emission[e + l]!;
				loss -= emission[e + data.labels[from + t]!]! - best;
				for (let l = 0; l < L; l++) emission[e + l] = Math.exp(emission[e + l]! - best);
			}
			for (let l = 0; l < L * L; l++) edges[l] = Math.exp(transitions[l]!);
			// Forward, each step scaled to sum 1.
			for (let t = 0; t < n; t++) {
				const e = t * L;
				let total = 0;
				for (let to = 0; to < L; to++) {
					let value = 0;
					if (t === 0) value = edges[to]!;
					else for (let l = 0; l < L; l++) value += forward[e - L + l]! * edges[l * L + to]!;
					value *= emission[e + to]!;
					forward[e + to] = value;
					total += value;
				}
				scale[t] = total;
				for (let to = 0; to < L; to++) forward[e + to]! /= total;
				loss += Math.log(total);
			}
			let ending = 0;
			const last = (n - 1) * L;
			for (let l = 0; l < L; l++) {
				backward[last + l] = edges[l * L]!;
				ending += forward[last + l]! * edges[l * L]!;
			}
			loss += Math.log(ending);
			for (let l = 0; l < L; l++) backward[last + l]! /= ending;
			for (let t = n - 2; t >= 0; t--) {
				const e = t * L;
				for (let l = 0; l < L; l++) {
					let value = 0;
					for (let to = 0; to < L; to++) value += edges[l * L + to]! * emission[e + L + to]! * backward[e + L + to]!;
					backward[e + l] = value / scale[t + 1]!;
				}
			}
			pairGradient.fill(0);
			let previousGold = 0;
			let previousSure = true;
			for (let t = 0; t < n; t++) {
				const e = t * L;
				const gold = data.labels[from + t]!;
				let sure = true;
				for (let l = 0; l < L; l++) {
					const g = forward[e + l]! * backward[e + l]! - (l === gold ? 1 : 0);
					gradient[l] = g;
					if (g > smallest || g < -smallest) sure = false;
				}
				loss -= transitions[previousGold * L + gold]!;
				if (!(sure && previousSure)) {
					pairGradient[previousGold * L + gold]! -= 1;
					if (t === 0) for (let l = 0; l < L; l++) pairGradient[l]! += gradient[l]! + (l === gold ? 1 : 0);
					else {
						for (let l = 0; l < L; l++) {
							const before = forward[e - L + l]! / scale[t]!;
							if (before === 0) continue;
							for (let to = 0; to < L; to++) {
								pairGradient[l * L + to]! += before * edges[l * L + to]! * emission[e + to]! * backward[e + to]!;
							}
						}
					}
				}
				if (!sure) {
					for (let f = keptStart[t]!; f < keptStart[t + 1]!; f++) {
						const row = kept[f]! * L;
						for (let l = 0; l < L; l++) {
							const g = gradient[l]!;
							if (g < smallest && g > -smallest) continue;
							const at = row + l;
							const square = squares[at]! + g * g;
							squares[at] = square;
							weights[at]! -= (rate * (g + decay * weights[at]!)) / Math.sqrt(square + 1e-6);
						}
					}
				}
				previousGold = gold;
				previousSure = sure;
			}
			loss -= transitions[previousGold * L]!;
			for (let at = 0; at < L * L; at++) {
				const g = pairGradient[at]!;
				if (g === 0 || transitions[at]! <= forbidden) continue;
				transitionSquares[at]! += g * g;
				transitions[at]! -= (rate * g) / Math.sqrt(transitionSquares[at]! + 1e-6);
			}
		}
		if (epoch >= epochs - averaged) {
			for (let at = 0; at < weights.length; at++) sum.rows[at]! += weights[at]! / averaged;
			for (let at = 0; at < transitions.length; at++) sum.transitions[at]! += transitions[at]! / averaged;
		}
		options.onEpoch?.(epoch, {rows: weights, transitions}, loss / data.labels.length);
	}
	return sum;
}
