import type {Statement} from '../statements/statement.ts';
import {averageLink} from './average-link.ts';
import {sameNews} from './days.ts';
import {foldEqual} from './fold-equal.ts';
import {leastLikeness, likenessOf} from './likeness.ts';
import {type Pair, similarPairs} from './similar-pairs.ts';
import {type Shares, vectorsOf} from './weights.ts';

/** Statements that are this much alike on average are the same claim. */
const sameClaim = 0.47;

/** Equal statements that are held against the first of them. */
const mostWithin = 200;

export interface Cluster {
	/** Indexes into the statements, rising. */
	statements: number[];
	/** The one that is most like the others. */
	center: number;
	/** Mean likeness between its different wordings, 0…1; 1 where there is one wording. */
	likeness: number;
}

/** Statements that say the same, of two and more; and the pairs that are alike at all, of which they were made. */
export function clusterStatements(
	statements: readonly Statement[],
	days: readonly (number | null)[],
	shares?: Shares,
): {clusters: Cluster[]; pairs: Pair[]} {
	const folded = foldEqual(statements, days);
	const firsts = folded.map(([first]) => statements[first!]!);
	const {vectors, features} = vectorsOf(firsts, shares);
	const comparable = (a: number, b: number) => sameNews(days[firsts[a]!.article]!, days[firsts[b]!.article]!);
	const pairs = similarPairs(vectors, features, leastLikeness, comparable)
		.map((pair): Pair => ({a: pair.a, b: pair.b, likeness: likenessOf(firsts[pair.a]!, firsts[pair.b]!, pair)}))
		.filter(({likeness}) => likeness >= leastLikeness);
	const numbers = averageLink(folded.length, pairs, sameClaim);
	const sums = new Float64Array(folded.length);
	const all = new Map<number, number>();
	for (const {a, b, likeness} of pairs) {
		if (numbers[a] !== numbers[b]) continue;
		sums[a]! += likeness;
		sums[b]! += likeness;
		all.set(numbers[a]!, (all.get(numbers[a]!) ?? 0) + likeness);
	}
	const clusters = [...Map.groupBy(folded.keys(), fold => numbers[fold]!)]
		.map(([number, folds]) => ({
			statements: folds.flatMap(fold => folded[fold]!).sort((a, b) => a - b),
			center: folded[folds.reduce((best, fold) => (sums[fold]! > sums[best]! ? fold : best))]![0]!,
			likeness: folds.length < 2 ? 1 : ((all.get(number) ?? 0) * 2) / (folds.length * (folds.length - 1)),
		}))
		.filter(cluster => cluster.statements.length > 1);
	return {clusters, pairs: [...pairsWithin(folded), ...pairs.map(pair => ofFirsts(pair, folded))]};
}

/** Equal statements, each with the first of them: they may still differ in numbers, days or a "not". */
function pairsWithin(folded: readonly number[][]): Pair[] {
	return folded.flatMap(([first, ...others]) => others.slice(0, mostWithin).map(b => ({a: first!, b, likeness: 1})));
}

function ofFirsts({a, b, likeness}: Pair, folded: readonly number[][]): Pair {
	return {a: folded[a]![0]!, b: folded[b]![0]!, likeness};
}
