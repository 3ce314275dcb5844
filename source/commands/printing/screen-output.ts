import {alignedLine, columnWidths} from './columns.ts';
import {type Pager, startPager} from './pager.ts';

/** What a person sees who runs a command at a terminal. */
export interface ScreenOutput {
	/** `false` where the reader has left the pager. */
	write(text: string): Promise<boolean>;
	/** Shows what is held back; to be awaited at the end. */
	finish(): Promise<void>;
}

export interface Screen {
	columns: number;
	rows: number;
	write(text: string): void;
}

/**
 * Puts fields that are parted by tabs into columns that fit the width, and shows what is longer than the screen in a
 * pager. Lines without tabs (JSON, articles) stay as they are.
 *
 * @param start Starts the pager; `null` where there is none: then it all goes to the screen.
 */
export function createScreenOutput(
	{columns, rows, write}: Screen,
	start: () => Pager | null = startPager,
): ScreenOutput {
	let held: string[] = [];
	/** What stands after the last line end. */
	let rest = '';
	let widths: number[] | null = null;
	/** `undefined` as long as it all fits on the screen. */
	let pager: Pager | null | undefined;

	const laidOut = (lines: readonly string[]): string => {
		widths ??= columnWidths(
			lines.filter(line => line.includes('\t')).map(line => line.split('\t')),
			columns,
		);
		return lines
			.map(line => `${line.includes('\t') ? alignedLine(line.split('\t'), widths!, columns) : line}\n`)
			.join('');
	};
	const show = async (text: string): Promise<boolean> => {
		if (pager) return pager.write(text);
		write(text);
		return true;
	};
	return {
		async write(text) {
			const lines = (rest + text).split('\n');
			rest = lines.pop()!;
			held.push(...lines);
			if (pager === undefined && held.length < rows) return true;
			pager = pager === undefined ? start() : pager;
			const ready = held;
			held = [];
			return show(laidOut(ready));
		},
		async finish() {
			const ready = held;
			held = [];
			if (ready.length > 0) await show(laidOut(ready));
			if (rest !== '') await show(rest);
			rest = '';
			await pager?.end();
		},
	};
}
