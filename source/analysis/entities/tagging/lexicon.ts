import {mix} from './hash.ts';

/** A word's fine cluster, 0 where it is in none. */
export interface Lexicon {
	/** `slots[i]`: cluster (low 12 bits) and check (high 12 bits) of a word, as 3 bytes; 0 where empty. */
	readonly slots: Uint8Array;
	/** Cluster → the larger clusters that it lies in. */
	readonly middle: Uint16Array;
	readonly coarse: Uint16Array;
	/** Hashes of the phrases of each gazetteer, see `gazetteer.ts`. */
	readonly gazetteer: Gazetteer;
}

export interface Gazetteer {
	/** Open addressing: the hash of a phrase, 0 where empty. */
	readonly hashes: Int32Array;
	readonly kinds: Uint8Array;
}

export const clusterBits = 12;
const probes = 8;

/** @param hash Of the word in lower case. */
export function clusterOf({slots}: Lexicon, hash: number): number {
	const size = slots.length / 3;
	const check = (mix(hash, 77) >>> 20) | 1;
	let slot = (hash >>> 0) % size;
	for (let probe = 0; probe < probes; probe++) {
		const at = slot * 3;
		const value = slots[at]! | (slots[at + 1]! << 8) | (slots[at + 2]! << 16);
		if (value === 0) return 0;
		if (value >> clusterBits === check) return value & ((1 << clusterBits) - 1);
		if (++slot === size) slot = 0;
	}
	return 0;
}

/** Lays out the words; the earlier win where there is no room. `size` is the number of slots. */
export function packClusters(entries: Iterable<[hash: number, cluster: number]>, size: number): Uint8Array {
	const slots = new Uint8Array(size * 3);
	for (const [hash, cluster] of entries) {
		const check = (mix(hash, 77) >>> 20) | 1;
		let slot = (hash >>> 0) % size;
		for (let probe = 0; probe < probes; probe++) {
			const at = slot * 3;
			const value = slots[at]! | (slots[at + 1]! << 8) | (slots[at + 2]! << 16);
			if (value >> clusterBits === check) break;
			if (value === 0) {
				const packed = (check << clusterBits) | cluster;
				slots[at] = packed & 255;
				slots[at + 1] = (packed >> 8) & 255;
				slots[at + 2] = packed >> 16;
				break;
			}
			if (++slot === size) slot = 0;
		}
	}
	return slots;
}

/** Bits of the gazetteers that the phrase is in; 0 where in none. */
export function gazetteerOf({hashes, kinds}: Gazetteer, hash: number): number {
	const mask = hashes.length - 1;
	const wanted = hash === 0 ? 1 : hash;
	for (let slot = hash & mask; hashes[slot] !== 0; slot = (slot + 1) & mask) {
		if (hashes[slot] === wanted) return kinds[slot]!;
	}
	return 0;
}

/** @param hashes Each once, with the bits of its kinds at the same place in `kinds`. */
export function packGazetteer(hashes: Int32Array, kinds: Uint8Array): Gazetteer {
	let size = 16;
	while (size < hashes.length * 1.6) size *= 2;
	const mask = size - 1;
	const packed = {hashes: new Int32Array(size), kinds: new Uint8Array(size)};
	for (let index = 0; index < hashes.length; index++) {
		const wanted = hashes[index] === 0 ? 1 : hashes[index]!;
		let slot = wanted & mask;
		while (packed.hashes[slot] !== 0) slot = (slot + 1) & mask;
		packed.hashes[slot] = wanted;
		packed.kinds[slot] = kinds[index]!;
	}
	return packed;
}
