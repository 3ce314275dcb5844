/** Sets that grow together (union–find with path halving). */
export interface Union {
	/** One more element, alone at first; numbered from 0. */
	add(): number;
	join(a: number, b: number): void;
	same(a: number, b: number): boolean;
	/** Sets of two and more, in the order of their first elements; elements rising. */
	groups(): number[][];
}

export function createUnion(size = 0): Union {
	const parents = Array.from({length: size}, (_, index) => index);
	const find = (element: number): number => {
		let root = element;
		while (parents[root] !== root) {
			parents[root] = parents[parents[root]!]!;
			root = parents[root]!;
		}
		return root;
	};
	return {
		add: () => parents.push(parents.length) - 1,
		join(a, b) {
			const [first, second] = [find(a), find(b)];
			if (first !== second) parents[Math.max(first, second)] = Math.min(first, second);
		},
		same: (a, b) => find(a) === find(b),
		groups() {
			const sets = new Map<number, number[]>();
			for (let element = 0; element < parents.length; element++) {
				const root = find(element);
				const set = sets.get(root);
				if (set) set.push(element);
				else sets.set(root, [element]);
			}
			return [...sets.values()].filter(set => set.length > 1);
		},
	};
}
