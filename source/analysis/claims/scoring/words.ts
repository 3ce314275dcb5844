import type {Tokens} from '../../document.ts';

const openTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV', 'X']);

/** A word as features show it: a function word or mark as it stands, anything else by its part of speech. */
export function wordClass(tokens: Tokens, token: number): string {
	if (token < 0 || token >= tokens.length) return '#';
	const tag = tokens.partOfSpeech[token]!;
	return openTags.has(tag) ? tag : tokens.lower[token]!;
}

/** A number of tokens in steps that grow. */
export function lengthStep(length: number): string {
	if (length <= 3) return String(length);
	return length <= 5 ? '5' : length <= 8 ? '8' : length <= 14 ? '14' : length <= 25 ? '25' : 'more';
}
