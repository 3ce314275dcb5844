import {expect, it} from 'vitest';
import {hanukkah, passover, roshHashanah} from '../../../../source/analysis/dates/lexicon/jewish-feasts.ts';

const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', {timeZone: 'UTC', month: 'long', day: 'numeric'});

it.each([
	['Rosh Hashanah', roshHashanah, '1 Tishri'],
	['Passover', passover, '15 Nisan'],
	['Hanukkah', hanukkah, '25 Kislev'],
] as const)('%s is that day of the Hebrew calendar', (_, day, expected) => {
	for (let year = 1900; year <= 2100; year++) {
		expect(hebrew.format(day(year) * 86_400_000), String(year)).toBe(expected);
	}
});
