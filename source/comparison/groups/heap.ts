export interface Heap<Item> {
	push(item: Item): void;
	/** The first in order, taken out; `undefined` when there is none. */
	pop(): Item | undefined;
}

/** A binary heap. */
export function createHeap<Item>(compare: (a: Item, b: Item) => number): Heap<Item> {
	const items: Item[] = [];
	const before = (a: number, b: number) => compare(items[a]!, items[b]!) < 0;
	const swap = (a: number, b: number) => {
		const item = items[a]!;
		items[a] = items[b]!;
		items[b] = item;
	};
	return {
		push(item) {
			let index = items.push(item) - 1;
			while (index > 0) {
				const parent = (index - 1) >> 1;
				if (!before(index, parent)) return;
				swap(index, parent);
				index = parent;
			}
		},
		pop() {
			const first = items[0];
			const last = items.pop();
			if (items.length === 0 || last === undefined) return first;
			items[0] = last;
			for (let index = 0; ; ) {
				let least = index;
				for (const child of [2 * index + 1, 2 * index + 2]) {
					if (child < items.length && before(child, least)) least = child;
				}
				if (least === index) return first;
				swap(index, least);
				index = least;
			}
		},
	};
}
