import type {ArticleKey} from '../../model/listing.ts';
import type {ClaimGroup, Compared, Comparison, Difference, DifferencePlace, Member} from '../comparison.ts';
import {byPublished} from '../order.ts';
import type {ClaimMatrix, MatrixCell, MatrixRow, MatrixRowKind, Saying} from './matrix.ts';

/** What is to be known of an article to show a sentence of it. */
export type Shown = Compared & {
	/** One line, never empty. */
	shownTitle: string;
};

/**
 * Lays a comparison out as claims × outlets.
 *
 * @param articles Those that were compared.
 */
export function matrixOf(comparison: Comparison, articles: readonly Shown[]): ClaimMatrix {
	const {outlets} = comparison;
	const byKey = new Map(articles.map(article => [article.key, article]));
	const columnOf = new Map(outlets.flatMap(({articles: keys}, column) => keys.map(key => [key, column] as const)));
	const make = rowMaker(byKey, columnOf, outlets.length);
	const differencesOf = new Map<number, Difference[]>();
	for (const difference of comparison.differences) {
		const places = difference.sides.flatMap(side => side.places);
		for (const group of difference.groups) {
			const {members} = comparison.groups[group]!;
			if (!members.some(member => places.some(place => isAt(place, member)))) continue;
			differencesOf.set(group, [...(differencesOf.get(group) ?? []), difference]);
		}
	}
	const rows = comparison.groups.map((group, number) => make.ofGroup(group, differencesOf.get(number) ?? []));
	const shown = new Set(rows.flatMap(({differences}) => differences));
	return {
		outlets: [...outlets],
		rows: [
			...comparison.differences.filter(difference => !shown.has(difference)).map(make.ofDifference),
			...rows.filter(({kind}) => kind === 'differing'),
			...rows.filter(({kind}) => kind === 'shared'),
			...rows.filter(({kind}) => kind === 'single'),
			...comparison.onlyIn.flatMap(({members}) => members.map(make.ofMember)),
		],
	};
}

function rowMaker(
	articles: ReadonlyMap<ArticleKey, Shown>,
	columnOf: ReadonlyMap<ArticleKey, number>,
	columns: number,
) {
	const rowOf = (
		sayings: readonly Saying[],
		facts: Pick<MatrixRow, 'plainest' | 'independentSources' | 'differences'>,
	) => {
		const cells = Array.from({length: columns}, (): MatrixCell => ({stance: 'silent', sayings: []}));
		for (const saying of sayings) {
			for (const article of [saying.article, ...saying.copies]) {
				const cell = cells[columnOf.get(article) ?? -1];
				if (cell === undefined || cell.sayings.includes(saying)) continue;
				cell.sayings.push(saying);
				if (cell.stance !== 'otherwise') cell.stance = saying.stance;
			}
		}
		for (const {sayings: list} of cells) list.sort(byPublished);
		const counts = {says: 0, otherwise: 0, silent: 0};
		for (const {stance} of cells) counts[stance]++;
		return {...facts, kind: kindOf(counts), cells, counts};
	};
	const memberSaying = ({article: key, claim, span, sentence, copies}: Member): Saying => {
		const {article, shownTitle} = articles.get(key)!;
		const {text, outlet, published} = article;
		const source = claim?.source ?? null;
		return {
			article: key,
			title: shownTitle,
			outlet,
			published,
			sentence: text.slice(sentence.start, sentence.end),
			sentenceStart: sentence.start,
			span,
			stance: 'says',
			claim,
			source: source === null ? null : (source.name ?? text.slice(source.start, source.end)),
			via: claim?.via ?? [],
			differing: [],
			copies,
		};
	};
	const placeSaying = ({article, sentence, words}: DifferencePlace): Saying => {
		const claim = articles
			.get(article)!
			.analysis.claims.find(
				({start, end}) =>
					start < sentence.end && end > sentence.start && words.some(word => word.start < end && word.end > start),
			);
		const member = {article, claim: claim ?? null, span: sentence, sentence, published: null, copies: []};
		return {...memberSaying(member), differing: words};
	};
	return {
		ofGroup(group: ClaimGroup, differences: readonly Difference[]): MatrixRow {
			const sayings = group.members.map(memberSaying);
			const plainest = sayings[group.center]!;
			for (const {sides} of differences) {
				const own = sides.findIndex(({places}) => places.some(place => isAt(place, plainest)));
				const side =
					own >= 0
						? own
						: sides.findIndex(({places}) => places.some(place => sayings.some(saying => isAt(place, saying))));
				for (const [number, {places}] of sides.entries()) {
					for (const place of places) {
						let saying = sayings.find(known => isAt(place, known));
						if (saying === undefined) {
							if (number === side) continue;
							saying = placeSaying(place);
							sayings.push(saying);
						} else {
							saying.differing = [...saying.differing, ...place.words].sort((a, b) => a.start - b.start);
						}
						if (number !== side) saying.stance = 'otherwise';
					}
				}
			}
			return rowOf(sayings, {plainest, independentSources: group.independentSources, differences: [...differences]});
		},
		ofDifference(difference: Difference): MatrixRow {
			const sides = difference.sides.map(({places}) => places.map(placeSaying));
			for (const saying of sides.slice(1).flat()) saying.stance = 'otherwise';
			const sayings = sides.flat();
			const sources = new Set(sayings.map(({source, article}) => source ?? columnOf.get(article)));
			return rowOf(sayings, {plainest: sayings[0]!, independentSources: sources.size, differences: [difference]});
		},
		ofMember(member: Member): MatrixRow {
			const saying = memberSaying(member);
			return rowOf([saying], {plainest: saying, independentSources: 1, differences: []});
		},
	};
}

function kindOf({says, otherwise}: {says: number; otherwise: number}): MatrixRowKind {
	if (otherwise > 0) return 'differing';
	return says > 1 ? 'shared' : 'single';
}

/** Whether the words that differ stand in the statement itself, and not only in the same sentence. */
function isAt({article, words}: DifferencePlace, {article: own, span}: Pick<Saying, 'article' | 'span'>): boolean {
	return article === own && words.some(({start, end}) => start < span.end && end > span.start);
}
