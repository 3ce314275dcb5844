/** Disjoint sets of names, each called by one of them. */
export interface Groups {
	/** The number of the group that a name is in: one of its members. */
	of(name: number): number;
	join(a: number, b: number): void;
}

/** Sets that grow by joining, with path halving: as good as constant time for each question. */
export function createGroups(size: number): Groups {
	const parents = Int32Array.from({length: size}, (_, index) => index);
	const of = (name: number): number => {
		let at = name;
		while (parents[at] !== at) {
			parents[at] = parents[parents[at]!]!;
			at = parents[at]!;
		}
		return at;
	};
	return {
		of,
		join(a, b) {
			const [first, second] = [of(a), of(b)];
			// The lower number stays, so that the outcome does not depend on the order of joining.
			if (first < second) parents[second] = first;
			else parents[first] = second;
		},
	};
}
