import type {Difference} from '../comparison.ts';
import {createUnion} from '../copies/union.ts';
import {otherYears} from '../groups/likeness.ts';
import type {Statement} from '../statements/statement.ts';
import type {Word} from '../statements/word.ts';
import {conceptOf} from '../words/concept.ts';
import {labels} from './labels.ts';
import type {Material} from './material.ts';
import {readQuantities} from './read-quantities.ts';
import {sameNames, sameTopic} from './same-topic.ts';
import {sidesOf, type Telling} from './sides.ts';

/** How alike two statements are at least, but for their years. */
const leastAlike = 0.55;
/** What is told of year after year, so that another year is another thing. */
const series = new Set(
	['record', 'annual', 'quarter', 'increase', 'decrease', 'average', 'season', 'budget'].map(conceptOf),
);

interface TellingOfYear extends Telling {
	year: string;
}

/** Different years of what happens once: "founded in 1985", "founded in 1987". */
export function yearDifferences({articles, statements, pairs}: Material): Difference[] {
	const numbers = new Map<number, number>();
	const tellings: TellingOfYear[] = [];
	const union = createUnion();
	const numberOf = (index: number): number | null => {
		const known = numbers.get(index);
		if (known !== undefined) return known;
		const telling = tellingOf(statements[index]!);
		if (telling === null) return null;
		tellings.push(telling);
		numbers.set(index, union.add());
		return numbers.get(index)!;
	};
	for (const {a, b, likeness} of pairs) {
		const [first, second] = [statements[a]!, statements[b]!];
		const other = yearsIn(first) !== yearsIn(second);
		if (likeness / (other ? otherYears : 1) < leastAlike || !sameTopic(first, second)) continue;
		if (!sameNames(first, second)) continue;
		const [one, two] = [numberOf(a), numberOf(b)];
		if (one !== null && two !== null) union.join(one, two);
	}
	return union.groups().flatMap(group => {
		const members = group.map(number => tellings[number]!);
		const sides = sidesOf(members, (a, b) => a.year === b.year, articles);
		return sides.length < 2 ? [] : [{kind: 'date' as const, label: labels.date(sides), sides, groups: []}];
	});
}

function yearsIn({features}: Statement): string {
	return features
		.filter(feature => feature.startsWith('#'))
		.sort()
		.join();
}

/** The one year of a statement that is not of a series and counts nothing. */
function tellingOf(statement: Statement): TellingOfYear | null {
	const {article, sentence, words, features} = statement;
	const years = features.filter(feature => feature.startsWith('#'));
	if (years.length !== 1 || years[0]!.length !== 5 || features.some(feature => series.has(feature))) return null;
	if (readQuantities(statement).length > 0) return null;
	const year = years[0]!.slice(1);
	const word = words.find(({lower}) => lower === year) ?? words.find(({date}) => date?.value === year);
	if (word === undefined) return null;
	const span = spanOf(word);
	return {article, sentence: sentence.span, words: [span], shown: year, year};
}

function spanOf({start, end, date}: Word): {start: number; end: number} {
	return date === null ? {start, end} : {start: date.start, end: date.end};
}
