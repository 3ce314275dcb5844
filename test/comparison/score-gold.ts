import type {Compared, Comparison} from '../../source/comparison/comparison.ts';
import type {ArticleKey} from '../../source/model/listing.ts';
import type {Span} from '../../source/model/span.ts';
import gold from './gold.json' with {type: 'json'};

type Statement = readonly string[];

export interface Score {
	/** Of what was found, how much is right; of what there is, how much was found. 0…1. */
	precision: number;
	recall: number;
	/** What was wrong, and what was missed, for people. */
	errors: string[];
}

export type NamedArticle = Compared & {name: string};

/** Where a statement of the gold stands; throws where the corpus no longer has it. */
function placeOf([name, words]: Statement, articles: readonly NamedArticle[]): {article: ArticleKey; at: number} {
	for (const {key, name: own, article} of articles) {
		const at = own.includes(name!) ? article.text.indexOf(words!) : -1;
		if (at >= 0) return {article: key, at: at + Math.floor(words!.length / 2)};
	}
	throw new Error(`not in the corpus: ${name}: ${words}`);
}

function holds(span: Span, at: number): boolean {
	return span.start <= at && at < span.end;
}

/** Pairs of statements in one group, against those that the gold has under one name. */
export function scoreGroups({groups}: Comparison, articles: readonly NamedArticle[]): Score {
	const statements = gold.claims.flatMap(({name, statements}) =>
		statements.map(statement => ({name, words: statement[1]!, ...placeOf(statement, articles)})),
	);
	const groupsOf = statements.map(({article, at}) =>
		groups.flatMap(({members}, number) =>
			members.some(member => member.article === article && holds(member.span, at)) ? [number] : [],
		),
	);
	let [found, right, all] = [0, 0, 0];
	const errors: string[] = [];
	for (const [second, b] of statements.entries()) {
		for (const [first, a] of statements.slice(0, second).entries()) {
			const together = groupsOf[first]!.some(number => groupsOf[second]!.includes(number));
			const same = a.name === b.name;
			all += Number(same);
			found += Number(together);
			right += Number(same && together);
			if (same !== together) errors.push(`${same ? 'missed' : 'wrong'}: ${a.words} | ${b.words}`);
		}
	}
	return {precision: right / Math.max(1, found), recall: right / all, errors};
}

/** A difference is right where every two of its sides hold two sides of one difference of the gold. */
export function scoreDifferences({differences}: Comparison, articles: readonly NamedArticle[]): Score {
	const errors: string[] = [];
	const expected = gold.differences.map(({name, sides}) => ({
		name,
		sides: sides.map(statements => statements.map(statement => placeOf(statement, articles))),
	}));
	const matches = differences.map(difference =>
		expected.filter(({sides}) => {
			const at = sides.map(statements =>
				difference.sides.findIndex(({places}) =>
					places.some(place =>
						statements.some(({article, at}) => place.article === article && holds(place.sentence, at)),
					),
				),
			);
			return at.every(number => number >= 0) && new Set(at).size === difference.sides.length;
		}),
	);
	for (const [number, match] of matches.entries()) {
		if (match.length === 0) errors.push(`wrong: ${differences[number]!.label}`);
	}
	const found = new Set(matches.flat().map(({name}) => name));
	for (const {name} of expected) if (!found.has(name)) errors.push(`missed: ${name}`);
	const right = matches.filter(match => match.length > 0).length;
	return {precision: right / Math.max(1, differences.length), recall: found.size / expected.length, errors};
}
