/** Lines `top` to `bottom`, both included, move up by `by`; down where `by` is negative. */
export type Scroll = {readonly top: number; readonly bottom: number; readonly by: number};

/** Characters to be saved for which lines are moved instead of written: moving takes some 20 bytes itself. */
const worthwhile = 60;

/**
 * The move of whole lines that brings a screen of lines `before` nearest to `after`, or `undefined` where moving saves
 * little. Lines are compared as texts; those that occur twice tell nothing about where they went. Linear in the number of
 * lines.
 */
export function findScroll(before: readonly string[], after: readonly string[]): Scroll | undefined {
	const places = new Map<string, number>();
	for (const [y, text] of before.entries()) places.set(text, places.has(text) ? -1 : y);
	/** For each distance: how many characters it would bring to their place, and the lines that are concerned. */
	const moves = new Map<number, {saved: number; top: number; bottom: number}>();
	for (const [y, text] of after.entries()) {
		const from = places.get(text) ?? -1;
		if (from < 0 || from === y || text === '') continue;
		const move = moves.get(from - y) ?? {saved: 0, top: y, bottom: y};
		move.saved += text.length;
		move.top = Math.min(move.top, y, from);
		move.bottom = Math.max(move.bottom, y, from);
		moves.set(from - y, move);
	}
	let best: (Scroll & {saved: number}) | undefined;
	for (const [by, {saved, top, bottom}] of moves) {
		if (saved > (best?.saved ?? worthwhile)) best = {top, bottom, by, saved};
	}
	return best !== undefined && gain(before, after, best) > worthwhile ? best : undefined;
}

/** About how many characters a move saves; a line that differs in its place is taken to differ in three of four. */
function gain(before: readonly string[], after: readonly string[], {top, bottom, by}: Scroll): number {
	let characters = 0;
	for (let y = top; y <= bottom; y++) {
		const {length} = after[y]!;
		const from = y + by;
		const isMoved = from >= top && from <= bottom && before[from] === after[y];
		characters += (before[y] === after[y] ? 0 : 0.75 * length) - (isMoved ? 0 : length);
	}
	return characters;
}

/**
 * The same move with one line more behind it, where that leaves less to write: a line that changes its look and its place
 * at once, such as the selected one, cannot be found by its text.
 *
 * @param cost What is to be written on line `y` after line `from` was moved there; after nothing was, where that is `null`.
 */
export function widenScroll(
	{top, bottom, by}: Scroll,
	rows: number,
	cost: (y: number, from: number | null) => number,
): Scroll {
	const [next, wider] = by > 0 ? [bottom + 1, {top, bottom: bottom + 1, by}] : [top - 1, {top: top - 1, bottom, by}];
	if (next < 0 || next >= rows) return {top, bottom, by};
	const place = next - by;
	const saved = cost(place, null) + cost(next, next) - cost(place, next) - cost(next, null);
	return saved > 0 ? wider : {top, bottom, by};
}

/** The items in the order in which lines stand after a move; `vacated` clears the lines that nothing moved to. */
export function scrolled<Item>(
	items: readonly Item[],
	{top, bottom, by}: Scroll,
	vacated: (item: Item) => Item,
): Item[] {
	const part = items.slice(top, bottom + 1);
	const [away, kept] = by > 0 ? [part.slice(0, by), part.slice(by)] : [part.slice(by), part.slice(0, by)];
	const empty = away.map(vacated);
	return [...items.slice(0, top), ...(by > 0 ? [...kept, ...empty] : [...empty, ...kept]), ...items.slice(bottom + 1)];
}

/** Moves lines on the terminal, in plain style; the cursor is then in the first column of the first line moved. */
export function scrollSequence({top, bottom, by}: Scroll): string {
	const lines = Math.abs(by) === 1 ? '' : Math.abs(by);
	const move = `\u001B[${lines}${by > 0 ? 'M' : 'L'}`;
	return `\u001B[${top + 1};${bottom + 1}r\u001B[${top + 1}H${move}\u001B[r`;
}
