import {openParts} from '../archives/parts.ts';
import {decodeXml} from '../xml-encoding.ts';
import {dateProperty, titleProperty} from './document-properties.ts';
import type {Format} from './format.ts';
import {odtParagraphs} from './odt-paragraphs.ts';
import {readParagraphs} from './paragraphs.ts';
import {isZip} from './zip.ts';

/** A text document of LibreOffice. */
export const odt: Format = {
	name: 'ODT',
	extensions: ['odt'],
	recognize({bytes}) {
		const start = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
		return isZip(bytes) && start.includes('application/vnd.oasis.opendocument.text') ? 'certain' : 'no';
	},
	async *read(source) {
		const parts = openParts(await source.bytes(), source.limit);
		const {parseXml} = await import('../parsers/xml.ts');
		const paragraphs = odtParagraphs(decodeXml(await parts.read('content.xml')), parseXml);
		const meta = parts.has('meta.xml') ? decodeXml(await parts.read('meta.xml')) : '';
		yield* readParagraphs(paragraphs, titleProperty(meta), dateProperty(meta));
	},
};
