import type {Span} from '../../../model/span.ts';
import type {Document} from '../../document.ts';
import {dayNumber, isCalendarDay, weekdayOfNumber} from '../calendar.ts';
import {holidayDay} from '../lexicon/holidays.ts';
import {weekdays} from '../lexicon/weekdays.ts';
import type {Expression} from '../meaning.ts';
import {resolve} from '../resolve/resolve.ts';
import {looksAhead, looksBehind} from '../resolve/tense.ts';
import type {Window} from './window.ts';

/** A date with its year, and on which side of the article it lies. */
export interface ExplicitDate extends Window {
	side: 'behind' | 'ahead';
	expression: Expression;
}

/** Dates with a year of which the sentence says whether they are past or still to come. */
export function explicitDates(document: Document, expressions: readonly Expression[]): ExplicitDate[] {
	return expressions.flatMap((expression): ExplicitDate[] => {
		const days = explicitDays(document, expression);
		if (days === null) return [];
		if (looksAhead(document, expression)) return [{...days, side: 'ahead', expression}];
		return looksBehind(document, expression) ? [{...days, side: 'behind', expression}] : [];
	});
}

const datedKinds = new Set(['day', 'month', 'year', 'quarter', 'half', 'season']);

function explicitDays(document: Document, expression: Expression): Window | null {
	const {meaning} = expression;
	const dated = datedKinds.has(meaning.is) && 'year' in meaning && typeof meaning.year === 'number';
	if (!dated && meaning.is !== 'event' && meaning.is !== 'anniversary') return null;
	const context = {
		document,
		published: null,
		expression,
		narrative: null,
		before: null,
		sentenceYear: null,
		quarter: null,
		order: null,
	};
	const {from, to} = resolve(meaning, context);
	return from === null || to === null ? null : {from, to};
}

/** A day that the article speaks of as near, one for each year in which it may have been written. */
export interface NearDay {
	/** In words for the reader. */
	text: string;
	span: Span;
	/** Day number of that day in a year; `null` where it cannot be that year. */
	in(year: number): number | null;
	/** Whether it is still to come. */
	ahead: boolean;
}

/** "Thursday, Feb. 8": few years have that weekday on that day. */
export function datedWeekday(document: Document, expression: Expression): NearDay | null {
	const {meaning, first} = expression;
	const weekday = weekdays.get(document.tokens.lower[first]!);
	if (meaning.is !== 'day' || meaning.year !== null || weekday === undefined) return null;
	const {month, day} = meaning;
	return {
		text: 'a weekday and a date that go together in few years only',
		span: spanOf(document, expression),
		ahead: looksAhead(document, expression),
		in(year) {
			const number = isCalendarDay(year, month, day) ? dayNumber(year, month, day) : null;
			return number !== null && weekdayOfNumber(number) === weekday ? number : null;
		},
	};
}

/** Words within three before a named day that make it near: "to mark the Lunar New Year". */
const observing = new Set(
	'mark marking marks celebrate celebrating celebrates observe observing ahead before'.split(' '),
);

/**
 * "Lunar New Year greetings": a named day is near where it is still to come, where the news of a weekday is told in the
 * same sentence, or where something is done to mark it. "The boy who was found on Thanksgiving" says nothing.
 */
export function namedDay(
	document: Document,
	expression: Expression,
	weekdaySentences: ReadonlySet<number>,
): NearDay | null {
	const {meaning, first} = expression;
	if (meaning.is !== 'holiday' || meaning.which === -1 || (meaning.year !== null && typeof meaning.year !== 'number'))
		return null;
	const {name, year: given} = meaning;
	const {lower, sentence} = document.tokens;
	const ahead = looksAhead(document, expression);
	const marked = [1, 2, 3].some(
		step => sentence[first - step] === sentence[first] && observing.has(lower[first - step] ?? ''),
	);
	const told = weekdaySentences.has(sentence[first]!) || marked;
	if (!ahead && (!told || given !== null)) return null;
	return {
		text: ahead ? 'a named day, still to come' : 'a named day, spoken of with the news',
		span: spanOf(document, expression),
		ahead,
		in: year => (given !== null && given !== year ? null : holidayDay(name, year)),
	};
}

export function spanOf({tokens}: Document, {first, end}: Expression): Span {
	return {start: tokens.start[first]!, end: tokens.end[end - 1]!};
}
