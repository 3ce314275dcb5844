import type {Placed} from '../screen/cursor.ts';

/** A row of the panel: a heading over a group, with the index of its first item, or the item with this index. */
export type PanelRow = {heading: string; note: string; first: number} | {item: number};

/** The rows of a list with groups, and the line on which each item stands. */
export interface PanelRows {
	rows: PanelRow[];
	placed: Placed[];
	totalLines: number;
}

const cache = new WeakMap<readonly unknown[], Map<string, PanelRows>>();

/** Rows of a list, remembered for each width: moving through it must not lay it out again. */
export function grouped<Item>(
	items: readonly Item[],
	key: string,
	groupOf: (item: Item) => string,
	heightOf: (item: Item) => number,
	noteOf: (group: string, count: number) => string = (_, count) => String(count),
): PanelRows {
	const known = cache.get(items) ?? new Map<string, PanelRows>();
	cache.set(items, known);
	const rows = known.get(key) ?? layOut(items, groupOf, heightOf, noteOf);
	known.set(key, rows);
	return rows;
}

function layOut<Item>(
	items: readonly Item[],
	groupOf: (item: Item) => string,
	heightOf: (item: Item) => number,
	noteOf: (group: string, count: number) => string,
): PanelRows {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(groupOf(item), (counts.get(groupOf(item)) ?? 0) + 1);
	const rows: PanelRow[] = [];
	const placed: Placed[] = [];
	let line = 0;
	let group: string | null = null;
	for (const [index, item] of items.entries()) {
		const name = groupOf(item);
		if (name !== group) {
			rows.push({heading: name, note: noteOf(name, counts.get(name)!), first: index});
			line++;
			group = name;
		}
		const height = Math.max(1, heightOf(item));
		rows.push({item: index});
		placed.push({line, height});
		line += height;
	}
	return {rows, placed, totalLines: line};
}

/** What an article is called over its passages. */
export function articleLabel({
	title,
	outlet,
	published,
}: {
	title: string;
	outlet: string | null;
	published: string | null;
}): string {
	return [published, outlet, title].filter(part => part !== null).join(' · ');
}
