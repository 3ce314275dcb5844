import stringWidth from 'string-width';
import {graphemesIn} from './graphemes.ts';
import {kinds, unsure, wide} from './width-kinds.ts';

/*
A glyph is one number, so that cells compare as numbers. A character whose width nobody disputes is its own UTF-16 unit.
Any other grapheme (an emoji, a letter with marks, a syllable of Devanagari …) gets a number from 0x10000 on, in the order
in which they are first seen; terminals differ about the width of these, and the painter asks `isDisputed`.
*/

/** The right part of a glyph that is wider than a cell. */
export const continuation = -1;
export const blank = 0x20;

const firstDisputed = 0x10000;
const longestText = 32;
const longestCachedRun = 256;
const isInvisible = /^\p{Default_Ignorable_Code_Point}+$/u;

/** Cells that a grapheme takes: none where nobody sees it, else at least one, as Ink lays it out. A lone mark has one. */
export function cellsOf(grapheme: string): number {
	return isInvisible.test(grapheme) ? 0 : Math.max(1, stringWidth(grapheme));
}

export type Glyphs = {
	/** The glyphs of a stretch of text that holds unsure characters, in order. */
	ofRun(run: string): readonly number[];
	/** What is printed for a glyph. */
	textOf(glyph: number): string;
	/** Cells that a glyph takes, at least 1. */
	widthOf(glyph: number): number;
	/** More graphemes were seen than are kept: the owner should forget all glyphs it holds and call `clear`. */
	readonly isFull: boolean;
	clear(): void;
};

export const isDisputed = (glyph: number): boolean => glyph >= firstDisputed;

/** A table of the graphemes seen so far. It keeps at most about `capacity` of them, whatever the texts hold. */
export function createGlyphs(capacity = 50_000): Glyphs {
	const ids = new Map<string, number>();
	const runs = new Map<string, readonly number[]>();
	let texts: string[] = [];
	let widths: number[] = [];

	const add = (text: string, width: number): number => {
		let id = ids.get(text);
		if (id === undefined) {
			id = firstDisputed + texts.length;
			ids.set(text, id);
			texts.push(text);
			widths.push(width);
		}
		return id;
	};

	/** `undefined` for what takes no cell. Ink lays out each visible grapheme in at least one cell, so this does too. */
	const ofGrapheme = (grapheme: string): number | undefined => {
		const unit = grapheme.charCodeAt(0);
		if (grapheme.length === 1 && kinds[unit] !== unsure) return unit;
		if (isInvisible.test(grapheme)) return undefined;
		const text = grapheme.length > longestText ? cut(grapheme) : grapheme;
		const known = ids.get(text);
		if (known !== undefined) return known;
		const width = stringWidth(text);
		return width === 0 ? blank : add(text, width);
	};

	const segment = (run: string): number[] => {
		const glyphs: number[] = [];
		for (const {text} of graphemesIn(run)) {
			const glyph = ofGrapheme(text);
			if (glyph !== undefined) glyphs.push(glyph);
		}
		return glyphs;
	};

	return {
		ofRun(run) {
			let glyphs = runs.get(run);
			if (glyphs === undefined) {
				glyphs = segment(run);
				if (runs.size >= capacity / 10) runs.clear();
				if (run.length <= longestCachedRun) runs.set(run, glyphs);
			}
			return glyphs;
		},
		textOf: glyph => (isDisputed(glyph) ? texts[glyph - firstDisputed]! : String.fromCharCode(glyph)),
		widthOf(glyph) {
			if (isDisputed(glyph)) return widths[glyph - firstDisputed]!;
			return kinds[glyph] === wide ? 2 : 1;
		},
		get isFull() {
			return texts.length >= capacity;
		},
		clear() {
			ids.clear();
			runs.clear();
			texts = [];
			widths = [];
		},
	};
}

/** The start of a grapheme with more marks than any language stacks. */
function cut(grapheme: string): string {
	const start = grapheme.slice(0, longestText);
	return /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
}
