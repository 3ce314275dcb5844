import {posix} from 'node:path';
import type {Fields} from '../draft.ts';
import type {parseXml as ParseXml} from '../parsers/xml.ts';

export interface EpubPackage {
	/** What the book says of all its chapters. */
	fields: Fields;
	/** The names of its chapters in the archive, in reading order, without the table of contents. */
	chapters: string[];
}

/** Reads the package document of an EPUB (EPUB 3.3, 5): its metadata, and which files are its chapters. */
export function readPackage(xml: string, path: string, parseXml: typeof ParseXml): EpubPackage {
	const files = new Map<string, string>();
	const chapters: string[] = [];
	const said = new Map<string, string[]>();
	let reading: string | null = null;
	parseXml(xml, {
		open(written, {id, href, idref, properties, 'media-type': type}) {
			const name = written.toLowerCase().replace(/^opf:/, '');
			reading = name.startsWith('dc:') ? name.slice(3) : null;
			if (reading) said.set(reading, [...(said.get(reading) ?? []).slice(0, 50), '']);
			if (name === 'item' && id && href && /html/.test(type ?? '') && !/\bnav\b/.test(properties ?? ''))
				files.set(id, posix.join(posix.dirname(path), decoded(href)));
			const chapter = name === 'itemref' ? files.get(idref ?? '') : undefined;
			if (chapter !== undefined) chapters.push(chapter);
		},
		text(piece) {
			const values = reading ? said.get(reading) : undefined;
			if (values) values[values.length - 1] += piece;
		},
		close() {
			reading = null;
		},
	});
	const fields: Fields = {};
	const people = (said.get('creator') ?? []).filter(name => !/^calibre\b/i.test(name.trim()));
	if (people.length > 0) fields.authors = people;
	const [[published], [language]] = [said.get('date') ?? [], said.get('language') ?? []];
	if (published) fields.published = published;
	if (language) fields.language = language;
	return {fields, chapters};
}

function decoded(href: string): string {
	try {
		return decodeURIComponent(href.replace(/#.*$/, ''));
	} catch {
		return href;
	}
}
