import type {Expansion, Form} from './expand.ts';
import {foldUnit} from './fold.ts';
import {hashWord, scanWords} from './words.ts';

/** What to look for in texts, made once for a query: hashes of words, so that a scan makes no strings. */
export interface Needles {
	/** By the hash of a word: the forms that it is, or ends. */
	words: Map<number, Needle[]>;
	/** 1 at the hash, modulo 65,536, of each word in `words`: most words of a text are none of them, and are told so cheaply. */
	present: Uint8Array;
	/** Beginnings of words. */
	prefixes: (Needle & {prefix: string})[];
	/** How many terms there are. */
	terms: number;
}

interface Needle {
	/** The term's place in the query. */
	term: number;
	/** 1 for what was typed, less for what may have been meant. */
	weight: number;
	/** Hashes of the words that must stand before it, the nearest first. */
	before: readonly number[];
}

/** A place where a text has a form of a term. */
export interface Found {
	term: number;
	weight: number;
	start: number;
	end: number;
	/** Which word of the text it ends with, to tell neighbours. */
	word: number;
}

const prefixWeight = 0.9;
const meantWeight = 0.8;

/** @param expansions of the terms that are looked for, in the order in which they were typed. */
export function makeNeedles(expansions: readonly Expansion[]): Needles {
	const needles: Needles = {words: new Map(), present: new Uint8Array(0x10000), prefixes: [], terms: expansions.length};
	expansions.forEach(({asTyped, meant}, term) => {
		for (const form of asTyped) addForm(needles, form, term, form.prefix ? prefixWeight : 1);
		for (const form of meant) addForm(needles, form, term, meantWeight);
	});
	return needles;
}

function addForm(needles: Needles, {words, prefix}: Form, term: number, weight: number): void {
	const last = words.at(-1)!;
	const needle = {term, weight, before: words.slice(0, -1).reverse().map(hashWord)};
	if (prefix) {
		needles.prefixes.push({...needle, prefix: last});
		return;
	}
	const hash = hashWord(last);
	const known = needles.words.get(hash);
	if (known) known.push(needle);
	else needles.words.set(hash, [needle]);
	needles.present[hash & 0xffff] = 1;
}

/** Words read last are remembered in a ring: more than any phrase has. */
const ring = 32;
const recentHashes = new Int32Array(ring);
const recentStarts = new Int32Array(ring);
/** A text that repeats one word over and over has been seen well enough after so many places. */
const mostFound = 4000;

/** All places of a text, in order, where it has what is looked for. Linear in the text. */
export function findNeedles(text: string, {words, present, prefixes}: Needles): Found[] {
	const found: Found[] = [];
	let word = 0;
	const add = ({term, weight, before}: Needle, end: number) => {
		if (before.length >= word) return;
		for (let back = 0; back < before.length; back++) {
			if (recentHashes[(word - 1 - back) & (ring - 1)] !== before[back]) return;
		}
		found.push({term, weight, start: recentStarts[(word - before.length) & (ring - 1)]!, end, word});
	};
	scanWords(text, (start, end, hash) => {
		word++;
		recentHashes[word & (ring - 1)] = hash;
		recentStarts[word & (ring - 1)] = start;
		if (found.length >= mostFound) return;
		if (present[hash & 0xffff]) {
			const known = words.get(hash);
			if (known) for (const needle of known) add(needle, end);
		}
		for (const needle of prefixes) if (beginsWith(text, start, end, needle.prefix)) add(needle, end);
	});
	return found;
}

function beginsWith(text: string, start: number, end: number, prefix: string): boolean {
	if (end - start <= prefix.length) return false;
	for (let at = 0; at < prefix.length; at++) {
		if (foldUnit(text.charCodeAt(start + at)) !== prefix.charCodeAt(at)) return false;
	}
	return true;
}
