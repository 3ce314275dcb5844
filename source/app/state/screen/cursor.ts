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

/** How a list scrolls when the selection leaves its window. */
interface Scrolling {
	/** Lines above the item that should be seen with it where there is room: its heading. */
	lead?: number;
	/** Lines to scroll by at least, as far as the item stays in the window: more of them cost fewer repaints. */
	least?: number;
}

/** Scrolls so that the item is seen whole and the selection moves inside the window: no further than needed, or `least`. */
export function keepVisible(
	top: number,
	item: Placed,
	rows: number,
	totalLines: number,
	{lead = 0, least = 1}: Scrolling = {},
): number {
	let next = top;
	if (item.line - lead < next) next = Math.max(Math.min(item.line - lead, top - least), item.line + item.height - rows);
	if (item.line + item.height > next + rows) next = Math.max(item.line + item.height - rows, top + least);
	if (item.line < next) next = item.line;
	return Math.max(0, Math.min(next, Math.max(0, totalLines - rows)));
}

/** For lists whose items all have one height: `top` and `least` count items. */
export function moveUniform(
	cursor: Cursor,
	to: number,
	length: number,
	visible: number,
	scrolling: Scrolling = {},
): Cursor {
	const selected = clampIndex(to, length);
	const top = keepVisible(cursor.top, {line: selected, height: 1}, visible, length, scrolling);
	return {selected, top};
}
