import {decodeText} from '../decode.ts';
import {textlessItems} from '../failures.ts';
import type {Format} from './format.ts';
import {readRecord} from './record.ts';

const line = /^([A-Z][A-Z\d]) {2}- ?(.*)$/;

/** Tags of RIS → names of fields. Of two that say the same the first one counts. */
const tags: Readonly<Record<string, string>> = {
	TI: 'title',
	T1: 'title',
	T2: 'outlet',
	JO: 'outlet',
	JF: 'outlet',
	DA: 'published',
	Y1: 'published',
	Y2: 'saved',
	SE: 'section',
	UR: 'url',
	LA: 'language',
	AB: 'content',
	N2: 'content',
};

/** References out of Zotero, EndNote and archives; those that come with the text, or a summary of it, are articles. */
export const ris: Format = {
	name: 'RIS',
	extensions: ['ris'],
	recognize(head) {
		if (head.text === null) return 'no';
		return /^\ufeff?\s*TY {2}- [A-Z]/.test(head.text) ? 'certain' : 'possible';
	},
	async *read(source) {
		let textless = 0;
		let all = 0;
		for (const record of records((await decodeText(await source.bytes())).text)) {
			all++;
			if (record['content'] === undefined) textless++;
			else yield readRecord(record, `reference ${all}`);
		}
		if (textless > 0) yield {failure: textlessItems(textless, all), place: null};
	},
};

/** The references of a file as records; a line without a tag goes on with the one above. */
function* records(text: string): Generator<Record<string, string | string[]>> {
	let values: Record<string, string | string[]> = {};
	let authors: string[] = [];
	let last: string | undefined;
	for (const written of text.split(/\r?\n/)) {
		const match = line.exec(written);
		if (match?.[1] === 'ER') {
			yield {...values, authors};
			values = {};
			authors = [];
		}
		if (match) {
			last = tags[match[1]!];
			const value = match[2]!.trim();
			if (match[1] === 'AU' || match[1] === 'A1') authors.push(inOrder(value));
			else if (last !== undefined && value !== '') values[last] ??= value;
		} else if (last === 'content' && written.trim() !== '')
			values['content'] = `${values['content']}\n\n${written.trim()}`;
	}
	// The last one is not always ended.
	if (Object.keys(values).length > 0) yield {...values, authors};
}

/** "Falk, Ines" → "Ines Falk" */
const inOrder = (name: string) => name.replace(/^([^,]{1,100}),\s*([^,]{1,100})$/, '$2 $1');
