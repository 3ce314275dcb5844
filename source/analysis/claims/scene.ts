import type {Document, Tokens} from '../document.ts';
import type {LinearModel} from './scoring/linear-model.ts';
import {readStyle, type Style} from './scoring/style.ts';
import {findQuotes, type Quote} from './syntax/quotes.ts';
import {retag} from './syntax/retag.ts';

/** A text with what the patterns ask of it again and again. */
export interface Scene {
	readonly text: string;
	readonly tokens: Tokens;
	readonly quotes: readonly Quote[];
	/** For each token the quote that it stands in (its marks included): an index into `quotes`, or -1. */
	readonly quoteAt: Int32Array;
	/** For each token the first token of its sentence, and the token after the last. */
	readonly sentenceStart: Int32Array;
	readonly sentenceEnd: Int32Array;
	/** For each token the index of its paragraph. */
	readonly paragraph: Int32Array;
	readonly style: Style;
	/** Says where a content ends. */
	readonly boundary: LinearModel;
	/** What it has said of single tokens so far; NaN where it was not asked. */
	readonly placeOdds: Float64Array;
}

export function readScene(document: Document, boundary: LinearModel): Scene {
	const {text, sentences} = document;
	const tokens = retag(document.tokens);
	const quotes = findQuotes(document);
	const quoteAt = new Int32Array(tokens.length).fill(-1);
	for (const [index, {from, to}] of quotes.entries()) quoteAt.fill(index, from, to);
	const sentenceStart = new Int32Array(tokens.length);
	const sentenceEnd = new Int32Array(tokens.length);
	const paragraph = new Int32Array(tokens.length);
	const placeOdds = new Float64Array(tokens.length).fill(Number.NaN);
	let first = 0;
	for (const [index, sentence] of sentences.entries()) {
		const next = sentences[index + 1];
		paragraph.fill(sentence.paragraph, sentence.firstToken, sentence.endToken);
		// "(R-Ariz.)" ends a sentence for the tokeniser; what begins with a comma goes on with the one before.
		const joined =
			next !== undefined &&
			next.paragraph === sentence.paragraph &&
			goesOn(tokens, sentence.firstToken, sentence.endToken);
		if (joined && sentence.endToken - first < longestSentence) continue;
		for (; first < sentence.endToken; first = sentenceEnd[first]!) {
			const end = Math.min(sentence.endToken, first + longestSentence);
			sentenceStart.fill(first, first, end);
			sentenceEnd.fill(end, first, end);
		}
	}
	return {
		text,
		tokens,
		quotes,
		quoteAt,
		sentenceStart,
		sentenceEnd,
		paragraph,
		style: readStyle(tokens),
		boundary,
		placeOdds,
	};
}

/** A longer sentence, in tokens, is read in pieces: what is quadratic within a sentence stays bounded. */
const longestSentence = 400;

/** How far back an open parenthesis is looked for: "(D-N.C.)", "(formerly Burma)". */
const longestParenthesis = 8;

function goesOn(tokens: Tokens, first: number, end: number): boolean {
	const surface = tokens.surface[end];
	if (surface === ',' || surface === ';' || surface === ')') return true;
	for (let token = end - 1; token >= Math.max(first, end - longestParenthesis); token--) {
		if (tokens.surface[token] === ')') return false;
		if (tokens.surface[token] === '(') return token !== first;
	}
	return false;
}
