import type {DateType} from '../../model/date-mention.ts';
import {parseIsoDay} from './calendar.ts';
import {
	centuryStretch,
	dayStretch,
	decadeStretch,
	halfStretch,
	monthStretch,
	quarterStretch,
	type Season,
	type Stretch,
	seasonStretch,
	weekendStretch,
	weekStretch,
	yearStretch,
} from './stretch.ts';

/** What a TIMEX3 value says by itself. */
export interface ReadValue {
	type: DateType;
	value: string;
	/** Day numbers, half-open; both `null` where it has no place on the calendar. */
	from: number | null;
	to: number | null;
	/** The piece of the calendar that it is; `null` for intervals, and where it has no place. */
	stretch: Stretch | null;
}

/** The inverse of writing a value: "2024-02", "2024-W06-WE", "199", "2024-02-08T14:00", "2022/2024". Never throws. */
export function readValue(value: string): ReadValue {
	const {length} = value;
	if (length > longest) return {type: 'DATE', value, from: null, to: null, stretch: null};
	const [first, last, more] = value.split('/');
	if (last !== undefined && more === undefined) {
		const from = stretchOf(first!)?.from ?? null;
		const to = stretchOf(last)?.to ?? null;
		const isForward = from !== null && to !== null && from < to;
		return {type: 'DATE', value, from: isForward ? from : null, to: isForward ? to : null, stretch: null};
	}
	const stretch = stretchOf(value);
	const {from, to} = stretch ?? {from: null, to: null};
	return {type: typeOf(value), value, from, to, stretch};
}

/** No TIMEX3 value is so long. */
const longest = 64;

function typeOf(value: string): DateType {
	if (/^P[T\dX]/.test(value)) return 'DURATION';
	return /^\d{4}-\d\d-\d\dT/.test(value) || /^T/.test(value) ? 'TIME' : 'DATE';
}

const week = /^(\d{4})-W(\d\d)(-WE)?$/;
const part = /^(\d{4})-(?:(\d\d)|Q([1-4])|H([12])|(SP|SU|FA|WI))$/;

function stretchOf(value: string): Stretch | null {
	const day = parseIsoDay(value.slice(0, 10));
	if (day !== null) return value.length === 10 || value[10] === 'T' ? dayStretch(day) : null;
	if (/^\d{2,4}$/.test(value)) return yearsOf(value);
	const weeks = week.exec(value);
	if (weeks !== null) return weekOf(Number(weeks[1]), Number(weeks[2]), weeks[3] !== undefined);
	const [, digits, month, quarter, half, season] = part.exec(value) ?? [];
	const year = Number(digits);
	if (digits === undefined || year < 1) return null;
	if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12 ? monthStretch(year, Number(month)) : null;
	if (quarter !== undefined) return quarterStretch(year, Number(quarter));
	return half !== undefined ? halfStretch(year, Number(half)) : seasonStretch(year, season as Season);
}

/** "1998", "199", "19": a year, a decade, a century. */
function yearsOf(value: string): Stretch | null {
	const number = Number(value);
	if (number === 0) return null;
	if (value.length === 4) return yearStretch(number);
	return value.length === 3 ? decadeStretch(number * 10) : centuryStretch(number + 1);
}

function weekOf(year: number, number: number, weekend: boolean): Stretch | null {
	if (year < 1 || number < 1) return null;
	// The 4th of January lies in the first week of every year (ISO 8601).
	const inFirst = parseIsoDay(`${String(year).padStart(4, '0')}-01-04`)!;
	const day = inFirst + (number - 1) * 7;
	const stretch = weekend ? weekendStretch(day) : weekStretch(day);
	return stretch.value.startsWith(`${String(year).padStart(4, '0')}-`) ? stretch : null;
}
