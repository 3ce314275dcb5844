import type {Span} from '../model/span.ts';
import type {Quote} from './fields.ts';

/** The words at a place and the how-manieth time they stand in the text; `findQuote` finds the place again. */
export function quoteAt(text: string, {start, end}: Span): Quote {
	const quoted = text.slice(start, end);
	let occurrence = 0;
	for (const at of placesOf(text, quoted)) {
		if (at > start) break;
		occurrence++;
	}
	return {text: quoted, occurrence};
}

/** Where a quote stands in a text; `null` where the text does not have it so often. */
export function findQuote(text: string, quote: Quote): Span | null {
	let left = quote.occurrence;
	for (const start of placesOf(text, quote.text)) {
		left--;
		if (left === 0) return {start, end: start + quote.text.length};
	}
	return null;
}

/**
 * Every place of `words` in `text`, overlapping ones too. Knuth, Morris and Pratt: linear, where calling `indexOf` again
 * from the next character is not for a text like "aaaa".
 */
function* placesOf(text: string, words: string): Generator<number> {
	if (words === '') return;
	// fallback[i]: how many characters of the beginning of `words` end at its character i, not counting itself.
	const fallback = new Int32Array(words.length);
	for (let index = 1, length = 0; index < words.length; index++) {
		while (length > 0 && words[index] !== words[length]) length = fallback[length - 1]!;
		if (words[index] === words[length]) length++;
		fallback[index] = length;
	}
	for (let index = 0, length = 0; index < text.length; index++) {
		while (length > 0 && text[index] !== words[length]) length = fallback[length - 1]!;
		if (text[index] === words[length]) length++;
		if (length < words.length) continue;
		yield index - words.length + 1;
		length = fallback[length - 1]!;
	}
}
