import type {Reading} from '../formats/format.ts';
import {readFactiva} from './factiva.ts';
import {readNexis} from './nexis.ts';

/** The press archives that put many articles into one document. */
const archives = [readNexis, readFactiva];

/** The articles of a document out of a press archive, given its lines without empty ones; `null` for other documents. */
export function readCollection(lines: readonly string[]): Reading[] | null {
	for (const read of archives) {
		const readings = read(lines);
		if (readings && readings.length > 0) return readings;
	}
	return null;
}

/** Whether a text may be such a document: cheap, since every text is asked. */
export function mayBeCollection(text: string): boolean {
	return /^[ \t]*(?:End of Document|(?:Document )?\d{1,5} of \d{1,5} DOCUMENTS?|(?:AN\s{1,9})?(?:Document|Dokument) [A-Z\d]{17,40})[ \t]*\r?$/im.test(
		text,
	);
}

/** Whether a page may be the export of such an archive: Factiva's and Europresse's name their parts like nobody else. */
export function mayBePageOfMany(html: string): boolean {
	return /\b(?:enArticle|articleParagraph|enHeadline|DocPublicationName|titreArticle)\b/.test(html);
}
