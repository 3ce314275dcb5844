import {expect, it} from 'vitest';
import {isoDay} from '../../../../source/analysis/dates/calendar.ts';
import {holidayDay, holidays} from '../../../../source/analysis/dates/lexicon/holidays.ts';

it.each([
	['thanksgiving', 2023, '2023-11-23'],
	['black friday', 2023, '2023-11-24'],
	['memorial day', 2023, '2023-05-29'],
	['memorial day', 2021, '2021-05-31'],
	['labor day', 2025, '2025-09-01'],
	['election day', 2022, '2022-11-08'],
	['election day', 2016, '2016-11-08'],
	['martin luther king jr. day', 2024, '2024-01-15'],
	['good friday', 2024, '2024-03-29'],
	["lunar new year 's eve", 2024, '2024-02-09'],
	["mother 's day", 2023, '2023-05-14'],
])('%s of %i is %s', (name, year, day) => expect(isoDay(holidayDay(name, year)!)).toBe(day));

it('has each phrase once', () => {
	const phrases = holidays.flatMap(({phrases}) => phrases);
	expect(new Set(phrases).size).toBe(phrases.length);
});

it('does not know a name that is no holiday', () => expect(holidayDay('monday', 2024)).toBeNull());
