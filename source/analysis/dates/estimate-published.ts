import type {DateMention} from '../../model/date-mention.ts';
import type {PublishedEstimate, PublishedReason} from '../../model/published-estimate.ts';
import type {Document} from '../document.ts';
import {calendarDay, dayNumber, isoDay, weekdayOfNumber} from './calendar.ts';
import {datedWeekday, type ExplicitDate, explicitDates, type NearDay, namedDay, spanOf} from './estimate/evidence.ts';
import {intersect, type Window, yearsAfter} from './estimate/window.ts';
import type {Expression} from './meaning.ts';
import {readExpressions} from './read-expressions.ts';
import {looksAhead} from './resolve/tense.ts';

/** How many years the latest year that an article names is taken to reach, where nothing closer is known: a choice. */
const yearsOpen = 5;
/** Days before and behind a named day in which news speaks of it as near. */
const nearness = 14;

/**
 * Estimates when an article without a date was published. An offer for the reader to take or leave, never a fact.
 *
 * Three steps, each with its reasons: the latest date with a year that lies behind the article, and the first that lies
 * ahead of it, open a window of years; a day that is spoken of as near (a feast about to come, a weekday with a date)
 * narrows it to days; and the weekday that the news is told of picks one of these.
 *
 * @param dates What `findDates` found; only these count, so that a caller can leave some out.
 * @returns `null` where the text names no year to begin with.
 */
export function estimatePublished(document: Document, dates: readonly DateMention[]): PublishedEstimate | null {
	const starts = new Set(dates.map(({start}) => start));
	const expressions = readExpressions(document).filter(({first}) => starts.has(document.tokens.start[first]!));
	const reasons: PublishedReason[] = [];
	const told = toldWeekdays(document, expressions);
	const sentences = new Set(told.map(({first}) => document.tokens.sentence[first]!));
	const near = expressions
		.map(expression => datedWeekday(document, expression) ?? namedDay(document, expression, sentences))
		.filter(day => day !== null);
	const open = openWindow(document, expressions, near, reasons);
	if (open === null) return null;
	const window = narrowToNearDay(open, near, reasons);
	if (window === null && !isNarrowEnough(document, expressions)) return null;
	const {from, to} = window === null ? open : pickWeekday(document, window, told, reasons);
	return {from: isoDay(from), to: isoDay(to), reasons};
}

/** Years between two dates behind the article that speak of one time. */
const sameTime = 2 * 366;

/** One year alone, of whatever it was, says little: the years are only offered where two dates agree on them. */
function isNarrowEnough(document: Document, expressions: readonly Expression[]): boolean {
	const ends = explicitDates(document, expressions).map(({to}) => to);
	const latest = ends.reduce((best, end) => Math.max(best, end), -Infinity);
	return ends.filter(end => latest - end <= sameTime).length > 1;
}

/** Years that begin with the latest date behind the article and end with the first ahead of it. */
function openWindow(
	document: Document,
	expressions: readonly Expression[],
	near: readonly NearDay[],
	reasons: PublishedReason[],
): Window | null {
	const dates = explicitDates(document, expressions);
	const behind = dates.filter(({side}) => side === 'behind').map(date => ({date, from: earliestPublication(date)}));
	const latest = behind.reduce<(typeof behind)[number] | null>(
		(best, one) => (best && best.from >= one.from ? best : one),
		null,
	);
	if (latest === null) return openAroundYear(near);
	reasons.push({text: 'the latest date spoken of as past', span: spanOf(document, latest.date.expression)});
	const window = {from: latest.from, to: yearsAfter(latest.from, yearsOpen)};
	const next = dates
		.filter(({side, to}) => side === 'ahead' && to > window.from && to < window.to)
		.reduce<ExplicitDate | null>((best, one) => (best && best.to <= one.to ? best : one), null);
	if (next === null) return window;
	reasons.push({text: 'the first date spoken of as still to come', span: spanOf(document, next.expression)});
	return {from: window.from, to: next.to};
}

/** "the upcoming 2024 New Year" brings its own year. */
function openAroundYear(near: readonly NearDay[]): Window | null {
	for (const day of near) {
		const years = [];
		for (let year = 1900; year <= 2100 && years.length < 2; year++) if (day.in(year) !== null) years.push(year);
		if (years.length === 1) return {from: dayNumber(years[0]! - 1, 1, 1), to: dayNumber(years[0]! + 1, 12, 31)};
	}
	return null;
}

/** News seldom names its own year: "in 2023" is said when that year is over. A day is over when it has come. */
function earliestPublication({from, to}: Window): number {
	return to - from < 28 ? from : dayNumber(calendarDay(to - 1).year + 1, 1, 1);
}

interface NearWindow extends Window {
	day: number;
}

/** Around the first such day that can lie in the window, in the first year in which it can. */
function narrowToNearDay(window: Window, near: readonly NearDay[], reasons: PublishedReason[]): NearWindow | null {
	const last = calendarDay(window.to).year;
	for (const {text, span, in: dayIn, ahead} of near) {
		for (let year = calendarDay(window.from).year; year <= last; year++) {
			const day = dayIn(year);
			const days =
				day === null ? null : intersect(window, {from: day - nearness, to: day + (ahead ? 1 : nearness + 1)});
			if (day === null || days === null) continue;
			reasons.push({text, span});
			return {...days, day};
		}
	}
	return null;
}

/** The weekday most spoken of, at its nearest to the near day, and the day after it, for the papers. */
function pickWeekday(
	document: Document,
	window: NearWindow,
	told: readonly (Expression & {weekday: number})[],
	reasons: PublishedReason[],
): Window {
	const counts = new Map<number, number>();
	for (const {weekday} of told) counts.set(weekday, (counts.get(weekday) ?? 0) + 1);
	const [most] = [...counts].sort(([, one], [, other]) => other - one);
	if (most === undefined) return window;
	let best: number | null = null;
	for (let day = window.from; day < window.to; day++) {
		if (weekdayOfNumber(day) !== most[0]) continue;
		if (best === null || Math.abs(day - window.day) < Math.abs(best - window.day)) best = day;
	}
	const first = told.find(({weekday}) => weekday === most[0]);
	if (best === null || first === undefined) return window;
	reasons.push({text: 'the weekday that the news is told of, nearest to that day', span: spanOf(document, first)});
	return {from: best, to: best + 2};
}

/** Bare weekdays that lie behind the article. */
function toldWeekdays(document: Document, expressions: readonly Expression[]): (Expression & {weekday: number})[] {
	return expressions.flatMap(expression => {
		const {meaning} = expression;
		if (meaning.is !== 'weekday' || meaning.which !== null || looksAhead(document, expression)) return [];
		return [{...expression, weekday: meaning.weekday}];
	});
}
