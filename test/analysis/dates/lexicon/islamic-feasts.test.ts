import {expect, it} from 'vitest';
import {isoDay} from '../../../../source/analysis/dates/calendar.ts';
import {eidAlAdha, eidAlFitr, ramadan} from '../../../../source/analysis/dates/lexicon/islamic-feasts.ts';

const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
	timeZone: 'UTC',
	month: 'numeric',
	day: 'numeric',
});

it.each([
	['Ramadan', ramadan, '9/1'],
	['Eid al-Fitr', eidAlFitr, '10/1'],
	['Eid al-Adha', eidAlAdha, '12/10'],
] as const)('%s is that day of the calendar of Umm al-Qura', (_, day, expected) => {
	for (let year = 1939; year <= 2076; year++) {
		const number = day(year);
		// Once in 33 years one of our years has none, and the next or the last has two.
		if (number !== null) expect(islamic.format(number * 86_400_000).split(' ')[0], String(year)).toBe(expected);
	}
	expect(day(1900)).toBeNull();
});

it('begins and ends Ramadan of 2024', () => {
	expect(isoDay(ramadan(2024)!)).toBe('2024-03-11');
	expect(isoDay(eidAlFitr(2024)!)).toBe('2024-04-10');
});
