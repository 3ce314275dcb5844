import type {Cluster} from '../groups/cluster.ts';
import type {FindPlace} from './find-places.ts';
import type {Rulings} from './rulings.ts';

/** The clusters as a reader wants them: first what belongs together, then what does not. */
export function applyRulings(
	clusters: readonly Cluster[],
	{together, apart}: Pick<Rulings, 'together' | 'apart'>,
	find: FindPlace,
): Cluster[] {
	const kept = new Set(clusters);
	const clusterOf = new Map<number, Cluster>();
	for (const cluster of clusters) for (const statement of cluster.statements) clusterOf.set(statement, cluster);

	const put = (cluster: Cluster) => {
		kept.add(cluster);
		for (const statement of cluster.statements) clusterOf.set(statement, cluster);
	};
	for (const places of together) {
		const statements = places.flatMap(place => find(place));
		const joined = [...new Set(statements.flatMap(statement => clusterOf.get(statement) ?? []))];
		for (const cluster of joined) kept.delete(cluster);
		const all = new Set([...statements, ...joined.flatMap(cluster => cluster.statements)]);
		const largest = joined.toSorted((a, b) => b.statements.length - a.statements.length)[0];
		if (all.size < 2) continue;
		put({
			statements: [...all].sort((a, b) => a - b),
			center: largest?.center ?? statements[0]!,
			likeness: largest?.likeness ?? 1,
		});
	}
	for (const [first, second] of apart) {
		const leaving = new Set(find(first));
		for (const cluster of new Set(find(second).flatMap(statement => clusterOf.get(statement) ?? []))) {
			if (!cluster.statements.some(statement => leaving.has(statement))) continue;
			const left = cluster.statements.filter(statement => !leaving.has(statement));
			kept.delete(cluster);
			for (const statement of leaving) clusterOf.delete(statement);
			if (left.length === 0) continue;
			put({...cluster, statements: left, center: leaving.has(cluster.center) ? left[0]! : cluster.center});
		}
	}
	return [...kept].filter(cluster => cluster.statements.length > 1);
}
