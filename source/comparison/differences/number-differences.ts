import type {Difference} from '../comparison.ts';
import {createUnion} from '../copies/union.ts';
import {conceptOf} from '../words/concept.ts';
import {fates} from './count-unit.ts';
import {labels} from './labels.ts';
import type {Material} from './material.ts';
import {onOtherDays} from './other-days.ts';
import {compatible, type Quantity} from './quantity.ts';
import {readQuantities} from './read-quantities.ts';
import {sameNames, sameTopic, sharedContent, shareName} from './same-topic.ts';
import {sidesOf, type Telling} from './sides.ts';

/** How alike two statements are at least whose numbers are held against each other. */
const leastAlike = 0.4;
const leastAlikeFateUnnamed = 0.5;
/** The same for shares, which news has of everything. */
const leastAlikeShare = 0.46;
/** The same where one of them names nobody: it may be about anybody. */
const leastAlikeUnnamed = 0.58;
/** The same with what befell people (killed, injured): that says much already. */
const leastAlikeFate = 0.3;

interface TellingOfNumber extends Telling {
	quantity: Quantity;
}

/**
 * Different numbers of the same thing. Two quantities are of the same thing where their units are the same and the
 * statements around them alike; or, for how often somebody did something, where the same two are named with it in the
 * same order ("Xi has visited Russia nine times", "Xi Jinping has been to Russia eleven times").
 */
export function numberDifferences({articles, statements, pairs}: Material): Difference[] {
	const quantities: Quantity[] = [];
	const ofStatement = new Map<number, number[]>();
	for (const [index, statement] of statements.entries()) {
		const found = readQuantities(statement);
		if (found.length === 0) continue;
		ofStatement.set(
			index,
			found.map(quantity => quantities.push(quantity) - 1),
		);
	}
	const union = createUnion(quantities.length);
	for (const {a, b, likeness} of pairs) {
		for (const first of ofStatement.get(a) ?? []) {
			for (const second of ofStatement.get(b) ?? []) {
				if (sameThing(quantities[first]!, quantities[second]!, likeness)) union.join(first, second);
			}
		}
	}
	joinByNames(quantities, union);
	const byArticle = Map.groupBy(quantities, ({statement}) => statement.article);
	return union.groups().flatMap(group => {
		const tellings: TellingOfNumber[] = group.map(number => {
			const quantity = quantities[number]!;
			const {article, sentence} = quantity.statement;
			const shown = articles[article]!.article.text.slice(quantity.span.start, quantity.span.end);
			return {article, sentence: sentence.span, words: [quantity.span], shown: shown.replace(/\s+/g, ' '), quantity};
		});
		const sides = sidesOf(
			tellings,
			(a, b) => compatible(a.quantity, b.quantity),
			articles,
			(article, {quantity}) => hasElsewhere(byArticle.get(article) ?? [], quantity),
		);
		return sides.length < 2
			? []
			: [{kind: 'number' as const, label: labels.number(tellings[0]!.quantity.unit, sides), sides, groups: []}];
	});
}

/**
 * Whether an article has a number of this size of the same things somewhere: two polls, two quarters. How often somebody
 * did something is known by name, so that the same number of something else does not count.
 */
function hasElsewhere(quantities: readonly Quantity[], {unit, low, high}: Quantity): boolean {
	return unit !== 'times' && quantities.some(other => other.unit === unit && other.low === low && other.high === high);
}

function sameThing(a: Quantity, b: Quantity, likeness: number): boolean {
	if (a.unit !== b.unit || a.unit === 'times') return false;
	const [first, second] = [a.statement, b.statement];
	if (!sameNames(first, second) || onOtherDays(first, second)) return false;
	const named = shareName(first, second);
	if (a.unit.startsWith('person ')) {
		return likeness >= (named ? leastAlikeFate : leastAlikeFateUnnamed) && sharedContent(first, second, violence) >= 1;
	}
	if (shares.has(a.unit) && (!named || likeness < leastAlikeShare)) return false;
	return (
		likeness >= (named ? leastAlike : leastAlikeUnnamed) &&
		sameTopic(first, second) &&
		a.around.some(concept => !concept.startsWith('@') && b.around.includes(concept))
	);
}

/** Shares of something: without a name in common they are of anything. */
const shares: ReadonlySet<string> = new Set(['percent', 'point']);

/** What numbers of victims always stand with: it does not tell one attack from another. */
const violence: ReadonlySet<string> = new Set([...fates, ...['attack', 'bomb', 'shoot', 'gunman'].map(conceptOf)]);

function joinByNames(quantities: readonly Quantity[], union: {join(a: number, b: number): void}): void {
	const firstWith = new Map<string, number>();
	for (const [number, {unit, around, statement}] of quantities.entries()) {
		if (unit !== 'times') continue;
		const named = [...new Set(around.filter(concept => concept.startsWith('@')))];
		const all = statement.features.filter(feature => feature.startsWith('@'));
		const [who, where] = named.length >= 2 ? named : all;
		if (who === undefined || where === undefined) continue;
		const other = firstWith.get(`${who} ${where}`);
		if (other === undefined) firstWith.set(`${who} ${where}`, number);
		else union.join(other, number);
	}
}
