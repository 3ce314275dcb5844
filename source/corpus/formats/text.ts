import {decode} from '../decode.ts';
import type {Format} from './format.ts';

/** Plain text: the whole file is one article. */
export const text: Format = {
	name: 'plain text',
	extensions: ['txt', 'text'],
	recognize: head => (head.text === null ? 'no' : 'possible'),
	async *read(source) {
		yield {draft: {fields: {}, body: {kind: 'text', text: decode(await source.bytes()).text}}, place: null};
	},
};
