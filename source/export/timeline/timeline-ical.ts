import {kindOf, oneLine, type TimelineEntry, wordsOfDate} from './entry.ts';

/*
iCalendar, RFC 5545: lines end in CR LF and are folded at 75 octets (3.1); in texts a backslash, a semicolon, a comma and
a line end are escaped (3.3.11). Every entry is a whole-day event (3.8.2.4), whose end is the day after its last (3.8.2.2).
*/

const mostOctets = 75;
const octets = new TextEncoder();

export const timelineIcalHead = [
	'BEGIN:VCALENDAR',
	'VERSION:2.0',
	'PRODID:-//newsglass//timeline//EN',
	'CALSCALE:GREGORIAN',
]
	.map(contentLine)
	.join('');
export const timelineIcalTail = contentLine('END:VCALENDAR');

/**
 * An entry as an event; `null` where it has no place on the calendar. What is known less finely than by the day says so,
 * and what is not said outright is tentative.
 *
 * @param now When it is written, milliseconds since 1970: every event has to say so.
 */
export function timelineIcalEvent(entry: TimelineEntry, now: number): string | null {
	const {date, sentence, outlet, title, published, source, entities, span} = entry;
	if (date.from === null || date.to === null) return null;
	const kind = kindOf(entry);
	const place = kind === 'published' ? 'published' : String(span.start);
	const said = kind === 'published' ? 'published' : `“${oneLine(wordsOfDate(entry))}”: ${date.value}, ${kind}`;
	const where = [outlet, title, published].filter(part => part !== null).map(oneLine);
	const notes = [said, where.join(' · ')];
	return [
		'BEGIN:VEVENT',
		`UID:${encodeURIComponent(source.id.toWellFormed())}-${place}@newsglass`,
		`DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
		`DTSTART;VALUE=DATE:${basic(date.from)}`,
		`DTEND;VALUE=DATE:${basic(date.to)}`,
		`SUMMARY:${text(`${unknownPart(date.value)}${oneLine(sentence)}`)}`,
		`DESCRIPTION:${notes.map(text).join('\\n')}`,
		...(entities.length === 0 ? [] : [`CATEGORIES:${entities.map(({name}) => text(oneLine(name))).join(',')}`]),
		`STATUS:${kind === 'explicit' || kind === 'published' ? 'CONFIRMED' : 'TENTATIVE'}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	]
		.map(contentLine)
		.join('');
}

const basic = (day: string) => day.replaceAll('-', '');

/** What a calendar that knows only days cannot say. */
function unknownPart(value: string): string {
	if (/^\d{4}-\d{2}$/.test(value)) return `(${value}, day unknown) `;
	return /^\d{4}$/.test(value) ? `(${value}, month unknown) ` : '';
}

function text(words: string): string {
	return words.replace(/[\\;,]/g, character => `\\${character}`).replaceAll('\n', '\\n');
}

/** A line with its end, folded: a line that goes on begins with a blank, and no character is cut in two. */
function contentLine(line: string): string {
	let folded = '';
	let length = 0;
	for (const character of line) {
		const size = octets.encode(character).length;
		if (length + size > mostOctets) {
			folded += '\r\n ';
			length = 1;
		}
		folded += character;
		length += size;
	}
	return `${folded}\r\n`;
}
