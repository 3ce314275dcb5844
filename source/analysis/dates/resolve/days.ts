import {calendarDay, dayNumber, isCalendarDay, twoDigits, weekdayOfNumber} from '../calendar.ts';
import {holidayDay, holidayLength} from '../lexicon/holidays.ts';
import {weekdayAbbreviations, weekdays} from '../lexicon/weekdays.ts';
import type {MeaningOf} from '../meaning.ts';
import {dayStretch, type Stretch} from '../stretch.ts';
import {type Context, fromStretch, isCoarser, placeless, type Resolved, resolveYear} from './context.ts';
import {pointsAhead} from './direction.ts';
import {looksBehind} from './tense.ts';

/** Month and day: the year of the sentence, else the nearest such day. */
export function resolveDay({year: given, month, day}: MeaningOf<'day'>, context: Context): Resolved {
	const year = resolveYear(given, context);
	if (year !== null) {
		if (!isCalendarDay(year.year, month, day)) return placeless('DATE', `XXXX-${twoDigits(month)}-${twoDigits(day)}`);
		return fromStretch(dayStretch(dayNumber(year.year, month, day)), year.basis);
	}
	if (given === null && context.sentenceYear !== null && isCalendarDay(context.sentenceYear, month, day)) {
		return fromStretch(dayStretch(dayNumber(context.sentenceYear, month, day)), 'anchored');
	}
	if (context.published === null) return placeless('DATE', `XXXX-${twoDigits(month)}-${twoDigits(day)}`);
	const nearest = nearestDay(
		year => (isCalendarDay(year, month, day) ? dayNumber(year, month, day) : null),
		context.published,
		context,
	);
	if (nearest === null) return placeless('DATE', `XXXX-${twoDigits(month)}-${twoDigits(day)}`);
	return fromStretch(dayStretch(nearest), 'relative');
}

/** Days within which a day that has passed is meant even where the verb nearest to it is one of the future. */
const justPast = 45;
/** Days from which on the nearest is no longer the likeliest: half a year off, the sentence has to tell. */
const farOff = 120;

/**
 * Of the years around, the one in which the weekday before it falls on that day; else the one that puts the day nearest to
 * the day of publication; far off, the one the verb speaks of.
 */
function nearestDay(dayOf: (year: number) => number | null, published: number, context: Context): number | null {
	const {year} = calendarDay(published);
	let before: number | null = null;
	let after: number | null = null;
	// Four years and more, for Feb. 29.
	for (let candidate = year - 4; candidate <= year + 8 && after === null; candidate++) {
		const day = dayOf(candidate);
		if (day === null) continue;
		if (day <= published) before = day;
		else after = day;
	}
	if (before === null || after === null) return before ?? after;
	const first = context.document.tokens.lower[context.expression.first]!;
	const weekday = weekdays.get(first) ?? weekdayAbbreviations.get(first);
	const fits = (day: number) => weekdayOfNumber(day) === weekday;
	if (fits(before) !== fits(after)) return fits(before) ? before : after;
	const ahead = pointsAhead(context.document, context.expression);
	if (Math.min(published - before, after - published) >= farOff) return ahead ? after : before;
	if (follows(context, 'since') || follows(context, 'ended')) return before;
	if (published - before <= after - published) return ahead && published - before > justPast ? after : before;
	return happenedOn(context) && !ahead ? before : after;
}

/** "the war that began on Oct. 7" is past even where the next Oct. 7 is nearer; "extended to Oct. 7" is not. */
function happenedOn(context: Context): boolean {
	const {document, expression} = context;
	return follows(context, 'on') && looksBehind(document, expression);
}

function follows({document, expression}: Context, word: string): boolean {
	return document.tokens.lower[expression.first - 1] === word;
}

