import {calendarDay, dayNumber, daysInMonth} from '../calendar.ts';

/** Days on which the article may have been published: day numbers, half-open. */
export interface Window {
	from: number;
	to: number;
}

/** What two windows share; `null` where that is nothing. */
export function intersect(one: Window, other: Window): Window | null {
	const from = Math.max(one.from, other.from);
	const to = Math.min(one.to, other.to);
	return from < to ? {from, to} : null;
}

/** The same day `count` years later (Feb. 28 for Feb. 29). */
export function yearsAfter(day: number, count: number): number {
	const {year, month, day: dayOfMonth} = calendarDay(day);
	return dayNumber(year + count, month, Math.min(dayOfMonth, daysInMonth(year + count, month)));
}
