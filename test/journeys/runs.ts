import type xterm from '@xterm/headless';
import type {Run} from '../screens/svg.ts';

type Terminal = InstanceType<typeof xterm.Terminal>;

/** A row of the screen, parted where the style changes. */
export function runsOf(terminal: Terminal, row: number): Run[] {
	const buffer = terminal.buffer.active;
	const line = buffer.getLine(buffer.viewportY + row)!;
	const runs: Run[] = [];
	for (let x = 0; x < terminal.cols; x++) {
		const cell = line.getCell(x)!;
		const width = cell.getWidth();
		if (width === 0) continue;
		const style = {
			color: cell.isFgPalette() ? cell.getFgColor() : null,
			bold: cell.isBold() !== 0,
			dim: cell.isDim() !== 0,
			underline: cell.isUnderline() !== 0,
			inverse: cell.isInverse() !== 0,
		};
		const last = runs.at(-1);
		const isSame =
			last !== undefined && Object.entries(style).every(([name, value]) => last[name as keyof typeof style] === value);
		if (isSame) {
			last.text += cell.getChars() || ' ';
			last.columns += width;
		} else runs.push({x, columns: width, text: cell.getChars() || ' ', ...style});
	}
	return runs;
}
