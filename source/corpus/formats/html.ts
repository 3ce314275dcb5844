import {mayBePageOfMany} from '../collections/index.ts';
import {decodeText} from '../decode.ts';
import type {Format} from './format.ts';
import {captureOf} from './page-capture.ts';

const declaredCharset = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i;
const document = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/** A web page as a browser saves it. */
export const html: Format = {
	name: 'HTML',
	extensions: ['html', 'htm', 'xhtml', 'shtml'],
	recognize(head) {
		if (head.text === null) return 'no';
		if (document.test(head.text)) return 'certain';
		return /<[a-z!]/i.test(head.text) ? 'possible' : 'no';
	},
	async *read(source) {
		const bytes = await source.bytes();
		const declared = declaredCharset.exec(Buffer.from(source.head).toString('latin1'))?.[1] ?? null;
		const {text} = await decodeText(bytes, declared);
		if (mayBePageOfMany(text)) {
			const {readPageOfMany} = await import('../collections/page-of-many.ts');
			const articles = readPageOfMany(text);
			if (articles.length > 0) {
				yield* articles;
				return;
			}
		}
		yield {draft: {fields: {}, capture: captureOf(text), body: {kind: 'html', text}}, place: null};
	},
};
