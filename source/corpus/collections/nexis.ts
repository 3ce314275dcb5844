import type {Fields} from '../draft.ts';
import type {Reading} from '../formats/format.ts';
import {readDay} from '../metadata/day.ts';

/*
 * What Nexis puts into one document, since 2017 (DOCX, RTF, PDF) and before (RTF, plain text):
 *
 *   title                                 1 of 20 DOCUMENTS
 *   outlet                                outlet
 *   day, weekday                          day, weekday
 *   edition                               edition
 *   Copyright …                           title
 *   Section: … Length: … Byline: …        BYLINE: … SECTION: … LENGTH: …
 *   Body                                  text
 *   text                                  LOAD-DATE: … LANGUAGE: …
 *   Load-Date: …                          Copyright …
 *   End of Document
 *
 * The first article of a new document stands below a cover with a list of all titles.
 */

const endMark = /^End of Document$/i;
const startMark = /^(?:Document )?\d{1,5} of \d{1,5} DOCUMENTS?$/i;
const property = /^(Section|Length|Byline|Dateline|Highlight|Series|Distribution):\s*(.{0,2000})$/i;
const copyright = /^(?:\(c\) |©\s?)?(?:Copyright|\(c\)|©)/i;
/** What begins the lines below a text. */
const tail =
	/^(?:(?:Load-Date|Language|Publication-Type|Journal-Code|Graphic|Notes?|Correction(?:-Date)?|Subject|Company|Organization|Person|Geographic|Country|City|State|Industry|Ticker):.*|Graphic|Classification|Notes|Correction)$/i;
const edition = /\b(?:edition|final|print|web|online)\b/i;

/** The articles of a Nexis export out of its lines; `null` where it is none. */
export function readNexis(lines: readonly string[]): Reading[] | null {
	const isOld = lines.some(line => startMark.test(line));
	const mark = isOld ? startMark : endMark;
	const isExport = lines.some(line => mark.test(line)) && lines.some(line => /^(?:Load-Date|Length):/i.test(line));
	if (!isExport) return null;
	const readings: Reading[] = [];
	for (const document of partsBetween(lines, mark)) {
		const reading = readDocument(document, isOld, `document ${readings.length + 1}`);
		if (reading) readings.push(reading);
	}
	return readings;
}

/** The lines between those that a pattern knows. */
export function partsBetween(lines: readonly string[], mark: RegExp): string[][] {
	const parts: string[][] = [[]];
	for (const line of lines) {
		if (mark.test(line)) parts.push([]);
		else parts.at(-1)!.push(line);
	}
	return parts;
}

function readDocument(lines: readonly string[], isOld: boolean, place: string): Reading | null {
	// Where the text begins: below the last property that stands above it.
	const first = lines.findIndex(line => property.test(line));
	if (first === -1) return null;
	let body = first;
	while (body < lines.length && (property.test(lines[body]!) || copyright.test(lines[body]!))) body++;
	const marked = lines.indexOf('Body', first);
	if (!isOld && marked !== -1 && marked - first < 12) body = marked + 1;
	const fields = headOf(lines, first, isOld);
	for (const line of lines.slice(first, body)) {
		const [, name, value] = property.exec(line) ?? [];
		if (value && name!.toLowerCase() === 'byline') fields.authors ??= [value];
		if (value && name!.toLowerCase() === 'section') fields.section ??= value;
	}
	const end = lines.findIndex((line, index) => index >= body && (tail.test(line) || (isOld && copyright.test(line))));
	const text = lines.slice(body, end === -1 ? undefined : end).join('\n\n');
	if (text.trim() === '') return null;
	return {draft: {fields, body: {kind: 'text', text}}, place};
}

/** Title, outlet and day, found from the day: the last one above the properties. */
function headOf(lines: readonly string[], first: number, isOld: boolean): Fields {
	const from = Math.max(0, first - 12);
	const above = lines.slice(from, first);
	const day = above.findLastIndex(line => line.length < 80 && !copyright.test(line) && readDay(line) !== null);
	const fields: Fields = {};
	if (day === -1) return fields;
	fields.published = above[day]!;
	const outlet = above[day - 1];
	if (outlet !== undefined) fields.outlet = outlet;
	const below = above.slice(day + 1).filter(line => !copyright.test(line) && !edition.test(line));
	const title = isOld ? below.at(-1) : above[day - 2];
	if (title !== undefined) fields.title = title;
	return fields;
}