/** A bare weekday is the most recent one, the day of publication counted, unless the sentence looks ahead. */
export function resolveWeekday({weekday, which, origin}: MeaningOf<'weekday'>, context: Context): Resolved {
	const {narrative, published} = context;
	const known = narrative !== null && !isCoarser(narrative, 'week') ? narrative.from : null;
	const base = origin === 'narrative' ? known : published;
	if (base === null) return placeless('DATE', `XXXX-WXX-${weekday}`);
	const basis = origin === 'narrative' ? 'anchored' : 'relative';
	const back = (weekdayOfNumber(base) - weekday + 7) % 7;
	const ahead = (weekday - weekdayOfNumber(base) + 7) % 7;
	const day = {
		'-1': () => base - (back === 0 ? 7 : back),
		'0': () => (origin === 'narrative' ? base - back : thisWeekday()),
		'1': () => base + (ahead === 0 ? 7 : ahead),
		null: () => (pointsAhead(context.document, context.expression) ? base + ahead : base - back),
	}[`${which}`]();
	return fromStretch(dayStretch(day), basis);

	/** "this Monday" said on a Thursday: of this week, or of the next where the sentence looks ahead. */
	function thisWeekday(): number {
		const ofWeek = base! + weekday - weekdayOfNumber(base!);
		return ofWeek < base! && pointsAhead(context.document, context.expression) ? ofWeek + 7 : ofWeek;
	}
}

/** Years after which "63" is 1963 and not 2063. */
const shortYearsAhead = 20;

/**
 * As the outlet's country writes it; else month first, unless only the other order lies near the day of publication. Where
 * neither can be ruled out, the value is the guess and no place on the calendar is claimed.
 */
export function resolveNumeric(
	{month, day, year: given, shortYear, ordered}: MeaningOf<'numeric'>,
	{published, order}: Context,
): Resolved {
	const latest = published === null ? 2099 : calendarDay(published).year + shortYearsAhead;
	const year = shortYear && given > latest ? given - 100 : given;
	const monthFirst = dayStretch(dayNumber(year, month, day));
	if (ordered || order === 'month') return fromStretch(monthFirst, 'explicit');
	if (order === 'day') return fromStretch(dayStretch(dayNumber(year, day, month)), 'explicit');
	if (published !== null) {
		const dayFirst = dayStretch(dayNumber(year, day, month));
		const near = ({from}: Stretch): boolean => Math.abs(from - published) <= 31;
		if (near(monthFirst) !== near(dayFirst)) return fromStretch(near(monthFirst) ? monthFirst : dayFirst, 'explicit');
	}
	return placeless('DATE', monthFirst.value);
}

export function resolveHoliday({name, year: given, which}: MeaningOf<'holiday'>, context: Context): Resolved {
	const dayOf = (year: number): number | null => holidayDay(name, year);
	const year = resolveYear(given, context)?.year ?? (given === null && which === null ? context.sentenceYear : null);
	const {published} = context;
	let day: number | null = null;
	if (year !== null) day = dayOf(year);
	else if (published !== null) day = nearestHoliday(dayOf, published, which, context);
	if (day === null) return placeless('DATE', placelessHoliday(dayOf));
	return {...fromStretch(dayStretch(day), 'holiday'), to: day + holidayLength(name)};
}

function nearestHoliday(
	dayOf: (year: number) => number | null,
	published: number,
	which: MeaningOf<'holiday'>['which'],
	context: Context,
): number | null {
	const {year} = calendarDay(published);
	if (which === 0) return dayOf(year);
	const days = [year - 1, year, year + 1].map(dayOf).filter(day => day !== null);
	if (which === -1) return days.findLast(day => day < published) ?? null;
	if (which === 1 || pointsAhead(context.document, context.expression))
		return days.find(day => day >= published) ?? null;
	return nearestDay(dayOf, published, context);
}

/** `XXXX-12-25` where the day is the same each year. */
function placelessHoliday(dayOf: (year: number) => number | null): string {
	const [one, other] = [2001, 2002].map(year => {
		const day = dayOf(year);
		return day === null ? null : calendarDay(day);
	});
	if (!one || !other || one.month !== other.month || one.day !== other.day) return 'XXXX-XX-XX';
	return `XXXX-${twoDigits(one.month)}-${twoDigits(one.day)}`;
}

/** The year that everybody knows, unless the article is older. */
export function resolveAnniversary({month, day, year}: MeaningOf<'anniversary'>, context: Context): Resolved {
	const known = dayNumber(year, month, day);
	if (context.published !== null && context.published < known)
		return resolveDay({is: 'day', year: null, month, day}, context);
	return fromStretch(dayStretch(known), 'holiday');
}
