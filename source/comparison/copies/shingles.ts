/** Words in a shingle: long enough that two reports on one event share few, short enough to survive light editing. */
const size = 4;

/**
 * Hashes of all runs of four words of a text, without repetitions: what near-copies share. Case, punctuation and spaces
 * do not matter. In scripts without spaces (Chinese, Japanese) each character counts as a word. A text of fewer than
 * four words has one shingle, an empty one has none.
 */
export function shinglesOf(text: string): Uint32Array {
	const words = wordHashes(text);
	if (words.length === 0) return new Uint32Array(0);
	const count = Math.max(1, words.length - size + 1);
	const shingles = new Set<number>();
	for (let index = 0; index < count; index++) {
		let hash = 0x9e3779b9;
		const end = Math.min(words.length, index + size);
		for (let word = index; word < end; word++) hash = mix(Math.imul(hash, 31) ^ words[word]!);
		shingles.add(hash >>> 0);
	}
	return Uint32Array.from(shingles);
}

/** A 32-bit hash with all bits stirred: the finalizer of MurmurHash3. */
export function mix(value: number): number {
	let hash = value ^ (value >>> 16);
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}

/** FNV-1a of every word, in one pass over the characters. */
function wordHashes(text: string): number[] {
	const lower = text.toLowerCase();
	const hashes: number[] = [];
	let hash = 0;
	let inside = false;
	for (let index = 0; index < lower.length; index++) {
		const code = lower.charCodeAt(index);
		const alone = isIdeograph(code);
		if (inside && (alone || !isWordCode(code))) {
			hashes.push(hash);
			inside = false;
		}
		if (alone) hashes.push(Math.imul(0x811c9dc5 ^ code, 0x01000193));
		else if (isWordCode(code)) {
			hash = Math.imul((inside ? hash : 0x811c9dc5) ^ code, 0x01000193);
			inside = true;
		}
	}
	if (inside) hashes.push(hash);
	return hashes;
}

function isWordCode(code: number): boolean {
	if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
	if (code < 0xc0) return false;
	return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xff00);
}

function isIdeograph(code: number): boolean {
	return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}
