import type {Document} from '../../document.ts';
import type {Expression} from '../meaning.ts';

/** Looks at all expressions of a document, in order, and gives them back joined, stretched, told apart or dropped. */
export type Refiner = (document: Document, expressions: Expression[]) => Expression[];

/** Goes over neighbours within a sentence; `join` gives one expression for two, or `null` to leave them. */
export function joinNeighbours(
	document: Document,
	expressions: Expression[],
	join: (left: Expression, right: Expression) => Expression | null,
): Expression[] {
	const {sentence} = document.tokens;
	const joined: Expression[] = [];
	for (const right of expressions) {
		const left = joined.at(-1);
		const both = left !== undefined && sentence[left.first] === sentence[right.first] ? join(left, right) : null;
		if (both === null) joined.push(right);
		else joined[joined.length - 1] = both;
	}
	return joined;
}

/** The tokens between two expressions in lower case, joined by spaces. Only for gaps of up to `longest` tokens. */
export function between(document: Document, left: Expression, right: Expression, longest: number): string | null {
	if (right.first - left.end > longest) return null;
	return document.tokens.lower.slice(left.end, right.first).join(' ');
}
