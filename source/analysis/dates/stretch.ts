import {calendarDay, dayNumber, daysInMonth, isoDay, isoWeekOfNumber, twoDigits, weekdayOfNumber} from './calendar.ts';

/** How long a piece of the calendar is, and of what kind. */
export type Grain =
	| 'day'
	| 'week'
	| 'weekend'
	| 'month'
	| 'quarter'
	| 'half'
	| 'season'
	| 'year'
	| 'decade'
	| 'century';

export const seasons = ['SP', 'SU', 'FA', 'WI'] as const;
export type Season = (typeof seasons)[number];

/** A piece of the calendar with its TIMEX3 value. Day numbers, half-open. */
export interface Stretch {
	grain: Grain;
	value: string;
	from: number;
	to: number;
}

export function dayStretch(day: number): Stretch {
	return {grain: 'day', value: isoDay(day), from: day, to: day + 1};
}

/** The ISO week (Monday to Sunday) that a day lies in. */
export function weekStretch(day: number): Stretch {
	const {year, week} = isoWeekOfNumber(day);
	const monday = day - weekdayOfNumber(day) + 1;
	return {grain: 'week', value: `${yearValue(year)}-W${twoDigits(week)}`, from: monday, to: monday + 7};
}

/** Saturday and Sunday of the ISO week that a day lies in. */
export function weekendStretch(day: number): Stretch {
	const week = weekStretch(day);
	return {grain: 'weekend', value: `${week.value}-WE`, from: week.from + 5, to: week.to};
}

/** Months outside of 1…12 run over into the years around: month 0 is the December before. */
export function monthStretch(year: number, month: number): Stretch {
	const months = year * 12 + month - 1;
	const y = Math.floor(months / 12);
	const m = months - y * 12 + 1;
	const from = dayNumber(y, m, 1);
	return {grain: 'month', value: `${yearValue(y)}-${twoDigits(m)}`, from, to: from + daysInMonth(y, m)};
}

/** Quarters outside of 1…4 run over into the years around. */
export function quarterStretch(year: number, quarter: number): Stretch {
	const quarters = year * 4 + quarter - 1;
	const y = Math.floor(quarters / 4);
	const q = quarters - y * 4 + 1;
	return {
		grain: 'quarter',
		value: `${yearValue(y)}-Q${q}`,
		from: dayNumber(y, q * 3 - 2, 1),
		to: monthStretch(y, q * 3 + 1).from,
	};
}

export function halfStretch(year: number, half: number): Stretch {
	const from = dayNumber(year, half === 1 ? 1 : 7, 1);
	const to = half === 1 ? dayNumber(year, 7, 1) : dayNumber(year + 1, 1, 1);
	return {grain: 'half', value: `${yearValue(year)}-H${half}`, from, to};
}

/** Meteorological seasons of the north; the winter of a year begins in its December. */
export function seasonStretch(year: number, season: Season): Stretch {
	const month = 3 + 3 * seasons.indexOf(season);
	return {
		grain: 'season',
		value: `${yearValue(year)}-${season}`,
		from: monthStretch(year, month).from,
		to: monthStretch(year, month + 3).from,
	};
}

export function yearStretch(year: number): Stretch {
	return {grain: 'year', value: yearValue(year), from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1)};
}

/** The ten years from `year` (1990 → the 1990s, `199`). */
export function decadeStretch(year: number): Stretch {
	const first = Math.floor(year / 10) * 10;
	const value = yearValue(first).slice(0, 3);
	return {grain: 'decade', value, from: dayNumber(first, 1, 1), to: dayNumber(first + 10, 1, 1)};
}

/** The hundred years whose numbers begin alike: the 20th century is `19`, 1900 to 1999, as TIMEX3 has it. */
export function centuryStretch(century: number): Stretch {
	const first = (century - 1) * 100;
	const value = yearValue(first).slice(0, 2);
	return {grain: 'century', value, from: dayNumber(Math.max(first, 1), 1, 1), to: dayNumber(first + 100, 1, 1)};
}

/** The piece of the given grain that a day lies in. */
export function stretchAround(grain: Grain, day: number): Stretch {
	const {year, month} = calendarDay(day);
	switch (grain) {
		case 'day':
			return dayStretch(day);
		case 'week':
			return weekStretch(day);
		case 'weekend':
			return weekendStretch(day);
		case 'month':
			return monthStretch(year, month);
		case 'quarter':
			return quarterStretch(year, Math.ceil(month / 3));
		case 'half':
			return halfStretch(year, month <= 6 ? 1 : 2);
		case 'season': {
			const index = Math.floor(((month + 9) % 12) / 3);
			return seasonStretch(month <= 2 ? year - 1 : year, seasons[index]!);
		}
		case 'year':
			return yearStretch(year);
		case 'decade':
			return decadeStretch(year);
		case 'century':
			return centuryStretch(Math.floor(year / 100) + 1);
	}
}

const monthsOf: Partial<Record<Grain, number>> = {
	month: 1,
	quarter: 3,
	half: 6,
	season: 12,
	year: 12,
	decade: 120,
	century: 1200,
};
const daysOf: Partial<Record<Grain, number>> = {day: 1, week: 7, weekend: 7};

/** The day `count` units later; the last of the month where the month has no such day (Jan. 31 + 1 month). */
export function addUnits(day: number, unit: Grain, count: number): number {
	const days = daysOf[unit];
	if (days !== undefined) return day + Math.round(days * count);
	const {year, month, day: dayOfMonth} = calendarDay(day);
	const months = year * 12 + month - 1 + Math.round(monthsOf[unit]! * count);
	const y = Math.floor(months / 12);
	const m = months - y * 12 + 1;
	return dayNumber(y, m, Math.min(dayOfMonth, daysInMonth(y, m)));
}

function yearValue(year: number): string {
	return String(Math.min(Math.max(year, 0), 9999)).padStart(4, '0');
}
