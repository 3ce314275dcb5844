import type {Document} from '../../document.ts';
import {mix} from './hash.ts';
import {LineCase} from './line-case.ts';
import {edgeWord, type Word} from './word.ts';

/** What the rest of the document tells of a word. Headlines do not count: their capitals say nothing. */
const Seen = {
	inLowerCase: 1,
	capitalizedInside: 2,
	oftenCapitalized: 4,
	afterCapitalized: 8,
	beforeCapitalized: 16,
} as const;

/** Other places looked at for each word, the first ones in the text. */
const placesKept = 4;
/** Hashes for each other place: the words before and after it, and their clusters. */
const perPlace = 4;

export interface WordStatistics {
	/** Bits of `Seen` for each token. */
	bits: Int32Array;
	/** For each token that stands elsewhere too: hashes of what stands around it there, 0 where there is no more. */
	contexts: (Int32Array | null)[];
}

/** Linear in the number of tokens. @param cases `LineCase` of each sentence. */
export function wordStatistics(
	{tokens, sentences}: Document,
	words: readonly Word[],
	cases: Uint8Array,
): WordStatistics {
	const ids = new Map<number, number>();
	const idOf = new Int32Array(tokens.length);
	for (let token = 0; token < tokens.length; token++) {
		const {lower} = words[token]!;
		let id = ids.get(lower);
		if (id === undefined) {
			id = ids.size;
			ids.set(lower, id);
		}
		idOf[token] = id;
	}
	const seen = new Int32Array(ids.size);
	const inside = new Int32Array(ids.size);
	const places = new Int32Array(ids.size * placesKept);
	const placeCount = new Int32Array(ids.size);
	for (const [index, {firstToken, endToken}] of sentences.entries()) {
		if (cases[index] !== LineCase.running) continue;
		for (let token = firstToken; token < endToken; token++) {
			const word = words[token]!;
			const id = idOf[token]!;
			if (!word.capitalized) {
				seen[id]! |= Seen.inLowerCase;
				continue;
			}
			if (placeCount[id]! < placesKept) places[id * placesKept + placeCount[id]!++] = token;
			if (token > firstToken) {
				seen[id]! |= Seen.capitalizedInside;
				if (words[token - 1]!.capitalized) seen[id]! |= Seen.afterCapitalized;
			}
			if (++inside[id]! >= 3) seen[id]! |= Seen.oftenCapitalized;
			if (token + 1 < endToken && words[token + 1]!.capitalized) seen[id]! |= Seen.beforeCapitalized;
		}
	}
	const bits = new Int32Array(tokens.length);
	const contexts = new Array<Int32Array | null>(tokens.length).fill(null);
	for (let token = 0; token < tokens.length; token++) {
		const id = idOf[token]!;
		bits[token] = seen[id]!;
		const count = placeCount[id]!;
		if (count === 0 || words[token]!.writing === 0) continue;
		const hashes = new Int32Array((placesKept - 1) * perPlace);
		let filled = 0;
		for (let place = 0; place < count && filled < hashes.length; place++) {
			const at = places[id * placesKept + place]!;
			if (at === token) continue;
			const sentence = sentences[tokens.sentence[at]!]!;
			const before = at > sentence.firstToken ? words[at - 1]! : edgeWord;
			const after = at + 1 < sentence.endToken ? words[at + 1]! : edgeWord;
			hashes[filled] = mix(before.lower, 61);
			hashes[filled + 1] = mix(after.lower, 62);
			hashes[filled + 2] = mix(mix(before.fine, before.writing), 63);
			hashes[filled + 3] = mix(mix(after.fine, after.writing), 64);
			filled += perPlace;
		}
		if (filled > 0) contexts[token] = hashes;
	}
	return {bits, contexts};
}
