import type {Span} from '../../model/span.ts';
import type {Statement} from '../statements/statement.ts';

/** A number of something, as a statement gives it. */
export interface Quantity {
	statement: Statement;
	/** What is counted: "dollar", "percent", "times", "person kill", or the stem of the noun. */
	unit: string;
	/** The range that the words leave open: "more than 200" is 200…∞, "1,200" is 1,150…1,250. */
	low: number;
	high: number;
	/** The number with what modifies it and what is counted, in the text of the article. */
	span: Span;
	/** Concepts of the words around it, what it is a number of: up to five before and three after. */
	around: string[];
}

/** Whether two quantities can both be true of one thing. */
export function compatible(a: Quantity, b: Quantity): boolean {
	return a.low <= b.high && b.low <= a.high;
}
