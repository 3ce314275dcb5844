import type {Expression, Meaning} from '../meaning.ts';
import {dayParts} from '../parsers/part-of-day.ts';
import {between, joinNeighbours, type Refiner} from './refiner.ts';

/** What stands between a time and its day: "10 a.m. on Tuesday", "Tuesday at noon", "noon, Jan. 3". */
const links = new Set(['', ',', 'on', 'of', ', on', 'at', 'the']);

/** "10 a.m. Tuesday", "Friday morning", "noon on Thursday" are one expression. */
export const joinTimes: Refiner = (document, expressions) => {
	const withParts = expressions.map(expression => {
		const part = isDay(expression.meaning) ? dayParts.get(document.tokens.lower[expression.end] ?? '') : undefined;
		const same = document.tokens.sentence[expression.first] === document.tokens.sentence[expression.end];
		if (part === undefined || !same) return expression;
		return {...expression, end: expression.end + 1, meaning: {is: 'part', part, day: expression.meaning} as Meaning};
	});
	return joinNeighbours(document, withParts, (left, right) => {
		const link = between(document, left, right, 2);
		if (link === null || !links.has(link)) return null;
		if (isTime(left.meaning) && isDay(right.meaning) && link !== 'at')
			return join(left, right, left.meaning, right.meaning);
		if (isDay(left.meaning) && left.meaning.is !== 'unit' && isTime(right.meaning) && link !== 'of') {
			return join(left, right, right.meaning, left.meaning);
		}
		return null;
	});
};

type Time = Extract<Meaning, {is: 'clock' | 'part'}>;

function isTime(meaning: Meaning): meaning is Time {
	return (meaning.is === 'clock' || meaning.is === 'part') && meaning.day === null;
}

function isDay(meaning: Meaning): boolean {
	return (
		meaning.is === 'day' ||
		meaning.is === 'weekday' ||
		meaning.is === 'holiday' ||
		(meaning.is === 'unit' && meaning.unit === 'day')
	);
}

function join(left: Expression, right: Expression, time: Time, day: Meaning): Expression {
	return {first: left.first, end: right.end, meaning: {...time, day}};
}
