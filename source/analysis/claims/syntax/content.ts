import type {Range} from '../candidate.ts';
import type {Scene} from '../scene.ts';

/** Quotes that go on over so many paragraphs are no longer followed. */
const longestChain = 30;

export function isQuoteOpening(scene: Scene, token: number): boolean {
	const quote = scene.quotes[scene.quoteAt[token] ?? -1];
	return quote !== undefined && quote.from === token;
}

/** The tokens of a quote, and of the paragraphs that take it up again, each a range of its own. */
export function quoteChain(scene: Scene, index: number): Range[] {
	const pieces: Range[] = [];
	for (let at = index; at < index + longestChain; at++) {
		const quote = scene.quotes[at]!;
		pieces.push({from: quote.from, to: quote.to});
		if (!quote.continues || scene.quotes[at + 1] === undefined) break;
	}
	return pieces;
}

/**
 * The sentences right after `token` in its paragraph that are nothing but a quote, and the paragraphs after it that are:
 * they go on with what was said.
 */
export function followingQuotes(scene: Scene, token: number): Range[] {
	const {tokens} = scene;
	const pieces: Range[] = [];
	let next = token;
	while (next < tokens.length && isQuoteOpening(scene, next) && pieces.length < longestChain) {
		const chain = quoteChain(scene, scene.quoteAt[next]!);
		const end = chain.at(-1)!.to;
		const elsewhere = scene.paragraph[next] !== scene.paragraph[token - 1];
		if (elsewhere ? !isWhole(scene, next, end) : !endsSentence(scene, end)) break;
		pieces.push(...chain);
		next = end;
		if (chain.length > 1) break;
	}
	return pieces;
}

/** Whether a quote begins with its paragraph and ends with one. */
function isWhole({paragraph, tokens}: Scene, from: number, end: number): boolean {
	const ends = end >= tokens.length || paragraph[end] !== paragraph[end - 1];
	return ends && paragraph[from] !== paragraph[from - 1];
}

/** Whether a sentence ends before token `end`, be it inside the quotation marks. */
export function endsSentence(scene: Scene, end: number): boolean {
	return (
		end >= scene.tokens.length || scene.sentenceStart[end] === end || scene.paragraph[end] !== scene.paragraph[end - 1]
	);
}

/** `end` moved left over the full stop and marks that close a sentence. */
export function withoutStop(scene: Scene, from: number, end: number): number {
	let to = end;
	while (to > from + 1 && /^[.?!,;:…—–]+$|^--$/.test(scene.tokens.surface[to - 1]!)) to--;
	return to;
}
