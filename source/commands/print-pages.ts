import type {Page} from '../model/listing.ts';
import {createOutput} from './output.ts';

/** Items that are asked for at a time. */
const pageSize = 500;

export interface Printing<Item> {
	/** Most items that are printed; `null` for all. */
	limit: number | null;
	/** Which items count; all unless given. */
	wanted?: (item: Item) => boolean;
	/** One item as text, without the line end. */
	print: (item: Item) => string | Promise<string>;
}

/**
 * Prints a list page by page, so that a long one neither fills the memory nor outlives its reader.
 *
 * @returns Whether anything was printed.
 */
export async function printPages<Item>(
	load: (page: Page) => Promise<Item[]>,
	{limit, wanted = () => true, print}: Printing<Item>,
): Promise<boolean> {
	const output = createOutput();
	let printed = 0;
	for (let offset = 0; ; offset += pageSize) {
		const items = await load({offset, limit: pageSize});
		for (const item of items) {
			if (!wanted(item)) continue;
			if (limit !== null && printed >= limit) return printed > 0;
			if (!(await output.write(`${await print(item)}\n`))) return true;
			printed++;
		}
		if (items.length < pageSize) return printed > 0;
	}
}
