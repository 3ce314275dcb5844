import type {Meaning} from '../meaning.ts';
import {between, type Refiner} from './refiner.ts';

const links = new Set(['ended', 'ending', 'that ended', 'ended on', 'ending on', 'ended in', 'ending in']);

/**
 * "the year ended Sept. 30", "the nine months ending in June": two expressions, and the first gets its place on the
 * calendar from the second.
 */
export const joinPeriods: Refiner = (document, expressions) =>
	expressions.map((expression, index) => {
		const next = expressions[index + 1];
		const length = lengthOf(expression.meaning);
		if (next === undefined || length === null || !endsPeriod(next.meaning)) return expression;
		const link = between(document, expression, next, 2);
		if (link === null || !links.has(link)) return expression;
		return {...expression, meaning: {is: 'period', ...length, last: next}};
	});

function lengthOf(
	meaning: Meaning,
): {amount: number; unit: 'week' | 'month' | 'quarter' | 'year'; shown: Meaning} | null {
	if (meaning.is === 'duration' && meaning.amount !== null) {
		const {unit, amount} = meaning;
		return unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year'
			? {amount, unit, shown: meaning}
			: null;
	}
	if (meaning.is === 'unit' && (meaning.unit === 'year' || meaning.unit === 'week')) {
		return {amount: 1, unit: meaning.unit, shown: {is: 'duration', amount: 1, unit: meaning.unit, sign: 0}};
	}
	if (meaning.is === 'fiscal-year') return {amount: 1, unit: 'year', shown: meaning};
	if (meaning.is === 'quarter') return {amount: 1, unit: 'quarter', shown: meaning};
	return null;
}

function endsPeriod(meaning: Meaning): boolean {
	return meaning.is === 'day' || meaning.is === 'month' || (meaning.is === 'unit' && meaning.unit === 'day');
}
