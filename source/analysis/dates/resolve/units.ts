import {firstDay, lastDay} from '../calendar.ts';
import type {MeaningOf, Unit} from '../meaning.ts';
import type {Grain} from '../stretch.ts';
import {addUnits, type Stretch, stretchAround} from '../stretch.ts';
import {type Context, fromStretch, isCoarser, placeless, type Resolved} from './context.ts';
import {durationValue} from './duration-value.ts';

/** TIMEX3 values of a unit of which nothing else is known. */
export const openValues: Record<Grain, string> = {
	day: 'XXXX-XX-XX',
	week: 'XXXX-WXX',
	weekend: 'XXXX-WXX-WE',
	month: 'XXXX-XX',
	quarter: 'XXXX-QX',
	half: 'XXXX-HX',
	season: 'XXXX-XX',
	year: 'XXXX',
	decade: 'XXX',
	century: 'XX',
};

/** "last week", "tomorrow", "the following year". */
export function resolveUnit({unit, shift, origin}: MeaningOf<'unit'>, context: Context): Resolved {
	const narrative = origin === 'narrative' ? context.narrative : null;
	const base = origin === 'narrative' ? (narrative?.from ?? null) : context.published;
	if (base === null) return placeless('DATE', openValues[unit]);
	// "that day" of a month that was spoken of: nobody knows which.
	if (narrative?.grain === 'month' && unit === 'day' && shift === 0) {
		return {...fromStretch(narrative, 'anchored'), value: `${narrative.value}-XX`};
	}
	if (narrative !== null && isCoarser(narrative, unit)) return placeless('DATE', openValues[unit]);
	const stretch = stretchAround(unit, addUnits(base, unit, shift));
	// A weekend is over on Sunday night: on a Monday "the weekend" is the one before.
	if (unit === 'weekend' && shift === 0 && narrative === null && base < stretch.from - 2) {
		return fromStretch(stretchAround(unit, base - 7), 'relative');
	}
	return fromStretch(stretch, narrative === null ? 'relative' : 'anchored');
}

/** "three days ago", "a year earlier": as fine as the unit, or as what it is counted from. */
export function resolveOffset({amount, unit, sign, origin}: MeaningOf<'offset'>, context: Context): Resolved {
	const grain = grainOf(unit);
	if (amount === null && origin === 'published') return placeless('DATE', sign === -1 ? 'PAST_REF' : 'FUTURE_REF');
	if (grain === null || amount === null) return placeless('DURATION', durationValue(amount, unit));
	const year = grain === 'year' && amount === 1 ? reportedYearBefore(context, sign) : null;
	if (year !== null) return fromStretch(year, 'anchored');
	if (origin === 'narrative' && context.narrative !== null) {
		return fromNarrative(amount * sign, grain, context.narrative);
	}
	const {published} = context;
	// "three days later" than what?
	if (origin === 'narrative' && (sign === 1 || grain === 'day'))
		return placeless('DURATION', durationValue(amount, unit));
	if (published === null) return placeless('DATE', sign === -1 ? 'PAST_REF' : 'FUTURE_REF');
	// "a decade ago" is a year, ten years ago.
	const fine = grain === 'decade' || grain === 'century' ? 'year' : grain;
	const day = addUnits(published, grain, amount * sign);
	// "65 million years ago"
	if (day < firstDay || day > lastDay) return placeless('DATE', sign === -1 ? 'PAST_REF' : 'FUTURE_REF');
	const stretch = stretchAround(fine, day);
	// "more than a decade ago" is not ten years ago: the value says the least, no place is claimed.
	return isBound(context) ? placeless('DATE', stretch.value) : fromStretch(stretch, 'relative');
}

/** "more than", "less than", "at least" */
function isBound({document, expression}: Context): boolean {
	const second = document.tokens.lower[expression.first + 1];
	return (
		second === 'than' || second === 'least' || second === 'most' || document.tokens.lower[expression.first] === 'over'
	);
}

/** Sentences after which a quarter is no longer what the article is comparing with. */
const quarterReach = 3;

/** "a year ago", "a year earlier" in a report on a quarter is that quarter of the year before. */
function reportedYearBefore({quarter, document, expression}: Context, sign: number): Stretch | null {
	if (quarter === null || sign !== -1 || quarter.overtaken) return null;
	if (document.tokens.sentence[expression.first]! - quarter.sentence > quarterReach) return null;
	return stretchAround(quarter.stretch.grain, addUnits(quarter.stretch.from, 'year', -1));
}

function fromNarrative(count: number, grain: Grain, narrative: Stretch): Resolved {
	// "two days later" than a month is no day.
	if (addUnits(narrative.from, grain, 1) < narrative.to)
		return placeless('DURATION', durationValue(Math.abs(count), grain));
	const fine = grain === 'decade' || grain === 'century' ? 'year' : narrative.grain;
	return fromStretch(stretchAround(fine, addUnits(narrative.from, grain, count)), 'anchored');
}

/** "10 years"; "the past 10 years" also has its place, up to the day of publication. */
export function resolveDuration({amount, unit, sign}: MeaningOf<'duration'>, {published}: Context): Resolved {
	const resolved = placeless('DURATION', durationValue(amount, unit));
	const grain = grainOf(unit);
	if (sign === 0 || published === null || amount === null || grain === null) return resolved;
	const edge = addUnits(published, grain, amount * sign);
	return {...resolved, from: Math.min(edge, published), to: Math.max(edge, published), basis: 'relative'};
}

function grainOf(unit: Unit): Grain | null {
	if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
	return unit === 'night' ? 'day' : unit;
}
