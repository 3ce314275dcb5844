import {blank, continuation, type Glyphs, isDisputed} from './glyphs.ts';
import {applySgr, styleOfBlank, withoutColors} from './style.ts';
import {control, kinds, unsure, wide} from './width-kinds.ts';

/** The cells of one line, side by side. */
export type Row = {
	/** A glyph, or `continuation` right of a wide one. */
	readonly glyphs: Int32Array;
	readonly styles: Int32Array;
	/** Column of the first glyph whose width terminals dispute; the number of columns where there is none. */
	disputed: number;
	/** Column from which all cells are blank and plain. */
	end: number;
};

export function createRow(columns: number): Row {
	return {
		glyphs: new Int32Array(columns).fill(blank),
		styles: new Int32Array(columns),
		disputed: columns,
		end: 0,
	};
}

export function clearRow(row: Row): void {
	row.glyphs.fill(blank);
	row.styles.fill(0);
	row.disputed = row.glyphs.length;
	row.end = 0;
}

const ESC = 0x1b;

/**
 * Reads one line of a frame into `row`: text and SGR sequences. What does not fit is cut; a wide glyph cut in half is
 * blank. Every other escape sequence is left out whole, every other control character is a blank, so that nothing but
 * text and styles can come out. Takes time linear in the line.
 */
export function readRow(line: string, row: Row, table: Glyphs, colors: boolean): void {
	clearRow(row);
	const columns = row.glyphs.length;
	let column = 0;
	let style = 0;
	let index = 0;

	const put = (glyph: number) => {
		const width = table.widthOf(glyph);
		const isCut = column + width > columns;
		const shown = isCut ? blank : glyph;
		const end = isCut ? columns : column + width;
		const shownStyle = shown === blank ? styleOfBlank(style) : style;
		if (isDisputed(shown) && column < row.disputed) row.disputed = column;
		if (shown !== blank || shownStyle !== 0) row.end = end;
		for (let cell = column; cell < end; cell++) {
			row.glyphs[cell] = isCut || cell === column ? shown : continuation;
			row.styles[cell] = shownStyle;
		}
		column = end;
	};

	while (index < line.length && column < columns) {
		const unit = line.charCodeAt(index);
		const kind = kinds[unit]!;
		if (unit === ESC) {
			const end = endOfSequence(line, index);
			if (line[index + 1] === '[' && line[end - 1] === 'm') {
				const next = applySgr(style, line, index + 2, end - 1);
				style = colors ? next : withoutColors(next);
			}
			index = end;
		} else if (kind === control) {
			put(blank);
			index++;
		} else if (kind !== unsure && (index + 1 >= line.length || kinds[line.charCodeAt(index + 1)] !== unsure)) {
			if (kind === wide || unit !== blank || style !== 0) put(unit);
			else column++;
			index++;
		} else {
			const end = endOfRun(line, index);
			for (const glyph of table.ofRun(line.slice(index, end))) {
				if (column >= columns) break;
				put(glyph);
			}
			index = end;
		}
	}
}

/** Where a stretch with unsure characters ends: before the second of two sure ones, or before a control character. */
function endOfRun(line: string, start: number): number {
	let sure = 0;
	for (let index = start + 1; index < line.length; index++) {
		const kind = kinds[line.charCodeAt(index)]!;
		if (kind === control) return index;
		sure = kind === unsure ? 0 : sure + 1;
		if (sure === 2) return index;
	}
	return line.length;
}

/** Where the escape sequence at `start` ends. One that is not closed ends with the line. */
function endOfSequence(line: string, start: number): number {
	const introducer = line[start + 1];
	let index = start + 2;
	if (introducer === '[') {
		while (index < line.length && line.charCodeAt(index) >= 0x20 && line.charCodeAt(index) <= 0x3f) index++;
		const isFinal = line.charCodeAt(index) >= 0x40 && line.charCodeAt(index) <= 0x7e;
		return isFinal ? index + 1 : index;
	}
	if (introducer !== undefined && ']PX^_'.includes(introducer)) {
		for (; index < line.length; index++) {
			if (line.charCodeAt(index) === 0x07) return index + 1;
			if (line.charCodeAt(index) === ESC) return line[index + 1] === '\\' ? index + 2 : index;
		}
		return index;
	}
	while (/^[ -/]$/.test(line[index - 1] ?? '')) index++;
	return /^[ -~]$/.test(line[index - 1] ?? '') ? index : index - 1;
}
