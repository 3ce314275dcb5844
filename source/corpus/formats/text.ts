import {decode} from '../decode.ts';
import {leadingFields} from '../field-lines.ts';
import type {Format} from './format.ts';
import {fieldsOf} from './record.ts';

/** Plain text: the whole file is one article. */
export const text: Format = {
	name: 'plain text',
	extensions: ['txt', 'text'],
	recognize: head => (head.text === null ? 'no' : 'possible'),
	async *read(source) {
		const {text} = decode(await source.bytes());
		const {record} = leadingFields(text.slice(0, 4000).split('\n', 30));
		yield {draft: {fields: fieldsOf(record), body: {kind: 'text', text}}, place: null};
	},
};
