import {dayNumber} from '../calendar.ts';

/**
 * First day of the Chinese calendar's year, 1900 to 2100: days after Jan. 20 as one base-36 digit a year. Read from the
 * Chinese calendar of ICU (the data behind `Intl.DateTimeFormat`), which computes the new moons; a test compares them.
 */
const offsets =
	'buj9rf5od2lath6pe3mcvj8rg4od3lash6pf4mbuj7qg5od2l9sh7pf4nbtj8qg5od1kash7qe3mbti8rg5odvk9sh7qf3lbui8rg4nc2k9ti6pe3l' +
	'buj8rg5nc2l9si6od3mbuj8qf4nc2lash6pd3mcuj8qf4nd1k9sg6pe3mbui7qg4nd2k9sh6pe4lati7qg5nc1k';

/** Day number of Lunar New Year's Day; `null` outside of the table. */
export function lunarNewYear(year: number): number | null {
	const offset = offsets[year - 1900];
	return offset === undefined ? null : dayNumber(year, 1, 20 + Number.parseInt(offset, 36));
}
