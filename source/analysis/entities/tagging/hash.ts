/** Mixes two 32-bit numbers into one; the order counts. Constants: xxHash32 and MurmurHash3's finalizer. */
export function mix(a: number, b: number): number {
	let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
	h ^= h >>> 15;
	h = Math.imul(h, 0xc2b2ae35);
	return h ^ (h >>> 13);
}

/** A 32-bit hash of `text.slice(from, to)`; equal texts with unequal seeds have unrelated hashes. */
export function hashText(text: string, seed: number, from = 0, to = text.length): number {
	let h = 0x811c9dc5 ^ seed;
	for (let index = from; index < to; index++) h = Math.imul(h ^ text.charCodeAt(index), 0x01000193);
	return mix(h, seed);
}
