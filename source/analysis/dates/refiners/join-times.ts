import type {Document} from '../../document.ts';
import type {Expression, Meaning, MeaningOf, PartOfDay} from '../meaning.ts';
import {dayParts} from '../parsers/part-of-day.ts';
import {between, joinNeighbours, type Refiner} from './refiner.ts';

/** What stands between a time and its day: "10 a.m. on Tuesday", "Tuesday at noon", "noon, Jan. 3". */
const links = new Set(['', ',', 'on', 'of', ', on', 'at', ', at', 'the']);

/** "10 a.m. Tuesday", "Friday morning", "noon on Thursday" are one expression; "Tuesday nights" are many. */
export const joinTimes: Refiner = (document, expressions) => {
	const withParts = expressions.map(expression => withPartOfDay(document, expression));
	const joined = joinNeighbours(document, withParts, (left, right) => {
		const link = between(document, left, right, 2);
		if (link === null || !links.has(link)) return null;
		if (left.meaning.is === 'clock' && right.meaning.is === 'part' && right.meaning.day !== null) {
			return {
				first: left.first,
				end: right.end,
				meaning: {...inPart(left.meaning, right.meaning.part), day: right.meaning.day},
			};
		}
		if (isTime(left.meaning) && isDay(right.meaning) && !link.endsWith('at'))
			return join(left, right, left.meaning, right.meaning);
		if (isDay(left.meaning) && left.meaning.is !== 'unit' && isTime(right.meaning) && link !== 'of') {
			return join(left, right, right.meaning, left.meaning);
		}
		return null;
	});
	return shareDays(document, joined);
};

/** "10:35 a.m. (0735 GMT) Friday": both times are Friday's, though neither stands beside it. */
const shareDays: Refiner = (document, expressions) =>
	expressions.map((expression, index) => {
		const {meaning} = expression;
		if (!isTime(meaning)) return expression;
		const next = expressions[index + 1];
		if (next === undefined) return expression;
		const link = between(document, expression, next, 2);
		const day =
			link === ')' || link === ') on'
				? next
				: link === '(' && isTime(next.meaning)
					? expressions[index + 2]
					: undefined;
		if (day === undefined || !isDay(day.meaning) || !isBehindBracket(document, day.first)) return expression;
		return {...expression, meaning: {...meaning, day: day.meaning}};
	});

function isBehindBracket({tokens}: Document, at: number): boolean {
	return tokens.lower[at - 1] === ')' || (tokens.lower[at - 1] === 'on' && tokens.lower[at - 2] === ')');
}

function withPartOfDay({tokens}: Document, expression: Expression): Expression {
	const {first, end, meaning} = expression;
	if (!isDay(meaning) || tokens.sentence[first] !== tokens.sentence[end]) return expression;
	const name = tokens.lower[end] ?? '';
	const part = dayParts.get(name);
	if (part !== undefined) return {first, end: end + 1, meaning: {is: 'part', part, day: meaning}};
	const plural = name.endsWith('s') ? dayParts.get(name.slice(0, -1)) : undefined;
	if (plural === undefined || meaning.is !== 'weekday') return expression;
	return {first, end: end + 1, meaning: {is: 'set', value: `XXXX-WXX-${meaning.weekday}T${plural}`}};
}

/** "5:30 this afternoon" is 17:30. */
function inPart(clock: MeaningOf<'clock'>, part: PartOfDay): MeaningOf<'clock'> {
	return part !== 'MO' && clock.hour < 12 ? {...clock, hour: clock.hour + 12} : clock;
}

type Time = MeaningOf<'clock' | 'part'>;

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
