import {mayBeCollection, readCollection} from '../collections/index.ts';
import {decodeText} from '../decode.ts';
import {leadingFields} from '../field-lines.ts';
import type {Format} from './format.ts';
import {fieldsOf} from './record.ts';

/** Plain text: the whole file is one article, unless a press archive has put many into it. */
export const text: Format = {
	name: 'plain text',
	extensions: ['txt', 'text'],
	recognize: head => (head.text === null ? 'no' : 'possible'),
	async *read(source) {
		const {text} = await decodeText(await source.bytes());
		const articles = mayBeCollection(text) ? readCollection(wrappedLines(text)) : null;
		if (articles) {
			yield* articles;
			return;
		}
		const {record} = leadingFields(text.slice(0, 4000).split('\n', 30));
		yield {draft: {fields: fieldsOf(record), body: {kind: 'text', text}}, place: null};
	},
};

/** Archives wrap their paragraphs and part them by empty lines. */
function wrappedLines(text: string): string[] {
	return text
		.split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
		.map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
		.filter(paragraph => paragraph !== '');
}
