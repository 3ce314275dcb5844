import {monthPattern, readDay} from './day.ts';

const day = `${monthPattern}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+${monthPattern},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}`;

/** "HONG KONG, Feb. 8, 2024 —", "Moscow (8 February 2024) –", "LONDON, 2024-02-08 (Reuters) -". */
const dateline = new RegExp(
	`^\\p{Lu}[\\p{L}.'’ ,/-]{1,50}?[,(]\\s*(${day})\\)?\\s*(?:\\([^()]{1,40}\\)|/[^/]{1,40}/)?\\s*(?:[—–:-]|\\.\\s*[—–/-])`,
	'iu',
);

/** The day in the dateline that a text begins with; `null` where it has none, or one without its year. */
export function datelineDay(text: string): string | null {
	const match = dateline.exec(text.slice(0, 200));
	return match ? readDay(match[1]!) : null;
}
