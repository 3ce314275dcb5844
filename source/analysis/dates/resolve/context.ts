import type {DateBasis, DateType} from '../../../model/date-mention.ts';
import type {Document} from '../../document.ts';
import {calendarDay} from '../calendar.ts';
import type {Expression, Year} from '../meaning.ts';
import type {NumericOrder} from '../numeric-order.ts';
import {type Grain, type Stretch, stretchAround} from '../stretch.ts';

/** What an expression comes to. */
export interface Resolved {
	type: DateType;
	value: string;
	/** Day numbers, half-open; both `null` where it has no place on the calendar. */
	from: number | null;
	to: number | null;
	basis: DateBasis | null;
	/** The piece of the calendar that others may count from. */
	stretch: Stretch | null;
}

/** What is known when an expression is resolved. Everything that stands before it has been resolved. */
export interface Context {
	readonly document: Document;
	/** Day of publication as a day number. */
	readonly published: number | null;
	/** The expression itself, for its surroundings. */
	expression: Expression;
	/** The date that the text is speaking of: the last one in this sentence or the one before. */
	narrative: Stretch | null;
	/** What the expression right before came to. */
	before: Stretch | null;
	/** A year that this sentence has named as such, or the one before has opened with ("Last year, …", "In 1995 …"). */
	sentenceYear: number | null;
	/**
	 * The quarter that the article reports on, the sentence in which it was last spoken of, and whether a month or day
	 * has been spoken of since.
	 */
	quarter: {stretch: Stretch; sentence: number; overtaken: boolean} | null;
	/** What stands first in dates in numbers. */
	readonly order: NumericOrder | null;
}

/** Whether a stretch is longer than the unit: "the next day" after a year is no day that anybody knows. */
export function isCoarser(stretch: Stretch, unit: Grain): boolean {
	return stretchAround(unit, stretch.from).to < stretch.to;
}

export function fromStretch(stretch: Stretch, basis: DateBasis): Resolved {
	return {type: 'DATE', value: stretch.value, from: stretch.from, to: stretch.to, basis, stretch};
}

/** A value without a place on the calendar. */
export function placeless(type: DateType, value: string): Resolved {
	return {type, value, from: null, to: null, basis: null, stretch: null};
}

/** The number of a year, and how it was reached; `null` where the text gives none or nothing to count from. */
export function resolveYear(year: Year, context: Context): {year: number; basis: DateBasis} | null {
	if (typeof year === 'number') return {year, basis: 'explicit'};
	if (year === null) return null;
	if (year.origin === 'narrative' && context.narrative !== null) {
		return {year: calendarDay(context.narrative.from).year + year.shift, basis: 'anchored'};
	}
	if (context.published === null) return null;
	return {year: calendarDay(context.published).year + year.shift, basis: 'relative'};
}
