import {calendarDay, parseIsoDay} from '../calendar.ts';
import type {Meaning, MeaningOf} from '../meaning.ts';
import {addUnits, centuryStretch, decadeStretch, stretchAround, yearStretch} from '../stretch.ts';
import {type Context, fromStretch, placeless, type Resolved} from './context.ts';
import {resolveAnniversary, resolveDay, resolveHoliday, resolveNumeric, resolveWeekday} from './days.ts';
import {resolveHalf, resolveMonth, resolveQuarter, resolveSeason} from './months.ts';
import {resolveTime} from './times.ts';
import {openValues, resolveDuration, resolveOffset, resolveUnit} from './units.ts';

/** Which days an expression means, given what stands around it. */
export function resolve(meaning: Meaning, context: Context): Resolved {
	switch (meaning.is) {
		case 'day':
			return resolveDay(meaning, context);
		case 'numeric':
			return resolveNumeric(meaning, context);
		case 'weekday':
			return resolveWeekday(meaning, context);
		case 'range-end':
			return resolveRangeEnd(meaning.of, context);
		case 'holiday':
			return resolveHoliday(meaning, context);
		case 'anniversary':
			return resolveAnniversary(meaning, context);
		case 'month':
			return resolveMonth(meaning, context);
		case 'season':
			return resolveSeason(meaning, context);
		case 'quarter':
			return resolveQuarter(meaning, context);
		case 'half':
			return resolveHalf(meaning, context);
		case 'year':
			return fromStretch(yearStretch(meaning.year), 'explicit');
		case 'fiscal-year':
			return placeless('DATE', String(meaning.year));
		case 'decade':
			return fromStretch(decadeStretch(meaning.year), 'explicit');
		case 'century':
			return fromStretch(centuryStretch(meaning.century), 'explicit');
		case 'unit':
			return resolveUnit(meaning, context);
		case 'around':
			return resolveAround(meaning, context);
		case 'offset':
			return resolveOffset(meaning, context);
		case 'duration':
			return resolveDuration(meaning, context);
		case 'period':
			return resolvePeriod(meaning, context);
		case 'range':
			return resolveRange(meaning, context);
		case 'set':
			return placeless('SET', meaning.value);
		case 'reference':
			return placeless('DATE', meaning.value);
		case 'event':
			return {
				...placeless('DATE', meaning.value),
				from: parseIsoDay(meaning.from),
				to: parseIsoDay(meaning.to),
				basis: 'holiday',
			};
		case 'clock':
		case 'part':
			return resolveTime(meaning, meaning.day === null ? null : resolve(meaning.day, context), context);
	}
}

/** The week or weekend that a day lies in. */
function resolveAround({grain, day}: MeaningOf<'around'>, context: Context): Resolved {
	const resolved = resolve(day, context);
	if (resolved.from === null || resolved.basis === null) return placeless('DATE', openValues[grain]);
	return fromStretch(stretchAround(grain, resolved.from), resolved.basis);
}

/** Both ends with a stroke between them, as ISO 8601 writes intervals. */
function resolveRange({from, to}: MeaningOf<'range'>, context: Context): Resolved {
	const first = resolve(from, context);
	const last = resolve(to, context);
	const resolved = placeless('DATE', `${first.value}/${last.value}`);
	if (first.from === null || last.to === null || last.to <= first.from) return resolved;
	return {...resolved, from: first.from, to: last.to, basis: last.basis};
}

/** A length that ends with another date. */
function resolvePeriod({amount, unit, shown, last}: MeaningOf<'period'>, context: Context): Resolved {
	const resolved = resolve(shown, context);
	const end = resolve(last.meaning, {...context, expression: last});
	if (end.to === null) return resolved;
	const from = addUnits(end.to, unit, -amount);
	const grain = unit === 'month' && amount === 3 ? 'quarter' : unit;
	const stretch = amount === 1 || grain === 'quarter' ? stretchAround(grain, Math.floor((from + end.to) / 2)) : null;
	// "the quarter ended July 31" has its number from the report, or from its days.
	const unnumbered = shown.is === 'quarter' && shown.quarter === null && context.quarter === null;
	const value = unnumbered && stretch !== null ? stretch.value : resolved.value;
	return {...resolved, value, from, to: end.to, basis: end.basis, stretch};
}

/** The first such day or month after the date before it. */
function resolveRangeEnd(end: MeaningOf<'range-end'>['of'], context: Context): Resolved {
	const {before} = context;
	if (before === null) return resolve(end, context);
	if (end.is === 'weekday') return resolve({...end, which: 1, origin: 'narrative'}, {...context, narrative: before});
	const start = calendarDay(before.from).year;
	const sameYear = resolve({...end, year: start}, {...context, sentenceYear: null});
	const later = sameYear.from !== null && sameYear.from > before.from;
	const resolved = later ? sameYear : resolve({...end, year: start + 1}, context);
	return {...resolved, basis: resolved.from === null ? null : 'anchored'};
}
