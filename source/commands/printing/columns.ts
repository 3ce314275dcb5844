import stringWidth from 'string-width';

/** Columns between two cells. */
const gap = 2;
/** What cells but the last give way to at first, and then, when the last has come down to its own. */
const roomyCell = 22;
const leastCell = 12;
const leastLast = 30;
const ellipsis = '…';

const segmenter = new Intl.Segmenter();

/** As much of a text as fits, with a sign where something is cut. */
function clip(text: string, columns: number): string {
	if (stringWidth(text) <= columns) return text;
	let kept = '';
	let used = 0;
	for (const {segment} of segmenter.segment(text)) {
		used += stringWidth(segment);
		if (used > columns - 1) break;
		kept += segment;
	}
	return columns < 1 ? '' : kept + ellipsis;
}

/**
 * How wide each column is: as wide as its widest cell where all have room. Else the widest give way first; the last, where
 * the longest texts stand, after those that are wider than names need.
 */
export function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
	const count = Math.max(0, ...rows.map(row => row.length));
	const widths = Array.from({length: count}, (_, at) => Math.max(0, ...rows.map(row => stringWidth(row[at] ?? ''))));
	const last = count - 1;
	let excess = widths.reduce((sum, width) => sum + width, 0) + gap * last - columns;
	/** Takes from the widest column but the last as long as it has more than `least`. */
	const shrink = (least: number) => {
		for (; excess > 0; excess--) {
			const widest = widths.indexOf(Math.max(...widths.slice(0, last)));
			if (last === 0 || widths[widest]! <= least) return;
			widths[widest]!--;
		}
	};
	shrink(roomyCell);
	const spare = Math.max(0, Math.min(excess, (widths[last] ?? 0) - leastLast));
	if (last >= 0) widths[last]! -= spare;
	excess -= spare;
	shrink(leastCell);
	if (last >= 0 && excess > 0) widths[last] = Math.max(1, widths[last]! - excess);
	return widths;
}

/** A row of cells under each other with those of other rows; never wider than `columns`. */
export function alignedLine(cells: readonly string[], widths: readonly number[], columns: number): string {
	const shown = cells.map((cell, at) => {
		const width = widths[at] ?? stringWidth(cell);
		const text = clip(cell, width);
		return at === cells.length - 1 ? text : text + ' '.repeat(Math.max(0, width - stringWidth(text)) + gap);
	});
	return clip(shown.join('').trimEnd(), columns);
}
