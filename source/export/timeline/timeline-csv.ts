import {csvRow} from '../csv.ts';
import {kindOf, lastDayOf, oneLine, type TimelineEntry, wordsOfDate} from './entry.ts';

/** The first row. */
export const timelineCsvHead = csvRow([
	'first_day',
	'last_day',
	'value',
	'known',
	'words',
	'sentence',
	'entities',
	'outlet',
	'title',
	'published',
	'article',
	'path',
]);

/** An entry as a row of CSV: days are whole ones, both included; empty where there is none. */
export function timelineCsvRow(entry: TimelineEntry): string {
	const {date, sentence, entities, outlet, title, published, source} = entry;
	return csvRow([
		date.from,
		lastDayOf(entry),
		date.value,
		kindOf(entry),
		oneLine(wordsOfDate(entry)),
		oneLine(sentence),
		entities.map(({name}) => oneLine(name)),
		outlet === null ? null : oneLine(outlet),
		oneLine(title),
		published,
		source.id,
		source.path,
	]);
}
