import type {Pair} from '../groups/similar-pairs.ts';
import type {Statement} from '../statements/statement.ts';

/** How alike two statements have to be to show that their articles are on the same story, and how many of them. */
const alike = 0.36;
const leastPairs = 2;
/** One that is so much alike is enough. */
const veryAlike = 0.5;

/** Tells whether two articles (by index) are on the same story: whether they have two statements in common, or one nearly word by word. */
export function sameStory(
	statements: readonly Statement[],
	pairs: readonly Pair[],
	originals: Int32Array,
): (a: number, b: number) => boolean {
	const counts = new Map<string, number>();
	for (const {a, b, likeness} of pairs) {
		const [first, second] = [originals[statements[a]!.article]!, originals[statements[b]!.article]!];
		if (first === second || likeness < alike) continue;
		const name = nameOf(first, second);
		counts.set(name, (counts.get(name) ?? 0) + (likeness < veryAlike ? 1 : leastPairs));
	}
	return (a, b) => {
		const [first, second] = [originals[a]!, originals[b]!];
		return first === second || (counts.get(nameOf(first, second)) ?? 0) >= leastPairs;
	};
}

function nameOf(first: number, second: number): string {
	return first < second ? `${first} ${second}` : `${second} ${first}`;
}
