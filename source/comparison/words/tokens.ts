import type {Span} from '../../model/span.ts';

/** A word, a number or a mark of punctuation, with its place in the text. */
export interface Token extends Span {
	/** In lower case; apostrophes straight; "’s" cut off. */
	lower: string;
	kind: 'word' | 'number' | 'mark';
	/** Begins with a capital letter. */
	capital: boolean;
}

/** Longer runs of letters are no words of a language; they are kept, but cut. */
const longest = 40;

const pattern = /(\d+(?:[.,]\d+)*)|([\p{L}\p{M}]+(?:[.'’][\p{L}\p{M}]+)*)|([.,;:!?()“”"—–$€£¥%])/gu;

/** The tokens of a piece of a text: one pass, offsets into the whole text. Hyphens and spaces only part them. */
export function tokensOf(text: string, span: Span): Token[] {
	const tokens: Token[] = [];
	const piece = text.slice(span.start, span.end);
	for (const match of piece.matchAll(pattern)) {
		const [whole, number, word] = match;
		const start = span.start + match.index;
		const lower = word === undefined ? whole : bare(word.slice(0, longest).toLowerCase());
		tokens.push({
			start,
			end: start + whole.length,
			lower,
			kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark',
			capital: word !== undefined && word[0] !== word[0]!.toLowerCase(),
		});
	}
	return tokens;
}

function bare(word: string): string {
	const straight = word.replaceAll('’', "'");
	return straight.endsWith("'s") ? straight.slice(0, -2) : straight;
}
