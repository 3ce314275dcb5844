import {findDates} from '../../../source/analysis/dates/find-dates.ts';
import {readDocument} from '../../../source/analysis/language.ts';
import type {DateMention} from '../../../source/model/date-mention.ts';

/** A Thursday. */
export const published = '2024-02-08';

/** The dates of a text, each with its words. */
export function mentionsOf(text: string, day: string | null = published): (DateMention & {text: string})[] {
	return findDates(readDocument(text), day).map(mention => ({
		...mention,
		text: text.slice(mention.start, mention.end),
	}));
}

/** Words and value of each date: "Feb. 8 = 2024-02-08". */
export function valuesOf(text: string, day: string | null = published): string[] {
	return mentionsOf(text, day).map(({text: words, value}) => `${words} = ${value}`);
}

/** Words, first and last day (half-open) and basis: "Feb. 8: 2024-02-08 2024-02-09 relative". */
export function placesOf(text: string, day: string | null = published): string[] {
	return mentionsOf(text, day).map(({text: words, from, to, basis}) => `${words}: ${from} ${to} ${basis}`);
}
