/** Which 32-bit feature hash has which row. */
export class FeatureIndex {
	/** Hash of each row. */
	readonly hashes: Int32Array;
	private readonly mask: number;
	private readonly keys: Int32Array;
	private readonly rows: Int32Array;

	constructor(hashes: Int32Array) {
		this.hashes = hashes;
		let size = 1024;
		while (size < hashes.length * 2) size *= 2;
		this.mask = size - 1;
		this.keys = new Int32Array(size);
		this.rows = new Int32Array(size).fill(-1);
		for (const [row, hash] of hashes.entries()) {
			let slot = hash & this.mask;
			while (this.rows[slot] !== -1) slot = (slot + 1) & this.mask;
			this.keys[slot] = hash;
			this.rows[slot] = row;
		}
	}

	/** -1 where the feature has no row. */
	rowOf(hash: number): number {
		let slot = hash & this.mask;
		while (this.rows[slot] !== -1) {
			if (this.keys[slot] === hash) return this.rows[slot]!;
			slot = (slot + 1) & this.mask;
		}
		return -1;
	}

	get size(): number {
		return this.hashes.length;
	}
}

/** The features that occur at least `least` times, the hashes in ascending order. */
export function indexFeatures(hashes: Int32Array, least: number): FeatureIndex {
	const sorted = hashes.slice().sort();
	const frequent: number[] = [];
	for (let from = 0; from < sorted.length; ) {
		let to = from + 1;
		while (to < sorted.length && sorted[to] === sorted[from]) to++;
		if (to - from >= least) frequent.push(sorted[from]!);
		from = to;
	}
	return new FeatureIndex(Int32Array.from(frequent));
}
