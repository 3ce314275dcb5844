import {titleField} from './document-properties.ts';
import type {Format} from './format.ts';
import {readParagraphs} from './paragraphs.ts';
import {rtfText} from './rtf-text.ts';

/** Rich text: what archives and old word processors export. */
export const rtf: Format = {
	name: 'RTF',
	extensions: ['rtf'],
	recognize: ({bytes}) => (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf' ? 'certain' : 'no'),
	async *read(source) {
		const {text, title} = rtfText(Buffer.from(await source.bytes()).toString('latin1'));
		const paragraphs = text.split('\n').filter(line => line.trim() !== '');
		yield* readParagraphs(paragraphs, titleField(title));
	},
};
