import {monthPattern, readDay} from './day.ts';

const monthDay = `${monthPattern}\\s+\\d{1,2}|\\d{1,2}\\s+${monthPattern}`;
const day = `${monthPattern}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+${monthPattern},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}`;

const datelineWith = (date: string) =>
	new RegExp(
		`^\\p{Lu}[\\p{L}.'’ ,/-]{1,50}?[,(]\\s*(${date})\\)?\\s*(?:\\([^()]{1,40}\\)|/[^/]{1,40}/)?\\s*(?:[—–:-]|\\.\\s*[—–/-])`,
		'iu',
	);

/** "HONG KONG, Feb. 8, 2024 —", "Moscow (8 February 2024) –", "LONDON, 2024-02-08 (Reuters) -". */
const dateline = datelineWith(day);
/** "HONG KONG, Feb. 8 —" */
const yearless = datelineWith(monthDay);

/** The day in the dateline that a text begins with; `null` where it has none, or one without its year. */
export function datelineDay(text: string): string | null {
	const match = dateline.exec(text.slice(0, 200));
	return match ? readDay(match[1]!) : null;
}

/** The day in a dateline without its year, the last one that is not after a given day (or time). */
export function datelineDayBefore(text: string, last: string): string | null {
	const year = Number(last.slice(0, 4));
	const days = [datelineDayIn(text, year), datelineDayIn(text, year - 1)];
	return days.find(found => found !== null && found <= last.slice(0, 10)) ?? null;
}

/** The day in a dateline without its year, in a given one. */
export function datelineDayIn(text: string, year: number): string | null {
	const match = yearless.exec(text.slice(0, 200));
	return match ? readDay(`${match[1]}, ${year}`) : null;
}

/** The only year that a file and the two folders around it name; `null` where they name none, or several. */
export function yearIn(path: string): number | null {
	const near = path.split('/').slice(-3).join('/');
	const years = new Set(near.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
	return years.size === 1 ? Number([...years][0]) : null;
}
