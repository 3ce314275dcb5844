import type {Compared, Comparison} from './comparison.ts';
import {findCopies} from './copies/find-copies.ts';
import {findDifferences} from './differences/find-differences.ts';
import {clusterStatements} from './groups/cluster.ts';
import {dayOf} from './groups/days.ts';
import {findGroups, type Grouping} from './groups/find-groups.ts';
import {findOnlyIn} from './only-in.ts';
import {outletsOf} from './outlets.ts';
import {entityNames} from './statements/entity-names.ts';
import {findStatements} from './statements/find-statements.ts';
import {readSentences} from './statements/read-sentences.ts';

/**
 * Compares articles: who has the same claims, from whom, who is silent, and where they may differ. Pure: the same
 * articles in the same order give the same comparison. Takes a few milliseconds an article, whatever their
 * number.
 */
export function compare(articles: readonly Compared[]): Comparison {
	const copies = findCopies(articles);
	const names = entityNames(articles);
	const sentences = articles.map((compared, index) => readSentences(compared, index, names));
	const statements = articles.flatMap((compared, index) => findStatements(sentences[index]!, compared, names));
	const days = articles.map(({article}) => dayOf(article.published));
	const {clusters, pairs} = clusterStatements(statements, days);
	const indexOf = new Map(articles.map(({key}, index) => [key, index]));
	const originals = Int32Array.from(articles, (_, index) => index);
	for (const {representative, articles: keys} of copies) {
		for (const key of keys) originals[indexOf.get(key)!] = indexOf.get(representative)!;
	}
	const grouping: Grouping = {articles, statements, outlets: outletsOf(articles), originals, names};
	const groups = findGroups(clusters, grouping);
	return {
		copies,
		groups: groups.map(({group}) => group),
		differences: findDifferences({articles, sentences, statements, pairs, days, originals, groups, names}),
		onlyIn: findOnlyIn(clusters, grouping),
	};
}
