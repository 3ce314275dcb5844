import {cellsOf} from '../terminal/glyphs.ts';
import {graphemesIn} from '../terminal/graphemes.ts';
import {sureWidth} from '../terminal/width-kinds.ts';

/** Printable ASCII only: one column a code unit. */
const plain = /^[\x20-\x7e]*$/;

/** Columns that a text takes on the screen: those of its graphemes, as the painter counts them. */
export function widthOf(text: string): number {
	const sure = sureWidth(text);
	if (sure !== undefined) return sure;
	let columns = 0;
	for (const {width} of graphemesOf(text)) columns += width;
	return columns;
}

/** The text's graphemes with their columns; what a terminal moves by. */
export function* graphemesOf(text: string): Generator<{text: string; start: number; width: number}> {
	if (sureWidth(text) !== undefined) {
		for (let start = 0; start < text.length; start++) {
			const unit = text[start]!;
			yield {text: unit, start, width: sureWidth(unit)!};
		}
		return;
	}
	for (const grapheme of graphemesIn(text))
		yield {...grapheme, width: sureWidth(grapheme.text) ?? cellsOf(grapheme.text)};
}

/** Whether a grapheme surely ends where `text` ends and `next` begins. */
export function isBoundary(text: string, next: string): boolean {
	return text === '' || next === '' || (sureWidth(text.at(-1)!) !== undefined && sureWidth(next[0]!) !== undefined);
}

/** Makes a text fit to stand in one line: line breaks and tabs become single spaces, other controls go. */
export function oneLine(text: string): string {
	return text
		.replace(/[\s\u2028\u2029]+/g, ' ')
		.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The longest beginning of `text` that fits into `columns`. */
export function clip(text: string, columns: number): string {
	if (columns <= 0) return '';
	if (plain.test(text)) return text.slice(0, columns);
	let used = 0;
	for (const grapheme of graphemesOf(text)) {
		if (used + grapheme.width > columns) return text.slice(0, grapheme.start);
		used += grapheme.width;
	}
	return text;
}

/** The longest end of `text` that fits into `columns`, from a word on where one begins in it. */
export function clipStart(text: string, columns: number, ellipsis = '…'): string {
	if (widthOf(text) <= columns) return text;
	let room = columns - widthOf(ellipsis);
	let start = text.length;
	for (const grapheme of [...graphemesOf(text.slice(-Math.max(1, 4 * columns)))].reverse()) {
		room -= grapheme.width;
		if (room < 0) break;
		start -= grapheme.text.length;
	}
	return columns < widthOf(ellipsis) ? '' : ellipsis + text.slice(start);
}

/** `text` where it fits into `columns`, else its beginning and an ellipsis. */
export function ellipsize(text: string, columns: number, ellipsis = '…'): string {
	if (widthOf(text) <= columns) return text;
	return clip(text, columns - widthOf(ellipsis)).trimEnd() + clip(ellipsis, columns);
}

/** `text` followed by spaces up to `columns`; cut where it is longer. */
export function pad(text: string, columns: number): string {
	const cut = ellipsize(text, columns);
	return cut + ' '.repeat(Math.max(0, columns - widthOf(cut)));
}
