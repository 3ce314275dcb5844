import {expect, it} from 'vitest';
import {isoDay} from '../../../../source/analysis/dates/calendar.ts';
import {easter, orthodoxEaster} from '../../../../source/analysis/dates/lexicon/easter.ts';

it.each([
	[1818, '1818-03-22'],
	[1916, '1916-04-23'],
	[1943, '1943-04-25'],
	[2016, '2016-03-27'],
	[2024, '2024-03-31'],
	[2038, '2038-04-25'],
])('western Easter of %i is %s', (year, day) => expect(isoDay(easter(year))).toBe(day));

it.each([
	[2016, '2016-05-01'],
	[2017, '2017-04-16'],
	[2024, '2024-05-05'],
])('eastern Easter of %i is %s', (year, day) => expect(isoDay(orthodoxEaster(year))).toBe(day));
