import type {Scene} from '../scene.ts';
import {timeWords} from '../syntax/words.ts';

/** Who speaks is named in no more tokens than this: "Rep. Ana Diaz (D-Texas)". */
const longestName = 9;

const nameTags = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM', 'ADP', 'PART', 'CCONJ']);

/** A colon after a name that begins the paragraph, or a dash between a quote and the name that signs it. */
export function isMark(scene: Scene, token: number): boolean {
	const surface = scene.tokens.surface[token]!;
	if (surface === ':') return labels(scene, token);
	return (
		(surface === '—' || surface === '―' || surface === '–' || surface === '--' || surface === '-') &&
		signs(scene, token)
	);
}

function labels({tokens, paragraph, sentenceStart}: Scene, token: number): boolean {
	const first = sentenceStart[token]!;
	if (token - first > longestName || (first > 0 && paragraph[first - 1] === paragraph[first])) return false;
	const opening = tokens.partOfSpeech[first] === 'PUNCT' ? first + 1 : first;
	return token > opening && consistsOfName(tokens, opening, token);
}

function signs({tokens, paragraph, quoteAt, sentenceEnd}: Scene, token: number): boolean {
	const end = sentenceEnd[token]!;
	if (token === 0 || quoteAt[token - 1] === -1 || quoteAt[token] === quoteAt[token - 1]) return false;
	if (paragraph[token - 1] !== paragraph[token] || end - token > longestName || end === token + 1) return false;
	return (end === tokens.length || paragraph[end] !== paragraph[token]) && consistsOfName(tokens, token + 1, end);
}

function consistsOfName(tokens: Scene['tokens'], from: number, to: number): boolean {
	for (let token = from; token < to; token++) {
		const surface = tokens.surface[token]!;
		if (!nameTags.has(tokens.partOfSpeech[token]!) && !/^[-().,&'’@_]$|^[A-Z]/.test(surface)) return false;
	}
	return /^[\p{Lu}@]/u.test(tokens.surface[from]!) && !isDateline(tokens, from, to);
}

/** "KUWAIT CITY, July 25:" says where and when, not who. */
function isDateline(tokens: Scene['tokens'], from: number, to: number): boolean {
	for (let token = from; token < to; token++) {
		if (timeWords.has(tokens.lower[token]!) || tokens.partOfSpeech[token] === 'NUM') return true;
	}
	return false;
}
