import type {Span} from '../../../model/span.ts';
import type {Tokens} from '../../document.ts';

/** The tokens that a span of the text touches: the first one, and the one after the last. */
export function tokensOf(tokens: Tokens, {start, end}: Span): [from: number, to: number] {
	return [firstEndingAfter(tokens, start), firstEndingAfter(tokens, end - 1) + 1];
}

function firstEndingAfter({end, length}: Tokens, offset: number): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (end[middle]! <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
