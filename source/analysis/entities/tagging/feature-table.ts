import {labelCount} from './labels.ts';

/** Weights by feature hash. */
export interface FeatureTable {
	/** Adds the weights of a feature to `sums[at]…`; nothing where the feature is unknown. */
	add(hash: number, sums: Int32Array, at: number): void;
}

/** @param hashes In ascending order as unsigned numbers. @param weights `labelCount` for each of the hashes. */
export function featureTable(hashes: Int32Array, weights: Int8Array): FeatureTable {
	let bits = 10;
	while (1 << bits < hashes.length * 2) bits++;
	const mask = (1 << bits) - 1;
	// The slot is the upper end of the hash: rows in ascending order fill the table from front to back, which is quick.
	const shift = 32 - bits;
	// Row + 1, so that 0 means empty; key and row side by side cost one cache miss instead of two.
	const slots = new Int32Array(2 << bits);
	for (let row = 0; row < hashes.length; row++) {
		let slot = hashes[row]! >>> shift;
		while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
		slots[slot * 2] = hashes[row]!;
		slots[slot * 2 + 1] = row + 1;
	}
	return {
		add(hash, sums, at) {
			let slot = hash >>> shift;
			for (let row = slots[slot * 2 + 1]!; row !== 0; row = slots[slot * 2 + 1]!) {
				if (slots[slot * 2] === hash) {
					const from = (row - 1) * labelCount;
					for (let label = 0; label < labelCount; label++) sums[at + label]! += weights[from + label]!;
					return;
				}
				slot = (slot + 1) & mask;
			}
		},
	};
}
