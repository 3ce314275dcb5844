import {hashText, mix} from './hash.ts';
import {clusterOf, type Lexicon} from './lexicon.ts';
import {LineCase} from './line-case.ts';
import {isCapitalized, shapeHash, Writing, writingCount, writingOf} from './shape.ts';

/** A word as the features see it: worked out once for each way that it is written. */
export interface Word {
	/** Hash of the lower-case form. */
	readonly lower: number;
	/** Clusters of three sizes; 0 where unknown. */
	readonly fine: number;
	readonly middle: number;
	readonly coarse: number;
	readonly shape: number;
	/** One of `Writing`, or beyond it: what a headline's capitals leave of it. */
	readonly writing: number;
	/** True where capitals could tell a name here: not in headlines. */
	readonly capitalized: boolean;
	/** Hashes of the word's own features: the first `far` also count two tokens off, the first `near` one token off. */
	readonly features: Int32Array;
}

export const farFeatures = 2;
export const nearFeatures = 6;

const titleWriting = writingCount;
const upperWriting = writingCount + 1;

/** Affixes longer than this repeat the word. */
const longestAffix = 5;
/** What lies beyond says nothing more; keeps absurd tokens cheap. */
const longestWord = 60;

/** @param lineCase One of `LineCase`: of the sentence that the word stands in. */
export function describeWord(surface: string, lineCase: number, lexicon: Lexicon): Word {
	const text = surface.length > longestWord ? surface.slice(0, longestWord) : surface;
	const lowerText = text.toLowerCase();
	const lower = hashText(lowerText, 1);
	const fine = clusterOf(lexicon, lower);
	const middle = lexicon.middle[fine]!;
	const coarse = lexicon.coarse[fine]!;
	let writing = writingOf(text);
	let shape = shapeHash(text);
	if (lineCase === LineCase.title && writing === Writing.capital) shape = writing = titleWriting;
	if (lineCase === LineCase.upper && isCapitalized(writing)) shape = writing = upperWriting;
	const features = [mix(lower, 1), mix(middle, 2)];
	features.push(mix(shape, 3), mix(fine, 4), mix(hashText(lowerText.slice(-3), 2), 5), mix(coarse, 6));
	features.push(mix(mix(lower, shape), 7), mix(mix(fine, shape), 8), mix(mix(middle, writing), 9), mix(writing, 10));
	for (let length = 1; length <= longestAffix && length < lowerText.length; length++) {
		features.push(mix(hashText(lowerText.slice(0, length), 3), 11));
		features.push(mix(hashText(lowerText.slice(-length), 4), 12));
		if (length >= 2) features.push(mix(mix(hashText(lowerText.slice(-length), 5), writing), 13));
	}
	return {
		lower,
		fine,
		middle,
		coarse,
		shape,
		writing,
		capitalized: isCapitalized(writing),
		features: Int32Array.from(features),
	};
}

/** Stands before the first and after the last token of a sentence. */
export const edgeWord: Word = {
	lower: 1,
	fine: 0,
	middle: 0,
	coarse: 0,
	shape: 1,
	writing: Writing.edge,
	capitalized: false,
	features: Int32Array.from([1, 2, 3, 4, 5, 6], n => mix(n, 99)),
};

/** The hash of a word's feature as seen from a token `offset` places before it. */
export const featureAt = (feature: number, offset: number): number => mix(feature, 200 + offset);

/** How many of a word's features count as seen from `offset` tokens away. */
export function visibleFeatures(word: Word, offset: number): number {
	if (offset === 0) return word.features.length;
	return offset === 1 || offset === -1 ? nearFeatures : farFeatures;
}
export const reach = 2;
