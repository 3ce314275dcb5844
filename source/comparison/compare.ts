import type {Compared, Comparison, CopyGroup} from './comparison.ts';
import {findCopies} from './copies/find-copies.ts';
import {findDifferences} from './differences/find-differences.ts';
import {clusterStatements} from './groups/cluster.ts';
import {dayOf} from './groups/days.ts';
import {findGroups, type Grouping} from './groups/find-groups.ts';
import type {Shares} from './groups/weights.ts';
import {findOnlyIn} from './only-in.ts';
import {outletsOf} from './outlets.ts';
import {applyRulings} from './rulings/apply-rulings.ts';
import {placeFinder} from './rulings/find-places.ts';
import {noRulings, type Rulings} from './rulings/rulings.ts';
import {entityNames} from './statements/entity-names.ts';
import {findStatements} from './statements/find-statements.ts';
import {readSentences} from './statements/read-sentences.ts';
import type {ReadSentence, Statement} from './statements/statement.ts';
import {atOnce, type Steps} from './steps.ts';

export interface CompareOptions {
	/** What a reader has decided. */
	rulings?: Rulings;
	/**
	 * Holds article against article, which a reader has put beside each other: those of one outlet do not count as one, and
	 * all are taken to be on one story.
	 */
	byArticle?: boolean;
	/** Copies that are known already; found by their texts unless given. */
	copies?: readonly CopyGroup[];
	/** How much of a larger corpus, which these articles are taken from, has each feature; counted here unless given. */
	shares?: Shares;
}

/**
 * Compares articles: who has the same claims, from whom, who is silent, and where they may differ. Pure: the same
 * articles in the same order give the same comparison. Takes a few milliseconds an article, whatever their
 * number.
 */
export function compare(articles: readonly Compared[], options: CompareOptions = {}): Comparison {
	return atOnce(compareInSteps(articles, options));
}

/** Articles read between two rests. */
const inOneGo = 8;

/** The same in pieces of some milliseconds; with 200 articles, of a hundred at most. */
export function* compareInSteps(
	articles: readonly Compared[],
	{rulings = noRulings, byArticle = false, copies = findCopies(articles), shares}: CompareOptions = {},
): Steps<Comparison> {
	const names = entityNames(articles);
	const sentences: ReadSentence[][] = [];
	const all: Statement[] = [];
	for (const [index, compared] of articles.entries()) {
		if (index % inOneGo === 0) yield;
		const read = readSentences(compared, index, names);
		sentences.push(read);
		for (const statement of findStatements(read, compared, names)) all.push(statement);
	}
	yield;
	const findAmongAll = placeFinder(all, articles);
	const dismissed = new Set(rulings.dismissed.flatMap(place => findAmongAll(place)));
	const statements = all.filter((_, index) => !dismissed.has(index));
	const days = articles.map(({article}) => dayOf(article.published));
	const {clusters: computed, pairs} = clusterStatements(statements, days, shares);
	yield;
	const clusters = applyRulings(computed, rulings, placeFinder(statements, articles));
	const indexOf = new Map(articles.map(({key}, index) => [key, index]));
	const originals = Int32Array.from(articles, (_, index) => index);
	for (const {representative, articles: keys} of copies) {
		for (const key of keys) originals[indexOf.get(key)!] = indexOf.get(representative)!;
	}
	const grouping: Grouping = {articles, statements, outlets: outletsOf(articles, byArticle), originals, names};
	const groups = findGroups(clusters, grouping);
	yield;
	return {
		outlets: grouping.outlets.all,
		copies: [...copies],
		groups: groups.map(({group}) => group),
		differences: findDifferences({
			articles,
			sentences,
			statements,
			pairs,
			days,
			originals,
			groups,
			names,
			sideBySide: byArticle,
		}),
		onlyIn: findOnlyIn(clusters, grouping),
	};
}
