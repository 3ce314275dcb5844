import {type Glyphs, isDisputed} from './glyphs.ts';
import type {Row} from './row.ts';
import {transition} from './style.ts';

/** Gathers what is written, and knows where the cursor is and in which style the terminal writes. */
export type Pen = {
	/** To a cell, by the shortest way: over unchanged cells of `row` where that is no longer than a move. */
	moveTo(x: number, y: number, row?: Row): void;
	/** Writes the glyph of `row` at column `x`, where the pen is. Returns its width. */
	write(row: Row, x: number): number;
	/** Blanks the rest of the line in the terminal's own colours. */
	eraseLine(): void;
	/** Blanks `count` cells in the terminal's own colours; the cursor stays. */
	erase(count: number): void;
	/** Everything gathered, ending in plain style. The pen is then empty and knows no place. */
	take(): string;
};

/** A pen for a screen of `columns`. */
export function createPen(columns: number, table: Glyphs): Pen {
	let output = '';
	/** -1: unknown. After a glyph of disputed width the line is known, the column is not. */
	let [column, line] = [-1, -1];
	let style = 0;

	const setStyle = (next: number) => {
		output += transition(style, next);
		style = next;
	};
	/** The cells of `row` from the cursor to `x`, where writing them again is as short as moving over them. */
	const bridge = (x: number, row: Row): string => {
		let text = '';
		for (let cell = column; cell < x; cell++) {
			const glyph = row.glyphs[cell]!;
			if (glyph < 0x20 || glyph > 0x7e || row.styles[cell] !== style) return '';
			text += String.fromCharCode(glyph);
		}
		return text;
	};

	return {
		moveTo(x, y, row) {
			if (y === line && x === column) return;
			const distance = x - column;
			if (y !== line || line < 0) {
				const isSameColumn = line >= 0 && column === x && column >= 0;
				const place = x === 0 ? `${y === 0 ? '' : y + 1}` : `${y + 1};${x + 1}`;
				output += isSameColumn && y === line + 1 ? '\u001B[B' : `\u001B[${place}H`;
			} else if (distance < 0 || column < 0) output += `\u001B[${x === 0 ? '' : x + 1}G`;
			else {
				const bridged = row !== undefined && distance <= 3 ? bridge(x, row) : '';
				output += bridged || `\u001B[${distance === 1 ? '' : distance}C`;
			}
			[column, line] = [x, y];
		},
		write(row, x) {
			const glyph = row.glyphs[x]!;
			const width = table.widthOf(glyph);
			setStyle(row.styles[x]!);
			output += table.textOf(glyph);
			// At the right edge terminals differ too: some stay on the last column, some wait beyond it.
			column = isDisputed(glyph) || x + width >= columns ? -1 : x + width;
			return width;
		},
		eraseLine() {
			setStyle(0);
			output += '\u001B[K';
		},
		erase(count) {
			setStyle(0);
			output += `\u001B[${count}X`;
		},
		take() {
			setStyle(0);
			const taken = output;
			output = '';
			[column, line] = [-1, -1];
			return taken;
		},
	};
}
