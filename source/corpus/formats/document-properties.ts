import {decodeEntities} from '../entities.ts';

/** What stands in the title of documents whose maker did not care. */
const noTitle =
	/^(?:untitled|microsoft word|document\d*$|print$|layout \d)|\.(?:docx?|indd|pdf|qxd|rtf|odt|html?|php|aspx?)$|^https?:/i;

/** The title in a document's properties as a field; nothing where a program has put it there. */
export function titleField(title: string | null | undefined): {title?: string} {
	const trimmed = title?.trim() ?? '';
	return trimmed === '' || noTitle.test(trimmed) ? {} : {title: trimmed};
}

/** The same, out of the XML that Word and LibreOffice keep their properties in. */
export function titleProperty(xml: string): {title?: string} {
	return titleField(decodeEntities(/<dc:title>([^<]{1,1000})<\/dc:title>/.exec(xml)?.[1] ?? ''));
}

/** The day on which such a document was begun. */
export function dateProperty(xml: string): {made?: string} {
	const made = /<(?:dcterms:created|meta:creation-date)\b[^<>]{0,200}>([^<]{8,40})</.exec(xml)?.[1];
	return made === undefined ? {} : {made};
}
