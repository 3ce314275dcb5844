import {dayNumber} from '../calendar.ts';

/** Days from the epoch of the Hebrew calendar (Tishri 1 of the year 1) to 1970-01-01. */
const epoch = dayNumber(-3760, 9, 7);

/**
 * Day number of Rosh Hashanah in a year of ours: the molad, counted in parts (1/1080 of an hour) of 29 d 12 h 793 p, and
 * put off where it falls late in the day or on a day that is not allowed. After Reingold and Dershowitz, "Calendrical
 * Calculations", chapter 8.
 */
export function roshHashanah(year: number): number {
	const hebrew = year + 3761;
	return epoch + elapsedDays(hebrew) + delay(hebrew);
}

function elapsedDays(hebrew: number): number {
	const months = Math.floor((235 * hebrew - 234) / 19);
	const parts = 12_084 + 13_753 * months;
	const days = 29 * months + Math.floor(parts / 25_920);
	return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/** A day or two that keep the lengths of the years around to those that are allowed. */
function delay(hebrew: number): number {
	const before = elapsedDays(hebrew - 1);
	const now = elapsedDays(hebrew);
	const after = elapsedDays(hebrew + 1);
	if (after - now === 356) return 2;
	return now - before === 382 ? 1 : 0;
}

/** Passover begins 163 days before the Rosh Hashanah that follows it. */
export function passover(year: number): number {
	return roshHashanah(year) - 163;
}

/** First day of Hanukkah, Kislev 25: Heshvan has 30 days in the longest years only. */
export function hanukkah(year: number): number {
	const start = roshHashanah(year);
	const length = roshHashanah(year + 1) - start;
	return start + (length % 10 === 5 ? 84 : 83);
}
