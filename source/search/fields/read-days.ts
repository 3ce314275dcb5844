/** A stretch of the calendar: from a day on (`YYYY-MM-DD`), and before another; `null`: no end on that side. */
export interface Days {
	from: string | null;
	to: string | null;
}

const compared = /^(>=|<=|>|<)?(.+)$/;

/**
 * Reads `2024`, `2024-02`, `2024-02-08`, `2024-01..2024-03`, `2024..`, `..2024-03`, `>2024-02`, `<=2024`. A month without
 * its zero counts, and so does what is still being typed (`2024-`).
 *
 * @returns `null` where it is none of these.
 */
export function readDays(text: string): Days | null {
	const dots = text.indexOf('..');
	if (dots >= 0) return readRange(text.slice(0, dots), text.slice(dots + 2));
	const [, sign, value] = compared.exec(text) ?? [];
	const stretch = value === undefined ? null : readStretch(value);
	if (stretch === null) return null;
	const {from, to} = stretch;
	switch (sign) {
		case '>':
			return {from: to, to: null};
		case '>=':
			return {from, to: null};
		case '<':
			return {from: null, to: from};
		case '<=':
			return {from: null, to};
		default:
			return stretch;
	}
}

/** True for what may become a day when more is typed: `20`, `>`, `..2`. */
export const isUnfinished = (text: string): boolean => /^(?:[<>]=?|[\d-]*\.\.?)?\d{0,3}$/.test(text);

function readRange(first: string, last: string): Days | null {
	const start = first === '' ? null : readStretch(first);
	const end = last === '' || /^\d{1,3}$/.test(last) ? null : readStretch(last);
	if (start === null && (first !== '' || end === null)) return null;
	if (end === null && last !== '' && !/^\d{1,3}$/.test(last)) return null;
	if (start && end && start.from > end.from) return {from: end.from, to: start.to};
	return {from: start?.from ?? null, to: end?.to ?? null};
}

const dayShape = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** A year, a month or a day of the calendar. */
function readStretch(text: string): {from: string; to: string} | null {
	const match = dayShape.exec(text.replace(/-0?$/, ''));
	if (!match) return null;
	const [, year, month, day] = match.map(part => (part === undefined ? undefined : Number(part)));
	const from = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
	from.setUTCFullYear(year!);
	if ((month !== undefined && from.getUTCMonth() !== month - 1) || (day !== undefined && from.getUTCDate() !== day))
		return null;
	const to = new Date(from);
	if (day !== undefined) to.setUTCDate(day + 1);
	else if (month !== undefined) to.setUTCMonth(month);
	else to.setUTCFullYear(year! + 1);
	return to.getUTCFullYear() > 9999 ? null : {from: dayText(from), to: dayText(to)};
}

const dayText = (date: Date) => date.toISOString().slice(0, 10);
