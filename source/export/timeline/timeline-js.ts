import {kindOf, lastDayOf, oneLine, type TimelineEntry} from './entry.ts';

/*
The JSON of TimelineJS, https://timeline.knightlab.com/docs/json-format.html: an object with `events`. A date there may
leave out the day, or the day and the month, so that a month is never put on its first day. Texts there are HTML.
*/

export const timelineJsHead = '{"events":[\n';
export const timelineJsTail = '\n]}\n';

interface TimelineJsDate {
	year: number;
	month?: number;
	day?: number;
	display_date?: string;
}

/** An entry as an event, one line of JSON; `null` where it has no place on the calendar. */
export function timelineJsEvent(entry: TimelineEntry): string | null {
	const {date, sentence, outlet, title, published, source, entities, span} = entry;
	const last = lastDayOf(entry);
	if (date.from === null || last === null) return null;
	const start = dateOf(date.value, date.from);
	const isOnePiece = start.day === undefined || date.from === last;
	const known = {explicit: 'said outright', inferred: 'inferred', uncertain: 'uncertain', published: 'published'};
	const kind = kindOf(entry);
	const where = [outlet, title, published].filter(part => part !== null).map(oneLine);
	const names = entities.length === 0 ? [] : [entities.map(({name}) => oneLine(name)).join(', ')];
	return JSON.stringify({
		start_date: start,
		...(isOnePiece ? {} : {end_date: dayOf(last)}),
		text: {
			headline: html(oneLine(sentence)),
			text: [where.join(' · '), ...names, `${date.value}, ${known[kind]}`].map(line => `<p>${html(line)}</p>`).join(''),
		},
		group: html(oneLine(outlet ?? '')),
		unique_id: `${encodeURIComponent(source.id.toWellFormed())}-${kind === 'published' ? 'published' : span.start}`,
		autolink: false,
	});
}

/** Only as exact as the value is; what is neither day, month nor year shows its value. */
function dateOf(value: string, from: string): TimelineJsDate {
	const year = Number(from.slice(0, 4));
	if (/^\d{4}$/.test(value)) return {year};
	if (/^\d{4}-\d{2}$/.test(value)) return {year, month: Number(value.slice(5))};
	if (value.startsWith(from) || value.includes('/') || value.includes('-W')) return dayOf(from);
	return {...dayOf(from), display_date: value};
}

const dayOf = (day: string): TimelineJsDate => ({
	year: Number(day.slice(0, 4)),
	month: Number(day.slice(5, 7)),
	day: Number(day.slice(8)),
});

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

const html = (text: string) => text.replace(/[&<>"']/g, character => escapes[character]!);
