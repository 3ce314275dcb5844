import {calendarDay, dayNumber} from '../calendar.ts';

/**
 * Days of a year of the Islamic calendar in the reckoning of Umm al-Qura (Saudi Arabia), 1938 to 2077: the first one
 * known, and for each year after it whether it is 354 (0) or 355 (1) days later. Read from the calendar of ICU (the
 * data behind `Intl.DateTimeFormat`); a test compares them. Elsewhere the moon may be seen a day sooner or later.
 */
function yearly(first: number, longer: string): ReadonlyMap<number, number> {
	const days = new Map<number, number>();
	let day = first;
	for (const bit of `${longer}0`) {
		// Some of our years hold two; the first stands.
		const {year} = calendarDay(day);
		if (!days.has(year)) days.set(year, day);
		day += bit === '1' ? 355 : 354;
	}
	return days;
}

const ramadans = yearly(
	dayNumber(1938, 10, 25),
	'01100001010100011010001010001011000010110000101000101100001010000101010010100010101000101010001100001010100011010001' +
		'010100011000010110000101000',
);
const fastBreakings = yearly(
	dayNumber(1938, 11, 23),
	'10101000101001001100010101000101010001010000110100010110000101000011001001010001010100010100010110000101010001101000' +
		'101000101100001010000110100',
);
const sacrifices = yearly(
	dayNumber(1938, 2, 11),
	'00010100010110000110100001101000101000010100010101000110100010100001101000011000010110000110100011010000110001010100' +
		'0101010001010001010100001100',
);

/** First day of Ramadan in a year of ours; `null` where it is not known. */
export function ramadan(year: number): number | null {
	return ramadans.get(year) ?? null;
}

/** Eid al-Fitr, the feast at the end of Ramadan. */
export function eidAlFitr(year: number): number | null {
	return fastBreakings.get(year) ?? null;
}

/** Eid al-Adha, the feast of the sacrifice. */
export function eidAlAdha(year: number): number | null {
	return sacrifices.get(year) ?? null;
}
