const none = -1;

/** Buckets of numbers by hash: what was put in with the same hash, latest first. */
export interface Buckets {
	/** Puts the next number (0, 1, 2, …) in. */
	add(hash: number): void;
	/** The latest number whose hash falls into the same slot; -1 where there is none. Its hash may be another one. */
	latest(hash: number): number;
	/** The number that was put into the same slot before; -1 where there was none. */
	before(number: number): number;
}

/**
 * A hash table in three typed arrays: 12 to 20 bytes a number, where a map of arrays takes a hundred. With tens of bands
 * and a hundred thousand articles that is what decides.
 */
export function createBuckets(): Buckets {
	let heads = new Int32Array(1024).fill(none);
	let previous = new Int32Array(512);
	let hashes = new Int32Array(512);
	let size = 0;
	const link = (number: number) => {
		const slot = hashes[number]! & (heads.length - 1);
		previous[number] = heads[slot]!;
		heads[slot] = number;
	};
	return {
		add(hash) {
			if (size === hashes.length) {
				hashes = grown(hashes);
				previous = grown(previous);
				heads = new Int32Array(hashes.length * 2).fill(none);
				for (let number = 0; number < size; number++) link(number);
			}
			hashes[size] = hash;
			link(size++);
		},
		latest: hash => heads[hash & (heads.length - 1)]!,
		before: number => previous[number]!,
	};
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(array.length * 2);
	larger.set(array);
	return larger;
}
