import type {Comparison} from './comparison.ts';
import type {Cluster} from './groups/cluster.ts';
import {type Grouping, memberOf} from './groups/find-groups.ts';

/** An article's own statements are worth listing from here on: numbers, dates, records. So are those whose source stays open. */
const worthListing = 0.5;

/** Claims and checkable statements that no second outlet has, by outlet. */
export function findOnlyIn(
	clusters: readonly Cluster[],
	{articles, statements, outlets}: Grouping,
): Comparison['onlyIn'] {
	if (outlets.all.length < 2) return [];
	const elsewhere = new Set<number>();
	for (const cluster of clusters) {
		const first = outlets.of[statements[cluster.statements[0]!]!.article];
		if (cluster.statements.every(number => outlets.of[statements[number]!.article] === first)) continue;
		for (const number of cluster.statements) elsewhere.add(number);
	}
	const found: Comparison['onlyIn'] = outlets.all.map(outlet => ({outlet, members: []}));
	for (const [number, statement] of statements.entries()) {
		const {claim, article} = statement;
		if (elsewhere.has(number) || claim === null) continue;
		if (!claim.source?.name && claim.worth < worthListing) continue;
		found[outlets.of[article]!]!.members.push(memberOf(statement, articles, []));
	}
	return found.filter(({members}) => members.length > 0);
}
