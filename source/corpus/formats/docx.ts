import {openParts} from '../archives/parts.ts';
import {decodeXml} from '../xml-encoding.ts';
import {dateProperty, titleField, titleProperty} from './document-properties.ts';
import {docxParagraphs} from './docx-paragraphs.ts';
import type {Format} from './format.ts';
import {readParagraphs} from './paragraphs.ts';
import {isZip} from './zip.ts';

/** A document of Word since 2007. */
export const docx: Format = {
	name: 'DOCX',
	extensions: ['docx', 'docm'],
	recognize({bytes}) {
		if (!isZip(bytes)) return 'no';
		const start = Buffer.from(bytes).toString('latin1');
		return start.includes('[Content_Types].xml') && start.includes('word/') ? 'certain' : 'no';
	},
	async *read(source) {
		const parts = openParts(await source.bytes(), source.limit);
		const {parseXml} = await import('../parsers/xml.ts');
		const main = parts.has('word/document.xml') ? 'word/document.xml' : 'word/document2.xml';
		const paragraphs = docxParagraphs(decodeXml(await parts.read(main)), parseXml);
		const core = parts.has('docProps/core.xml') ? decodeXml(await parts.read('docProps/core.xml')) : '';
		const marked = paragraphs.find(({style}) => style === 'title')?.text;
		yield* readParagraphs(
			paragraphs.map(({text}) => text),
			marked === undefined ? titleProperty(core) : titleField(marked),
			dateProperty(core),
		);
	},
};
