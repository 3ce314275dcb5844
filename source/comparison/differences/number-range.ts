import {conceptOf} from '../words/concept.ts';
import type {Token} from '../words/tokens.ts';

export interface Range {
	low: number;
	high: number;
	/** How many of the words before the number belong to it: two in "more than 200". */
	before: number;
}

type Bound = 'above' | 'below' | 'about' | 'upTo';

/** What stands before a number, longest first. */
const modifiers: readonly [string, Bound][] = [
	['close to', 'upTo'],
	['as many as', 'below'],
	['as much as', 'below'],
	['no more than', 'below'],
	['no fewer than', 'above'],
	['no less than', 'above'],
	['more than', 'above'],
	['less than', 'below'],
	['fewer than', 'below'],
	['at least', 'above'],
	['at most', 'below'],
	['up to', 'below'],
	['upward of', 'above'],
	['upwards of', 'above'],
	['over', 'above'],
	['above', 'above'],
	['past', 'above'],
	['beyond', 'above'],
	['exceeding', 'above'],
	['under', 'below'],
	['below', 'below'],
	['nearly', 'upTo'],
	['almost', 'upTo'],
	['about', 'about'],
	['around', 'about'],
	['roughly', 'about'],
	['approximately', 'about'],
	['some', 'about'],
	['estimated', 'about'],
];

/** "passed a target of $200 billion": a verb this many words before the number says that it was exceeded. */
const verbReach = 5;
const exceeding = conceptOf('surpass');

/**
 * The range that a number leaves open. Counts below a hundred are exact. Larger numbers are taken as rounded to their
 * last digit that is not 0, but to two digits at least: "1,200" stands for 1,150 to 1,250, and "$200 billion" is not
 * $190 billion. "About" gives a tenth in both directions.
 *
 * @param at Index of the first token of the number (its currency sign included).
 */
export function rangeOf(value: number, tokens: readonly Token[], at: number): Range {
	const {bound, before} = boundBefore(tokens, at);
	const slack = value < 100 && Number.isInteger(value) ? 0 : roundingOf(value) * 0.499;
	switch (bound) {
		case 'above':
			return {low: value, high: Number.POSITIVE_INFINITY, before};
		case 'below':
			return {low: 0, high: value, before};
		case 'upTo':
			return {low: value * 0.9, high: value + slack, before};
		case 'about':
			return {low: value * 0.9, high: value * 1.1, before};
		default:
			return {low: value - slack, high: value + slack, before};
	}
}

function boundBefore(tokens: readonly Token[], at: number): {bound: Bound | null; before: number} {
	const word = (back: number) => tokens[at - back]?.lower ?? '';
	for (const [phrase, bound] of modifiers) {
		const parts = phrase.split(' ');
		if (parts.every((part, index) => word(parts.length - index) === part)) return {bound, before: parts.length};
	}
	for (let back = 1; back <= verbReach; back++) {
		const token = tokens[at - back];
		if (token === undefined || token.kind === 'mark') break;
		if (token.kind === 'word' && conceptOf(token.lower) === exceeding) return {bound: 'above', before: 0};
	}
	return {bound: null, before: 0};
}

/** Size of the last digit that counts: 10 for 1,230; 0.1 for 4.5; 10 (two digits) for 200. */
function roundingOf(value: number): number {
	if (value === 0) return 0;
	const twoDigits = 10 ** (Math.floor(Math.log10(value)) - 1);
	let size = twoDigits;
	for (let digits = 0; digits < 12; digits++) {
		const scaled = value / size;
		if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * scaled) return size;
		size /= 10;
	}
	return size;
}
