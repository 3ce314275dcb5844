import {labelCount} from './labels.ts';

const filterBits = 21;
const filterMask = (1 << filterBits) - 1;

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
	// Most features that are asked for have no row. Bits by the lower end of the hash tell so from a table that is small
	// enough to stay in the processor's cache (a Bloom filter with one hash).
	const known = new Uint32Array(1 << (filterBits - 5));
	for (let row = 0; row < hashes.length; row++) {
		let slot = hashes[row]! >>> shift;
		while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
		slots[slot * 2] = hashes[row]!;
		slots[slot * 2 + 1] = row + 1;
		const bit = hashes[row]! & filterMask;
		known[bit >>> 5]! |= 1 << (bit & 31);
	}
	return {
		add(hash, sums, at) {
			const bit = hash & filterMask;
			if (((known[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return;
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
