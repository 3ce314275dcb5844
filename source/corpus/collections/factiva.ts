import type {Fields} from '../draft.ts';
import type {Reading} from '../formats/format.ts';
import {readDay} from '../metadata/day.ts';

/*
 * What Factiva puts into one document, each article ended by its number, in one of two forms:
 *
 *   title                                 HD  title
 *   By …                                  BY  By …
 *   543 words                             WC  543 words
 *   3 March 2021                          PD  3 March 2021
 *   outlet                                SN  outlet
 *   code, page, language                  SC, PG, LA …
 *   Copyright …                           CY  Copyright …
 *   text                                  LP, TD  text
 *   Document ELPOST0020210303eh330001k    AN  Document ELPOST0020210303eh330001k
 */

const endMark = /^(?:AN\s+)?(?:Document|Dokument)\s+([A-Z]{2,10}[a-z\d]{15,30})$/i;
const coded = /^(SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|RF|CO|IN|NS|RE|IPC|IPD|PUB|CLM|CX)(?:\s+(.*))?$/s;
/** Codes that are words, too: what follows them is `i814 : Banking`. */
const codes: ReadonlySet<string> = new Set(['CO', 'IN', 'NS', 'RE', 'RF', 'ART']);
const wordCount = /^[\d.,\s]{1,9} (?:words|Wörter|mots|palabras|parole|woorden|palavras)$/i;
const copyright = /^(?:\(c\)|©|Copyright|All rights reserved)|All rights reserved\.?$/i;
/** The text of an article begins at most so many lines below its number of words. */
const longestHead = 12;

/** The articles of a Factiva export out of its lines; `null` where it is none. */
export function readFactiva(lines: readonly string[]): Reading[] | null {
	const isExport =
		lines.some(line => endMark.test(line)) &&
		lines.some(line => /\d (?:words|Wörter|mots|palabras|parole)$/i.test(line));
	if (!isExport) return null;
	const readings: Reading[] = [];
	let document: string[] = [];
	for (const line of lines) {
		const id = endMark.exec(line)?.[1];
		if (id === undefined) {
			document.push(line);
			continue;
		}
		const reading = document.some(part => /^HD\s/.test(part)) ? readCoded(document, id) : readShown(document, id);
		if (reading) readings.push(reading);
		document = [];
	}
	return readings;
}

function readCoded(lines: readonly string[], id: string): Reading | null {
	const values = new Map<string, string[]>();
	let code = '';
	for (const line of lines) {
		const found = coded.exec(line);
		const match = found && (!codes.has(found[1]!) || /^\S+ : /.test(found[2] ?? '')) ? found : null;
		code = match?.[1] ?? code;
		const value = match ? (match[2] ?? '') : line;
		if (value !== '') values.set(code, [...(values.get(code) ?? []), value]);
	}
	const line = (name: string) => values.get(name)?.join(' ');
	const text = [...(values.get('LP') ?? []), ...(values.get('TD') ?? [])].join('\n\n');
	return article(
		{title: line('HD'), author: line('BY'), published: line('PD'), outlet: line('SN'), section: line('SE')},
		text,
		id,
	);
}

function readShown(lines: readonly string[], id: string): Reading | null {
	const count = lines.findIndex(line => wordCount.test(line));
	if (count < 1) return null;
	const hasAuthor = count >= 2;
	const day = lines.findIndex((line, index) => index > count && index <= count + 2 && readDay(line) !== null);
	const outlet = lines.slice(day + 1, day + 3).find(line => !/^\d{1,2}[:.]\d{2}/.test(line));
	const head = lines.slice(0, count + longestHead);
	const rights = head.findLastIndex((line, index) => index > count && copyright.test(line));
	const title = lines[count - (hasAuthor ? 2 : 1)];
	const author = hasAuthor ? lines[count - 1] : undefined;
	const text = lines.slice((rights === -1 ? day + 2 : rights) + 1).join('\n\n');
	return article({title, author, outlet, published: day === -1 ? undefined : lines[day]}, text, id);
}

interface Head {
	title: string | undefined;
	author: string | undefined;
	published: string | undefined;
	outlet: string | undefined;
	section?: string | undefined;
}

function article({title, author, published, outlet, section}: Head, text: string, id: string): Reading | null {
	if (text.trim() === '') return null;
	const fields: Fields = {id};
	if (title !== undefined) fields.title = title;
	if (author !== undefined) fields.authors = [author];
	if (published !== undefined) fields.published = published;
	if (outlet !== undefined) fields.outlet = outlet;
	if (section !== undefined) fields.section = section;
	return {draft: {fields, body: {kind: 'text', text}}, place: `document ${id}`};
}
