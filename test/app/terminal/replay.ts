import xterm from '@xterm/headless';
import {enterModes} from '../../../source/app/terminal/modes.ts';

export type Replay = {
	/** Resolves when this and all before it is on the screen. */
	write(output: string): Promise<void>;
	resize(columns: number, rows: number): void;
	/** The lines without blanks at their ends. */
	lines(): string[];
	/** Every cell as text, width and style. */
	cells(): string[];
	readonly cursor: {x: number; y: number};
	/** Lines that scrolled off the top: there must never be any. */
	readonly scrolled: number;
};

/** A terminal that shows what is written, in the modes that a session sets. */
export async function createReplay(columns: number, rows: number): Promise<Replay> {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const write = (output: string) => new Promise<void>(resolve => terminal.write(output, resolve));
	await write(enterModes({mouse: false}));
	const each = <Result>(read: (y: number) => Result) => Array.from({length: terminal.rows}, (_, y) => read(y));
	return {
		write,
		resize: (nextColumns, nextRows) => terminal.resize(nextColumns, nextRows),
		lines: () => each(y => terminal.buffer.active.getLine(y)!.translateToString(true).trimEnd()),
		cells: () =>
			each(y => {
				const line = terminal.buffer.active.getLine(y)!;
				const cells = Array.from({length: terminal.cols}, (_, x) => {
					const cell = line.getCell(x)!;
					const attributes = [cell.isInverse(), cell.isUnderline(), cell.isStrikethrough()].map(Number).join('');
					// Nobody sees the foreground, the weight or the slant of a blank that is not inverse or underlined.
					const isBare = (cell.getChars() || ' ') === ' ' && attributes === '000';
					const seen = isBare ? '' : [cell.getFgColor(), cell.isBold(), cell.isDim(), cell.isItalic()].join();
					return `${cell.getChars() || ' '}/${cell.getWidth()}/${cell.getBgColor()}/${attributes}/${seen}`;
				});
				return cells.join(' ');
			}),
		get cursor() {
			return {x: terminal.buffer.active.cursorX, y: terminal.buffer.active.cursorY};
		},
		get scrolled() {
			return terminal.buffer.active.baseY;
		},
	};
}
