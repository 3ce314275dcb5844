import {figure, type Table, times} from './table.ts';

/** What something costs at each size of the corpus, in one unit. */
export type Costs = Map<string, Map<number, number>>;

export function addCost(costs: Costs, what: string, size: number, cost: number): void {
	if (!costs.has(what)) costs.set(what, new Map());
	costs.get(what)!.set(size, cost);
}

/** What costs less than this, in its unit, is too little to tell how it grows. */
const noise = 0.5;

/** How costs grow from the smallest corpus to the largest: nothing may grow faster than n log n. */
export function growthTable(title: string, costs: Costs): Table | null {
	const sizes = [...new Set([...costs.values()].flatMap(bySize => [...bySize.keys()]))].sort((a, b) => a - b);
	const [smallest, largest] = [sizes[0]!, sizes.at(-1)!];
	if (sizes.length < 2) return null;
	const allowed = (largest * Math.log(largest)) / (smallest * Math.log(smallest));
	const rows: string[][] = [];
	for (const [what, bySize] of costs) {
		const growth = bySize.get(largest)! / bySize.get(smallest)!;
		const verdict = `≤ n log n (${times(allowed)}), ${growth <= allowed || bySize.get(largest)! < noise ? 'kept' : 'missed'}`;
		rows.push([what, ...sizes.map(size => figure(bySize.get(size)!)), times(growth), verdict]);
	}
	return {
		title,
		columns: [...sizes.map(size => `${size.toLocaleString('en-US')} articles`), 'growth', 'budget'],
		rows,
	};
}
