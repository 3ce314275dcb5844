import stringWidth from 'string-width';
import {plainText} from './plain-text.ts';

/** Where progress is written: standard error, or a stand-in for it. */
export interface ProgressStream {
	isTTY?: boolean | undefined;
	columns?: number | undefined;
	write(text: string): unknown;
}

export interface ProgressLine {
	/** @param detail Shown behind the text where there is room: the file that is being read. */
	show(text: string, detail?: string): void;
	/** Takes the line away. */
	clear(): void;
}

/** Milliseconds between two lines where they cannot be redrawn. */
const plainInterval = 5000;

/** A line that is redrawn in place on a terminal, and said again from time to time anywhere else. */
export function createProgressLine(stream: ProgressStream, clock: () => number): ProgressLine {
	if (!stream.isTTY) {
		let last: {text: string; at: number} | null = null;
		return {
			show(text) {
				if (last !== null && (last.text === text || clock() - last.at < plainInterval)) return;
				last = {text, at: clock()};
				stream.write(`${plainText(text)}\n`);
			},
			clear() {},
		};
	}
	let shown = false;
	return {
		show(text, detail = '') {
			shown = true;
			// The last column stays free: some terminals begin a new line as soon as it is written to.
			stream.write(`\r${fitted(plainText(text), plainText(detail), (stream.columns ?? 80) - 1)}\x1b[K`);
		},
		clear() {
			if (shown) stream.write('\r\x1b[K');
			shown = false;
		},
	};
}

/** The text, and as much of the end of the detail as there is room for. */
function fitted(text: string, detail: string, columns: number): string {
	const room = columns - stringWidth(text) - 2;
	if (room < 0) return cutStart(text, columns, '');
	if (detail === '' || room < 8) return text;
	return `${text}  ${cutStart(detail, room, '…')}`;
}

/** Cuts at the start what is wider than so many columns; without a mark for the cut, it cuts at the end. */
function cutStart(text: string, columns: number, mark: string): string {
	if (stringWidth(text) <= columns) return text;
	const characters = [...new Intl.Segmenter().segment(text)].map(({segment}) => segment);
	if (mark !== '') characters.reverse();
	const kept: string[] = [];
	let width = stringWidth(mark);
	for (const character of characters) {
		width += stringWidth(character);
		if (width > columns) break;
		kept.push(character);
	}
	return mark === '' ? kept.join('') : mark + kept.reverse().join('');
}
