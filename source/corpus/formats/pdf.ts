import {damagedPages, picturePages, scanned, Unreadable} from '../failures.ts';
import {titleField} from './document-properties.ts';
import type {Format} from './format.ts';
import {readParagraphs} from './paragraphs.ts';
import {paragraphsOf} from './pdf-paragraphs.ts';

/** A PDF with text in it: what a browser prints, a press agency sends, an archive has recognised. */
export const pdf: Format = {
	name: 'PDF',
	extensions: ['pdf'],
	recognize: ({bytes}) => (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') ? 'certain' : 'no'),
	async *read(source) {
		const {pdfLines} = await import('../parsers/pdf-lines.ts');
		const {count, damaged, title, made, lines} = await pdfLines(await source.bytes());
		const withText = new Set(lines.map(line => line.page)).size;
		if (withText === 0) throw new Unreadable(scanned());
		const pictures = count - damaged - withText;
		if (damaged > 0) yield {failure: damagedPages(damaged, count), place: null};
		if (pictures > 0) yield {failure: picturePages(pictures, count), place: null};
		yield* readParagraphs(paragraphsOf(lines, count), titleField(title), made === null ? {} : {made});
	},
};
