/** A place in a scrolling list. */
export interface Cursor {
	/** Index of the selected item. */
	selected: number;
	/** First line on the screen. */
	top: number;
}

/** An item's place among the lines of a list: headings may stand between items. */
export interface Placed {
	line: number;
	height: number;
}

export const clampIndex = (index: number, length: number) => Math.max(0, Math.min(length - 1, index));

/**
 * Scrolls no further than needed for the item to be seen whole, so that the selection moves inside the window.
 *
 * @param lead Lines above the item that should be seen with it where there is room: its heading.
 */
export function keepVisible(top: number, item: Placed, rows: number, totalLines: number, lead = 0): number {
	let next = top;
	if (item.line - lead < next) next = item.line - lead;
	if (item.line + item.height > next + rows) next = item.line + item.height - rows;
	if (item.line < next) next = item.line;
	return Math.max(0, Math.min(next, Math.max(0, totalLines - rows)));
}

/** For lists whose items all have one height: `top` counts items. */
export function moveUniform(cursor: Cursor, to: number, length: number, rows: number, height: number): Cursor {
	const selected = clampIndex(to, length);
	const visible = Math.max(1, Math.floor(rows / height));
	const top = keepVisible(cursor.top, {line: selected, height: 1}, visible, length);
	return {selected, top};
}
