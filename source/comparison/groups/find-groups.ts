import type {ArticleKey} from '../../model/listing.ts';
import type {ClaimGroup, Compared, Member} from '../comparison.ts';
import {byPublished} from '../order.ts';
import {type Outlets, outletsAmong} from '../outlets.ts';
import type {EntityNames} from '../statements/entity-names.ts';
import type {Statement} from '../statements/statement.ts';
import type {Cluster} from './cluster.ts';
import {originsOf} from './origins.ts';

/** What groups are made of. */
export interface Grouping {
	articles: readonly Compared[];
	statements: readonly Statement[];
	outlets: Outlets;
	/** For each article, by index, the index of the one that it is a near-copy of; its own where it is none. */
	originals: Int32Array;
	names: EntityNames;
}

/** A group, and the statements (by index) of all that is folded into it. */
export interface FoundGroup {
	group: ClaimGroup;
	statements: number[];
}

/** The groups with two members and more, after copies are folded. */
export function findGroups(clusters: readonly Cluster[], grouping: Grouping): FoundGroup[] {
	return clusters
		.map(cluster => ({group: groupOf(cluster, grouping), statements: cluster.statements}))
		.filter(({group}) => new Set(group.members.map(({article}) => article)).size > 1)
		.sort((a, b) => inOrder(a.group, b.group));
}

function groupOf(cluster: Cluster, {articles, statements, outlets, originals, names}: Grouping): ClaimGroup {
	const keys = articles.map(({key}) => key);
	const slots = new Map<string, number[]>();
	for (const number of cluster.statements) {
		const {article, claim} = statements[number]!;
		const slot = `${originals[article]} ${claim?.source?.name ?? ''}`;
		const list = slots.get(slot);
		if (list) list.push(number);
		else slots.set(slot, [number]);
	}
	const folded = [...withoutUncredited(slots).values()].map(list => ({
		best: bestOf(list, cluster, statements, originals),
		list,
	}));
	folded.sort((a, b) => {
		const [first, second] = [statements[a.best]!, statements[b.best]!];
		const order = byPublished(articles[first.article]!.article, articles[second.article]!.article);
		return order || first.article - second.article || first.span.start - second.span.start;
	});
	const held = new Set(cluster.statements.map(number => statements[number]!.article));
	const has = new Set([...held].map(article => outlets.of[article]!));
	const origins = originsOf(
		folded.map(({best}) => {
			const {article, claim} = statements[best]!;
			const number = outlets.of[article]!;
			return {claim, outlet: {name: outlets.all[number]!.name, number}};
		}),
		names,
	);
	return {
		members: folded.map(({best, list}) =>
			memberOf(statements[best]!, articles, copiesIn(list, best, statements, keys)),
		),
		center: Math.max(
			0,
			folded.findIndex(({list}) => list.includes(cluster.center)),
		),
		outlets: outletsAmong(outlets, held, keys),
		notReportedBy: outlets.all.filter((_, number) => !has.has(number)),
		origins,
		independentSources: origins.length,
		likeness: cluster.likeness,
	};
}

/** Where an article says a thing twice, once with its source and once without, it is the one with the source. */
function withoutUncredited(slots: ReadonlyMap<string, number[]>): ReadonlyMap<string, number[]> {
	const articles = Map.groupBy(slots.keys(), slot => slot.split(' ', 1)[0]!);
	const kept = [...slots].filter(([slot]) => !slot.endsWith(' ') || articles.get(slot.trimEnd())!.length === 1);
	return new Map(kept);
}

/** The cluster's own center where it is here, else from the original rather than a copy, else the one with the most to say. */
function bestOf(
	list: readonly number[],
	{center}: Cluster,
	statements: readonly Statement[],
	originals: Int32Array,
): number {
	const rank = (number: number) => {
		const {article, features} = statements[number]!;
		return (originals[article] === article ? 1000 : 0) + (number === center ? 500 : 0) + features.length;
	};
	return list.reduce((best, number) => (rank(number) > rank(best) ? number : best));
}

function copiesIn(
	list: readonly number[],
	best: number,
	statements: readonly Statement[],
	keys: readonly ArticleKey[],
): ArticleKey[] {
	const own = statements[best]!.article;
	const others = list.map(number => statements[number]!.article).filter(article => article !== own);
	return [...new Set(others)].map(article => keys[article]!);
}

/** A statement as it is shown. */
export function memberOf(statement: Statement, articles: readonly Compared[], copies: ArticleKey[]): Member {
	const {key, article} = articles[statement.article]!;
	const {claim, span, sentence} = statement;
	return {article: key, claim, span, sentence: sentence.span, published: article.published, copies};
}

function inOrder(a: ClaimGroup, b: ClaimGroup): number {
	return (
		b.independentSources - a.independentSources ||
		b.outlets.length - a.outlets.length ||
		b.members.length - a.members.length ||
		byPublished(a.members[0]!, b.members[0]!)
	);
}
