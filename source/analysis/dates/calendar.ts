/**
 * Days as `YYYY-MM-DD` strings and as day numbers (days since 1970-01-01, proleptic Gregorian, years 1 to 9999). No
 * `Date`: it brings time zones in, and it is slow. The two conversions are Howard Hinnant's "chrono-compatible low-level
 * date algorithms" (howardhinnant.github.io/date_algorithms.html).
 */

/** A year, month (1–12) and day of the month (1–31). */
export interface CalendarDay {
	year: number;
	month: number;
	day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
	return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether there is such a day in the years 1 to 9999. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
	return Number.isInteger(year) && year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01. The day may lie outside of the month: March 0 is the last of February. */
export function dayNumber(year: number, month: number, day: number): number {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return (
		era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
	);
}

/** The inverse of `dayNumber`. */
export function calendarDay(number: number): CalendarDay {
	const shifted = number + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
	};
}

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export function weekdayOfNumber(number: number): number {
	return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week and the year it belongs to. */
export function isoWeekOfNumber(number: number): {year: number; week: number} {
	const thursday = number - weekdayOfNumber(number) + 4;
	const {year} = calendarDay(thursday);
	return {year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1};
}

/** `YYYY-MM-DD` of a day number. Years below 1 and above 9999 are cut to these. */
export function isoDay(number: number): string {
	const {year, month, day} = calendarDay(Math.min(Math.max(number, firstDay), lastDay));
	return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Day numbers of the first and the last day that four digits can write. */
export const firstDay = dayNumber(1, 1, 1);
export const lastDay = dayNumber(9999, 12, 31);

/** Two digits at least: 7 → "07". */
export function twoDigits(number: number): string {
	return number < 10 ? `0${number}` : String(number);
}

/** Day number of a `YYYY-MM-DD` string; `null` where it is no day of the calendar. */
export function parseIsoDay(text: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const year = Number(text.slice(0, 4));
	const month = Number(text.slice(5, 7));
	const day = Number(text.slice(8));
	return isCalendarDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The day `count` days after (before, where negative). @throws RangeError where `day` is no day. */
export function addDays(day: string, count: number): string {
	return isoDay(numberOf(day) + count);
}

/** Days from `from` to `to`; negative where `to` comes first. @throws RangeError where one is no day. */
export function daysBetween(from: string, to: string): number {
	return numberOf(to) - numberOf(from);
}

/** Monday is 1, Sunday is 7. @throws RangeError where `day` is no day. */
export function weekdayOf(day: string): number {
	return weekdayOfNumber(numberOf(day));
}

function numberOf(day: string): number {
	const number = parseIsoDay(day);
	if (number === null) throw new RangeError(`not a day of the form YYYY-MM-DD: ${day}`);
	return number;
}
