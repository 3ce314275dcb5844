import {picturePages, scanned, Unreadable} from '../failures.ts';
import type {Format} from './format.ts';
import {paragraphsOf} from './pdf-paragraphs.ts';

/** What stands in the title of documents whose maker did not care. */
const noTitle =
	/^(?:untitled|microsoft word|document\d*|print|layout \d)|\.(?:docx?|indd|pdf|qxd|rtf|odt|html?|php|aspx?)$|^https?:/i;

/** A PDF with text in it: what a browser prints, a press agency sends, an archive has recognised. */
export const pdf: Format = {
	name: 'PDF',
	extensions: ['pdf'],
	recognize: ({bytes}) => (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') ? 'certain' : 'no'),
	async *read(source) {
		const {pdfLines} = await import('../parsers/pdf-lines.ts');
		const {count, title, lines} = await pdfLines(await source.bytes());
		const withText = new Set(lines.map(line => line.page)).size;
		if (withText === 0) throw new Unreadable(scanned());
		if (withText < count) yield {failure: picturePages(count - withText, count), place: null};
		const fields = title && title.trim() !== '' && !noTitle.test(title.trim()) ? {title} : {};
		yield {draft: {fields, body: {kind: 'text', text: paragraphsOf(lines, count).join('\n\n')}}, place: null};
	},
};
