import {labelCount} from '../../analysis/entities/tagging/labels.ts';
import type {NameModel} from '../../analysis/entities/tagging/model-file.ts';
import type {Weights} from './crf.ts';

/** Bytes that a row takes in the file beyond its weights, on average. */
const rowOverhead = 5.2;

/** The weights that are worth their bytes. */
export interface Choice {
	rows: Int32Array;
	/** For each of the rows: its labels, as bits. */
	mask: Int32Array;
}

/** Chooses the largest weights, as many as fit. */
export function chooseWeights(weights: Float32Array, bytes: number): Choice {
	let low = 0;
	let high = 16;
	for (let round = 0; round < 24; round++) {
		const threshold = (low + high) / 2;
		if (sizeAt(weights, threshold) > bytes) low = threshold;
		else high = threshold;
	}
	const rows: number[] = [];
	const mask: number[] = [];
	for (let row = 0; row < weights.length / labelCount; row++) {
		let bits = 0;
		for (let label = 0; label < labelCount; label++) {
			if (Math.abs(weights[row * labelCount + label]!) >= high) bits |= 1 << label;
		}
		if (bits === 0) continue;
		rows.push(row);
		mask.push(bits);
	}
	return {rows: Int32Array.from(rows), mask: Int32Array.from(mask)};
}

function sizeAt(weights: Float32Array, threshold: number): number {
	let bytes = 0;
	for (let row = 0; row < weights.length; row += labelCount) {
		let count = 0;
		for (let at = row; at < row + labelCount; at++) if (Math.abs(weights[at]!) >= threshold) count++;
		if (count > 0) bytes += rowOverhead + count;
	}
	return bytes;
}

/** Weights as whole numbers of one scale, −127 to 127; rows without a weight are left out. */
export function quantize(hashes: Int32Array, {rows, transitions}: Weights): Omit<NameModel, 'lexicon'> {
	// The few largest weights are cut off at the end of the scale: the many small ones profit.
	const sizes = Float32Array.from(
		rows.filter(value => value !== 0),
		Math.abs,
	).sort();
	const scale = sizes[Math.floor(sizes.length * 0.9995)]! / 127;
	const whole = Int8Array.from(rows, value => Math.max(-127, Math.min(127, Math.round(value / scale))));
	const kept = [...hashes.keys()].filter(row => ownWeights(whole, row).some(value => value !== 0));
	kept.sort((a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0));
	const weights = new Int8Array(kept.length * labelCount);
	for (const [index, row] of kept.entries()) weights.set(ownWeights(whole, row), index * labelCount);
	return {
		scale,
		hashes: Int32Array.from(kept, row => hashes[row]!),
		weights,
		transitions: Int16Array.from(transitions, value => Math.max(-30_000, Math.round(value / scale))),
	};
}

const ownWeights = (weights: Int8Array, row: number): Int8Array =>
	weights.subarray(row * labelCount, (row + 1) * labelCount);
