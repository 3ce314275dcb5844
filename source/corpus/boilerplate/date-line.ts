import {readDay} from '../metadata/day.ts';

const aroundDates =
	/\b(?:first|last|originally|published|updated|posted|modified|created|date|on|at|by|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|[ap]\.?m\.?|[a-z]{1,2}[sd]?t|gmt|utc|uhr|edt|hours?|hrs|ist|local)\b|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[|·•,:()/–—-]/gi;

/** Whether a line is a date, maybe with "Published", a weekday and a time, and nothing else. */
export function isDateLine(line: string): boolean {
	if (line.length > 120) return false;
	const day = dateIn(line);
	if (day === null) return false;
	const rest = line
		.replace(day, '')
		.replace(aroundDates, '')
		.replace(/[\s.]+/g, '');
	return rest.length === 0;
}

const written =
	/\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?[\s-]+\d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:T[\d:.+Z-]{0,30})?|\d{1,2}[-./]\d{1,2}[-./]\d{4})/i;

/** A line about the last change, not about publication; one that tells both is none. */
export const saysUpdated = /^(?!.*\b(?:published|posted)\b).*\b(?:updat|modifi|revis)ed\b/i;

/** A line from its date on, so that a time behind it is there, too; a time before it follows. */
export function fromDate(line: string): string | null {
	const date = dateIn(line);
	if (date === null) return null;
	const at = line.indexOf(date);
	const timeBefore = /\d{1,2}[:.]\d{2}.*/.exec(line.slice(0, at))?.[0].trim() ?? '';
	return `${line.slice(at)} ${timeBefore}`.trim();
}

/** The part of a line that is a date: "Published Feb. 8, 2024" → "Feb. 8, 2024". */
export function dateIn(line: string): string | null {
	const found = written.exec(line.slice(0, 200))?.[0] ?? null;
	return found && (readDay(found) !== null || /^\d{1,2}[-./]/.test(found)) ? found : null;
}
