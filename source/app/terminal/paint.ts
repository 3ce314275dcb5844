import {blank, continuation, createGlyphs} from './glyphs.ts';
import {beginSynchronized, endSynchronized, hideCursor, showCursor} from './modes.ts';
import {createPen, type Pen} from './pen.ts';
import {clearRow, createRow, type Row, readRow} from './row.ts';
import {findScroll, scrolled, scrollSequence, widenScroll} from './scroll.ts';

/*
The painter. A frame is the whole screen as text; what is written is only the difference to the screen as it is.

   frame ──split──▶ line ──same text as before?──▶ done
                     │
                     ▼ readRow
      wanted   │ A p p l e   s u e s   日 ▪ 本 ▪ │      cells: a glyph number and a style number each;
      shown    │ A p p l e   s a y s   日 ▪ 本 ▪ │      ▪ is the right half of a wide glyph
                             ╰─┬─╯
                               ▼ writeRow
               move to column 7, write "ue"             ("s" is the same; gaps of up to three cells are written over
                                                         where that is no longer than a move)

Where a list fills the width and scrolls by a few lines, the terminal is told to move the lines it has (scroll.ts), and
only what is left to differ is written.

A wide glyph can never be left in half: its right half is a cell of its own kind, so where one half changes, the other
differs from what is wanted as well and is written too.

Terminals disagree about the width of emoji, of letters with marks, of some scripts. After such a glyph the place of the
cursor is unknown and the next cell is reached by its column number. What a terminal draws too wide may cover cells to its
right, and what it draws too narrow leaves an old cell bare; so from the first such glyph on a line, if anything from
there on changes, the rest of the line is erased and written anew. That line then looks as if it had been painted on an
empty screen, whatever was there before.

The terminal does not wrap lines (see modes.ts), so nothing reaches the next line, and the last cell of the last line can
be written like any other.
*/

/** A screen, and what it takes to show a frame on it. Does no output itself. */
export type Painter = {
	/** What to write so that the screen shows `frame`; empty where it already does. */
	paint(frame: string): string;
	/** Where to show the cursor from the next `paint` on, or `undefined` to hide it. */
	placeCursor(position: {readonly x: number; readonly y: number} | undefined): void;
	/** The screen has a new size; what is on it is unknown. */
	resize(columns: number, rows: number): void;
	/** What is on the screen is unknown: the next `paint` writes all of it. */
	forget(): void;
};

/** Output up to this length reaches the terminal in one piece, and is shown so without being told. */
const onePiece = 256;
/** Blanks that are written rather than erased: up to here that is no longer. */
const shortBlank = 3;
/** Blanks in the middle of a line that are erased: from here on that is shorter, with the move that must follow. */
const longBlank = 11;

