import {type Found, findNeedles, type Needles} from './needles.ts';

/** The stretch of a text that has most of what is looked for. */
export interface Passage {
	start: number;
	end: number;
	/** Which terms stand somewhere in the text, as bits. */
	covers: number;
	/** How much of what is looked for the passage has: the more, the better; to choose between texts roughly. */
	weight: number;
}

/** Characters in a passage. */
export const passageLength = 120;
/** Terms that stand next to each other, in the order typed, count so much more. */
const adjacencyBonus = 0.5;

/**
 * Finds the stretch of about 120 characters that has most of the terms: a window slides over the places found, and what
 * comes in and what falls out is added and taken away. Linear in the text.
 *
 * @returns `null` where the text has none of the terms.
 */
export function findPassage(text: string, needles: Needles): Passage | null {
	const found = findNeedles(text, needles);
	if (found.length === 0) return null;
	const counts = new Array<number>(needles.terms).fill(0);
	const weights = new Array<number>(needles.terms).fill(0);
	let covers = 0;
	let bonus = 0;
	let first = 0;
	let best = {weight: -1, from: 0, to: 0};
	found.forEach(({term, weight, end}, last) => {
		covers |= 1 << term;
		counts[term]!++;
		weights[term] = Math.max(weights[term]!, weight);
		if (last > 0) bonus += adjacency(found[last - 1]!, found[last]!);
		while (first < last && end - found[first]!.start > passageLength) {
			const gone = found[first]!.term;
			if (--counts[gone]! === 0) weights[gone] = 0;
			bonus -= adjacency(found[first]!, found[first + 1]!);
			first++;
		}
		let sum = bonus;
		for (const weight of weights) sum += weight;
		if (sum > best.weight) best = {weight: sum, from: first, to: last};
	});
	return {...widen(text, found[best.from]!.start, found[best.to]!.end), covers, weight: best.weight};
}

function adjacency(before: Found, after: Found): number {
	return after.word === before.word + 1 && after.term === before.term + 1 ? adjacencyBonus : 0;
}

/** Widens a stretch to the length of a passage, a quarter of it before, cut at blanks, within its paragraph. */
function widen(text: string, start: number, end: number): {start: number; end: number} {
	const spare = Math.max(0, passageLength - (end - start));
	let from = Math.max(0, start - (spare >> 2));
	const line = text.slice(from, start).lastIndexOf('\n');
	if (line >= 0) {
		from += line + 1;
	} else if (from > 0) {
		const blank = text.slice(from, start).indexOf(' ');
		from = blank >= 0 ? from + blank + 1 : start;
	}
	let to = Math.min(text.length, Math.max(end, from + passageLength));
	const lineEnd = text.slice(end, to).indexOf('\n');
	if (lineEnd >= 0) {
		to = end + lineEnd;
	} else if (to < text.length) {
		const blank = text.slice(end, to).lastIndexOf(' ');
		to = blank >= 0 ? end + blank : end;
	}
	return {start: from, end: to};
}
