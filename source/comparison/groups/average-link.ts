import {createHeap} from './heap.ts';
import type {Pair} from './similar-pairs.ts';

/**
 * Average-link clustering over a sparse graph: the two clusters whose members are most alike on average are joined, and
 * so on until no two reach `least`. Pairs that are not given count as 0, so that a chain of statements, each like the
 * next (the flaw of single-link), falls apart where its ends have nothing in common.
 *
 *   likeness(A, B) = sum of the likeness of all pairs between A and B / (|A| · |B|)
 *
 * Each cluster keeps those sums to its neighbours only; when two are joined, the smaller list moves into the larger one.
 * Entries of the heap that a later join has outdated are skipped when they come up. For e pairs this takes about
 * e · log² e steps, whatever the number of elements.
 *
 * @returns For each element the number of its cluster: the smallest element in it.
 */
export function averageLink(size: number, pairs: readonly Pair[], least: number): Int32Array {
	const sums: (Map<number, number> | null)[] = Array.from({length: size}, () => null);
	const counts = new Int32Array(size).fill(1);
	const into = Int32Array.from({length: size}, (_, index) => index);
	const heap = createHeap<Candidate>((a, b) => b.likeness - a.likeness || a.a - b.a || a.b - b.b);
	const sumsOf = (element: number) => (sums[element] ??= new Map());
	const push = (a: number, b: number) => {
		const likeness = sumsOf(a).get(b)! / (counts[a]! * counts[b]!);
		if (likeness >= least) heap.push({a, b, likeness, counted: counts[a]! + counts[b]!});
	};
	for (const {a, b, likeness} of pairs) {
		sumsOf(a).set(b, likeness);
		sumsOf(b).set(a, likeness);
	}
	for (const {a, b} of pairs) push(a, b);
	for (let best = heap.pop(); best; best = heap.pop()) {
		const {a, b, counted} = best;
		if (into[a] !== a || into[b] !== b || counts[a]! + counts[b]! !== counted) continue;
		const [kept, gone] = sumsOf(a).size >= sumsOf(b).size ? [a, b] : [b, a];
		into[gone] = kept;
		counts[kept]! += counts[gone]!;
		sumsOf(kept).delete(gone);
		for (const [other, sum] of sumsOf(gone)) {
			if (other === kept) continue;
			const all = (sumsOf(kept).get(other) ?? 0) + sum;
			sumsOf(kept).set(other, all);
			sumsOf(other).delete(gone);
			sumsOf(other).set(kept, all);
		}
		sums[gone] = null;
		for (const other of sumsOf(kept).keys()) push(kept, other);
	}
	return numbered(into);
}

interface Candidate extends Pair {
	/** Sizes of both when it was computed: where they have changed since, it is out of date. */
	counted: number;
}

function numbered(into: Int32Array): Int32Array {
	const smallest = new Int32Array(into.length).fill(-1);
	return into.map((_, element) => {
		let root = element;
		while (into[root] !== root) root = into[root]!;
		if (smallest[root] === -1) smallest[root] = element;
		return smallest[root]!;
	});
}
