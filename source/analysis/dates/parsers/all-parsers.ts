import type {Parser} from '../parser.ts';
import {bareLength} from './bare-length.ts';
import {century} from './century.ts';
import {clock} from './clock.ts';
import {dayMonth} from './day-month.ts';
import {decade} from './decade.ts';
import {deictic} from './deictic.ts';
import {event} from './event.ts';
import {fiscal} from './fiscal.ts';
import {holiday, yearHoliday} from './holiday.ts';
import {length} from './length.ts';
import {month} from './month.ts';
import {numericDate} from './numeric-date.ts';
import {partOfDay} from './part-of-day.ts';
import {quarter} from './quarter.ts';
import {relative} from './relative.ts';
import {reportingPeriod} from './reporting-period.ts';
import {season} from './season.ts';
import {set} from './set.ts';
import {theUnit} from './the-unit.ts';
import {vague} from './vague.ts';
import {weekday} from './weekday.ts';
import {year} from './year.ts';

/** Every kind of expression. The longest match wins; of two as long, the one that stands first. */
export const allParsers: readonly Parser[] = [
	numericDate,
	event,
	yearHoliday,
	holiday,
	clock,
	weekday,
	month,
	dayMonth,
	fiscal,
	quarter,
	century,
	decade,
	year,
	season,
	deictic,
	relative,
	reportingPeriod,
	theUnit,
	set,
	length,
	bareLength,
	partOfDay,
	vague,
];
