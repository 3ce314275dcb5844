import type {Statement} from '../statements/statement.ts';
import type {Word} from '../statements/word.ts';
import {currencies} from '../words/number-words.ts';
import {stopWords} from '../words/stop-words.ts';
import {countUnit} from './count-unit.ts';
import {rangeOf} from './number-range.ts';
import type {Quantity} from './quantity.ts';
import {readNumber} from './read-number.ts';

/** The quantities of a statement: numbers that say what they count. Dates and ordinals are none. */
export function readQuantities(statement: Statement): Quantity[] {
	const {words} = statement;
	const found: Quantity[] = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index]!;
		if (word.date !== null && word.date.type !== 'DURATION') continue;
		const number = readNumber(words, index);
		if (number === null) continue;
		const signed = currencies.has(words[index - 1]?.lower ?? '') && words[index - 1]!.kind === 'mark';
		const first = signed ? (words[index - 2]?.lower === 'us' ? index - 2 : index - 1) : index;
		const unit = signed
			? {unit: currencies.get(words[index - 1]!.lower)!, end: number.end}
			: unitAfter(words, index, number.end);
		if (unit === null) continue;
		const {low, high, before} = rangeOf(number.value, words, first);
		found.push({
			statement,
			unit: unit.unit,
			low,
			high,
			span: {start: words[first - before]!.start, end: words[unit.end - 1]!.end},
			around: [...contentOf(words.slice(Math.max(0, first - 12), first), -5), ...contentOf(words.slice(unit.end), 3)],
		});
		index = number.end - 1;
	}
	return found;
}

function unitAfter(words: readonly Word[], start: number, end: number): {unit: string; end: number} | null {
	const [next, second] = [words[end], words[end + 1]];
	if (next === undefined) return null;
	if (next.lower === '%' || next.lower === 'percent') return {unit: 'percent', end: end + 1};
	if (next.lower === 'per' && second?.lower === 'cent') return {unit: 'percent', end: end + 2};
	if (next.lower === 'percentage' && second?.lower.startsWith('point')) return {unit: 'point', end: end + 2};
	if (next.kind === 'word' && currencies.has(next.lower)) return {unit: currencies.get(next.lower)!, end: end + 1};
	if (second && /^(?:us|u\.s|american)$/.test(next.lower) && currencies.has(second.lower)) {
		return {unit: currencies.get(second.lower)!, end: end + 2};
	}
	return countUnit(words, start, end);
}

/** Concepts of content: the first `count` of them, or the last ones where it is negative. */
function contentOf(words: readonly Word[], count: number): string[] {
	const concepts = words
		.filter(
			({kind, date, lower, concept}) =>
				kind === 'word' && date === null && !stopWords.has(lower) && !stopWords.has(concept),
		)
		.map(({entity, concept}) => (entity === null ? concept : `@${entity}`));
	return count < 0 ? concepts.slice(count) : concepts.slice(0, count);
}
