import type {Scene} from '../scene.ts';

const shortest = 3;

/** Words in a heading that begin with a capital, at least. */
const capitalShare = 0.6;

/**
 * Whether the sentence that begins at `first` is a heading inside of the text ("Related: Leaders Call for Calm"): in
 * Title Case and without a full stop. The headline above the text is none: it says what the article says.
 */
export function isHeading({tokens, paragraph, sentenceEnd}: Scene, first: number): boolean {
	const end = sentenceEnd[first]!;
	if (paragraph[first] === 0 || end - first < shortest || /[.!?”"’':;,]$/.test(tokens.surface[end - 1]!)) return false;
	// A dash opens a signature.
	if (!/^\p{Lu}|^\p{N}/u.test(tokens.surface[first]!)) return false;
	let words = 0;
	let capitals = 0;
	for (let token = first; token < end; token++) {
		if (tokens.partOfSpeech[token] === 'PUNCT') continue;
		words++;
		if (/^[\p{Lu}\p{N}]/u.test(tokens.surface[token]!)) capitals++;
	}
	return capitals >= capitalShare * words;
}
