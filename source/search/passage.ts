import type {Expansion} from './expand.ts';
import {foldUnit} from './fold.ts';
import {hashWord, scanWords} from './words.ts';

/** What to look for in bodies, made once for a query: hashes of words, so that a scan makes no strings. */
export interface Needles {
	/** By the hash of a word: the terms that it stands for. */
	words: Map<number, Needle[]>;
	/** A bit for each hash in `words`, modulo 65,536: most words of a text are none of them, and are told so cheaply. */
	present: Uint8Array;
	prefixes: {needle: Needle; prefix: string}[];
	terms: number;
}

interface Needle {
	term: number;
	/** 1 for what was typed, less for what may have been meant. */
	weight: number;
}

const meantWeight = 0.8;
const prefixWeight = 0.9;

/** @param expansions of terms that are looked for, in the order in which they were typed. */
export function makeNeedles(expansions: readonly Expansion[]): Needles {
	const needles: Needles = {words: new Map(), present: new Uint8Array(1 << 16), prefixes: [], terms: expansions.length};
	expansions.forEach(({asTyped, meant}, term) => {
		for (const form of asTyped) {
			form.words.forEach((word, place) => {
				const whole = !form.prefix || place < form.words.length - 1;
				if (whole) addWord(needles, word, {term, weight: 1});
				else needles.prefixes.push({needle: {term, weight: prefixWeight}, prefix: word});
			});
		}
		for (const form of meant) for (const word of form.words) addWord(needles, word, {term, weight: meantWeight});
	});
	return needles;
}

function addWord(needles: Needles, word: string, needle: Needle): void {
	const hash = hashWord(word);
	const known = needles.words.get(hash);
	if (!known) needles.words.set(hash, [needle]);
	else if (!known.some(({term}) => term === needle.term)) known.push(needle);
	needles.present[hash & 0xffff] = 1;
}

/** The part of a text that has most of what is looked for. */
export interface Passage {
	start: number;
	end: number;
	/** Which terms stand somewhere in the text, as bits. */
	covers: number;
	/** How much of what is looked for the passage has: the more, the better; to choose between texts roughly. */
	weight: number;
}

interface Found extends Needle {
	start: number;
	end: number;
	/** Which word of the text it is, to tell neighbours. */
	word: number;
}

/** Characters in a passage. */
export const passageLength = 120;
const adjacencyBonus = 0.5;
const mostFound = 4000;

/**
 * Finds the stretch of about 120 characters with most of the terms in it, those that stand next to each other in the order
 * typed counting more. Linear in the text.
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
	let best = -1;
	let bestFrom = 0;
	let bestTo = 0;
	for (let last = 0; last < found.length; last++) {
		const {term, weight, end} = found[last]!;
		covers |= 1 << term;
		counts[term]!++;
		weights[term] = Math.max(weights[term]!, weight);
		if (last > first) bonus += adjacency(found[last - 1]!, found[last]!);
		while (end - found[first]!.start > passageLength && first < last) {
			const gone = found[first]!.term;
			if (--counts[gone]! === 0) weights[gone] = 0;
			bonus -= adjacency(found[first]!, found[first + 1]!);
			first++;
		}
		let score = bonus;
		for (const present of weights) score += present;
		if (score > best) {
			best = score;
			bestFrom = first;
			bestTo = last;
		}
	}
	return {...widen(text, found[bestFrom]!.start, found[bestTo]!.end), covers, weight: best};
}

function adjacency(before: Found, after: Found): number {
	return after.word === before.word + 1 && after.term === before.term + 1 ? adjacencyBonus : 0;
}

function findNeedles(text: string, needles: Needles): Found[] {
	const found: Found[] = [];
	const {words, present, prefixes} = needles;
	let word = 0;
	scanWords(text, (start, end, hash) => {
		word++;
		if (found.length >= mostFound) return;
		if (present[hash & 0xffff]) {
			const known = words.get(hash);
			if (known) for (const needle of known) found.push({...needle, start, end, word});
			if (known) return;
		}
		for (const {needle, prefix} of prefixes) {
			if (end - start >= prefix.length && beginsWith(text, start, prefix)) found.push({...needle, start, end, word});
		}
	});
	return found;
}

function beginsWith(text: string, start: number, prefix: string): boolean {
	for (let at = 0; at < prefix.length; at++) {
		if (foldUnit(text.charCodeAt(start + at)) !== prefix.charCodeAt(at)) return false;
	}
	return true;
}

/** Widens a stretch to the length of a passage, more of it before than after cut at blanks, within its paragraph. */
function widen(text: string, start: number, end: number): {start: number; end: number} {
	const spare = Math.max(0, passageLength - (end - start));
	let from = Math.max(0, start - (spare >> 2));
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	if (lineStart >= from) {
		from = lineStart;
	} else {
		const blank = text.indexOf(' ', from);
		if (blank >= 0 && blank < start) from = blank + 1;
	}
	let to = Math.min(text.length, Math.max(end, from + passageLength));
	const lineEnd = text.indexOf('\n', end);
	if (lineEnd >= 0 && lineEnd < to) {
		to = lineEnd;
	} else if (to < text.length) {
		const blank = text.lastIndexOf(' ', to);
		if (blank >= end) to = blank;
	}
	return {start: from, end: to};
}
