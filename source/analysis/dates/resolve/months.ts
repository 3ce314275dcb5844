import {calendarDay, twoDigits} from '../calendar.ts';
import type {MeaningOf, Year} from '../meaning.ts';
import {
	halfStretch,
	monthStretch,
	quarterStretch,
	type Stretch,
	seasonStretch,
	stretchAround,
	yearStretch,
} from '../stretch.ts';
import {type Context, fromStretch, placeless, type Resolved, resolveYear} from './context.ts';
import {pointsAhead} from './direction.ts';

/** A bare month is the last one that has begun, unless the sentence looks ahead or has named its year. */
export function resolveMonth({year, month, which = null}: MeaningOf<'month'>, context: Context): Resolved {
	return resolvePart(year, which, y => monthStretch(y, month), `XXXX-${twoDigits(month)}`, context);
}

export function resolveSeason({year, season, which}: MeaningOf<'season'>, context: Context): Resolved {
	return resolvePart(year, which, y => seasonStretch(y, season), `XXXX-${season}`, context);
}

export function resolveHalf({year, half, fiscal}: MeaningOf<'half'>, context: Context): Resolved {
	const resolved = resolvePart(year, null, y => halfStretch(y, half), `XXXX-H${half}`, context);
	return fiscal ? withoutPlace(resolved) : resolved;
}

/** A fiscal quarter keeps its number, but nobody knows its months. */
export function resolveQuarter({year, quarter, fiscal}: MeaningOf<'quarter'>, context: Context): Resolved {
	if (quarter === null) return resolveTheQuarter(year, context);
	const resolved = resolvePart(year, null, y => quarterStretch(y, quarter), `XXXX-Q${quarter}`, context);
	return fiscal ? withoutPlace(resolved) : resolved;
}

function withoutPlace(resolved: Resolved): Resolved {
	return {...resolved, from: null, to: null, basis: null};
}

/** "the quarter": the one the article reports on, else the last one that is complete. */
function resolveTheQuarter(year: Year, context: Context): Resolved {
	const {quarter, published} = context;
	const given = resolveYear(year, context);
	if (given !== null && quarter === null) return fromStretch(yearStretch(given.year), given.basis);
	const spoken =
		quarter?.stretch ??
		(published === null ? null : stretchAround('quarter', stretchAround('quarter', published).from - 1));
	if (spoken === null) return placeless('DATE', 'XXXX-QX');
	if (given === null) return fromStretch(spoken, quarter === null ? 'relative' : 'anchored');
	const {month} = calendarDay(spoken.from);
	return fromStretch(quarterStretch(given.year, Math.ceil(month / 3)), 'anchored');
}

/** Something that comes once a year. */
function resolvePart(
	given: Year,
	which: -1 | 0 | 1 | null,
	of: (year: number) => Stretch,
	open: string,
	context: Context,
): Resolved {
	const year = resolveYear(given, context);
	if (year !== null) return fromStretch(of(year.year), year.basis);
	if (given === null && which === null && context.sentenceYear !== null)
		return fromStretch(of(context.sentenceYear), 'anchored');
	const {published} = context;
	if (published === null) return placeless('DATE', open);
	const {year: now} = calendarDay(published);
	const around = [now - 2, now - 1, now, now + 1, now + 2].map(of);
	if (which === 0)
		return fromStretch(around.find(({from, to}) => from <= published && published < to) ?? of(now), 'relative');
	if (which === -1) return fromStretch(around.findLast(({to}) => to <= published)!, 'relative');
	if (which === 1) return fromStretch(around.find(({from}) => from > published)!, 'relative');
	if (pointsAhead(context.document, context.expression)) {
		// Companies expect results of a quarter that has just ended.
		const ended = around.findLast(
			({to, grain}) => grain === 'quarter' && to <= published && published - to < justEnded,
		);
		return fromStretch(ended ?? around.find(({to}) => to > published)!, 'relative');
	}
	// What a half brought is known when it is over; fiscal quarters may be over before those of the calendar.
	const past = around.findLast(({from, to, grain}) => (grain === 'half' ? to : from) <= published)!;
	return fromStretch(past, 'relative');
}

/** Days within which a quarter that is over is still the one whose results are awaited. */
const justEnded = 60;