export function createPainter(size: {columns: number; rows: number; colors?: boolean}): Painter {
	const {colors = true} = size;
	const table = createGlyphs();
	let pen = createPen(size.columns, table);
	let shown: Row[] = [];
	let texts: string[] = [];
	let wanted = createRow(size.columns);
	let isKnown = false;
	let cursor: {readonly x: number; readonly y: number} | undefined;
	let shownCursor = '';

	const resize = (columns: number, rows: number) => {
		pen = createPen(columns, table);
		shown = Array.from({length: rows}, () => createRow(columns));
		texts = Array.from({length: rows}, () => '');
		wanted = createRow(columns);
		isKnown = false;
	};
	const forget = () => {
		isKnown = false;
		shown.forEach(clearRow);
		texts.fill('');
		if (table.isFull) table.clear();
	};
	resize(size.columns, size.rows);

	/** Brings line `y` up to date. Returns whether anything was written. */
	const paintLine = (y: number, text: string): boolean => {
		if (text === texts[y]) return false;
		texts[y] = text;
		readRow(text, wanted, table, colors);
		const isChanged = writeRow(pen, shown[y]!, wanted, y);
		[shown[y], wanted] = [wanted, shown[y]!];
		return isChanged;
	};

	/** What moves lines that are on the screen already to where they are wanted; empty where none should be. */
	const moveLines = (lines: readonly string[]): string => {
		const found = findScroll(texts, lines);
		if (found === undefined) return '';
		const scroll = widenScroll(found, shown.length, (y, from) => {
			readRow(lines[y]!, wanted, table, colors);
			return cellsToWrite(from === null ? null : shown[from]!, wanted);
		});
		texts = scrolled(texts, scroll, () => '');
		shown = scrolled(shown, scroll, row => {
			clearRow(row);
			return row;
		});
		return scrollSequence(scroll);
	};

	return {
		paint(frame) {
			if (table.isFull) forget();
			const lines = frame.split('\n', shown.length);
			while (lines.length < shown.length) lines.push('');
			const prefix = isKnown ? moveLines(lines) : '\u001B[m\u001B[H\u001B[J';
			let changed = prefix === '' ? 0 : 2;
			for (const [y, text] of lines.entries()) if (paintLine(y, text)) changed++;
			const mustHide = shownCursor !== '' || !isKnown;
			isKnown = true;
			const isShown = cursor !== undefined && cursor.y < shown.length && cursor.x < wanted.glyphs.length;
			const place = isShown ? `\u001B[${cursor!.y + 1};${cursor!.x + 1}H` : '';
			if (changed === 0 && place === shownCursor) return '';
			shownCursor = place;
			let output = prefix + pen.take() + place;
			if (mustHide) output = hideCursor + output;
			if (isShown) output += showCursor;
			const isTearable = changed > 1 && output.length > onePiece;
			return isTearable ? beginSynchronized + output + endSynchronized : output;
		},
		placeCursor(position) {
			cursor = position;
		},
		resize,
		forget,
	};
}

/** Cells in which `wanted` differs from `shown`, or from a blank line. */
function cellsToWrite(shown: Row | null, wanted: Row): number {
	let count = 0;
	for (let x = 0; x < wanted.glyphs.length; x++) {
		const [glyph, style] = shown === null ? [blank, 0] : [shown.glyphs[x], shown.styles[x]];
		if (wanted.glyphs[x] !== glyph || wanted.styles[x] !== style) count++;
	}
	return count;
}

/** Writes what differs between two rows at line `y`. Returns whether anything did. */
function writeRow(pen: Pen, shown: Row, wanted: Row, y: number): boolean {
	const columns = wanted.glyphs.length;
	const differs = (x: number) => wanted.glyphs[x] !== shown.glyphs[x] || wanted.styles[x] !== shown.styles[x];
	let first = 0;
	while (first < columns && !differs(first)) first++;
	if (first === columns) return false;
	let last = columns - 1;
	while (!differs(last)) last--;

	let disputed = Math.min(shown.disputed, wanted.disputed);
	while (disputed < columns && wanted.glyphs[disputed] === continuation) disputed--;
	const isRestAnew = last >= disputed;
	const stop = isRestAnew ? disputed : last + 1;

	let x = first;
	while (x < stop) {
		if (!differs(x)) {
			x++;
			continue;
		}
		pen.moveTo(x, y, wanted);
		const blanks = blanksFrom(wanted, x, stop);
		if (x >= wanted.end && !isRestAnew && blanks > shortBlank) {
			pen.eraseLine();
			break;
		}
		if (blanks >= longBlank) {
			pen.erase(blanks);
			x += blanks;
		} else x += pen.write(wanted, x);
	}
	if (isRestAnew) writeRest(pen, wanted, disputed, y);
	return true;
}

/** Erases line `y` from column `start` on and writes every cell of it, blank ones too. */
function writeRest(pen: Pen, row: Row, start: number, y: number): void {
	pen.moveTo(start, y);
	pen.eraseLine();
	let x = start;
	while (x < row.end) {
		pen.moveTo(x, y);
		x += pen.write(row, x);
	}
	if (row.disputed < row.glyphs.length && x < row.glyphs.length) {
		pen.moveTo(x, y);
		pen.eraseLine();
	}
}

/** How many cells from `x` up to `stop` are blank and plain. */
function blanksFrom(row: Row, x: number, stop: number): number {
	let end = x;
	while (end < stop && row.glyphs[end] === blank && row.styles[end] === 0) end++;
	return end - x;
}
