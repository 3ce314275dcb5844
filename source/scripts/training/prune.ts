import {labelCount} from '../../analysis/entities/tagging/labels.ts';
import type {NameModel} from '../../analysis/entities/tagging/model-file.ts';
import type {Weights} from './crf.ts';

/** Bytes that a row takes in the file beyond its weights, on average. */
const rowOverhead = 5.2;

/** The rows that are worth their bytes: those with a weight of at least the threshold that makes them fit. */
export function chooseRows(weights: Float32Array, bytes: number): Int32Array {
	const rowCount = weights.length / labelCount;
	let low = 0;
	let high = 16;
	for (let round = 0; round < 24; round++) {
		const threshold = (low + high) / 2;
		if (sizeAt(weights, threshold) > bytes) low = threshold;
		else high = threshold;
	}
	const rows: number[] = [];
	for (let row = 0; row < rowCount; row++) if (reaches(weights, row, high)) rows.push(row);
	return Int32Array.from(rows);
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

function reaches(weights: Float32Array, row: number, threshold: number): boolean {
	for (let at = row * labelCount; at < (row + 1) * labelCount; at++)
		if (Math.abs(weights[at]!) >= threshold) return true;
	return false;
}

/** Leaves out the smallest weights until the rows fit. */
export function dropSmallest(weights: Float32Array, bytes: number): void {
	let low = 0;
	let high = 16;
	for (let round = 0; round < 24; round++) {
		const threshold = (low + high) / 2;
		if (sizeAt(weights, threshold) > bytes) low = threshold;
		else high = threshold;
	}
	for (let at = 0; at < weights.length; at++) if (Math.abs(weights[at]!) < high) weights[at] = 0;
}

/** Weights as whole numbers from −127 to 127; rows without any are left out. */
export function quantize(
	hashes: Int32Array,
	{rows, transitions}: Weights,
): Pick<NameModel, 'scale' | 'hashes' | 'weights' | 'transitions'> {
	// The few largest weights are cut off at the end of the scale: the many small ones profit.
	const sizes = Float32Array.from(
		rows.filter(value => value !== 0),
		Math.abs,
	).sort();
	const scale = sizes[Math.floor(sizes.length * 0.9995)]! / 127;
	const whole = Int8Array.from(rows, value => Math.max(-127, Math.min(127, Math.round(value / scale))));
	const kept: number[] = [];
	for (let row = 0; row < hashes.length; row++) {
		if (whole.subarray(row * labelCount, (row + 1) * labelCount).some(value => value !== 0)) kept.push(row);
	}
	kept.sort((a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0));
	const weights = new Int8Array(kept.length * labelCount);
	for (const [index, row] of kept.entries()) {
		weights.set(whole.subarray(row * labelCount, (row + 1) * labelCount), index * labelCount);
	}
	return {
		scale,
		hashes: Int32Array.from(kept, row => hashes[row]!),
		weights,
		transitions: Int16Array.from(transitions, value => Math.max(-30_000, Math.round(value / scale))),
	};
}
