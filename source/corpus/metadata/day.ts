const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `YYYY-MM-DD` where these numbers are a day that a newspaper could have come out on; `null` otherwise. */
export function dayOf(year: number, month: number, day: number): string | null {
	if (year < 1600 || year > 2199) return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10);
}

/** 1…12 for an English month name or its abbreviation, with or without a full stop. */
function monthOf(word: string): number {
	return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

export const monthPattern =
	'(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

type Reading = (match: RegExpExecArray) => string | null;

/** Notations of a day, tried in this order. */
const notations: readonly [pattern: RegExp, read: Reading][] = [
	[/^(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([, year, month, day]) => dayOf(+year!, +month!, +day!)],
	[/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, ([, year, month, day]) => dayOf(+year!, +month!, +day!)],
	[/^(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?)?$/, ([, year, month, day]) => dayOf(+year!, +month!, +day!)],
	[/^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/, ([, year, month, day]) => dayOf(+year!, +month!, +day!)],
	[
		new RegExp(`\\b(${monthPattern})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
		([, month, day, year]) => dayOf(+year!, monthOf(month!), +day!),
	],
	[
		new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(${monthPattern}),?[\\s-]+(\\d{4})\\b`, 'i'),
		([, day, month, year]) => dayOf(+year!, monthOf(month!), +day!),
	],
	// Day and month in digits only where one of them cannot be a month: a guess otherwise.
	[/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/, ([, first, second, year]) => ambiguous(+first!, +second!, +year!)],
	[/^\d{10}(?:\.\d+)?$/, ([seconds]) => new Date(Number(seconds) * 1000).toISOString().slice(0, 10)],
	[/^\d{13}$/, ([milliseconds]) => new Date(Number(milliseconds)).toISOString().slice(0, 10)],
];

function ambiguous(first: number, second: number, year: number): string | null {
	if (first === second || second > 12) return dayOf(year, first, second);
	return first > 12 ? dayOf(year, second, first) : null;
}

/**
 * The day, `YYYY-MM-DD`, that a date in any common notation names: ISO 8601, RFC 2822, "Feb. 8, 2024", a Unix time in
 * seconds or milliseconds. The day is the one written down, in the writer's own time zone. `null` where there is none,
 * or where `02/03/2024` could be two days.
 */
export function readDay(written: string): string | null {
	const text = written.slice(0, 100).trim();
	for (const [pattern, read] of notations) {
		const match = pattern.exec(text);
		if (match) return read(match);
	}
	return null;
}
