import {decodeText} from '../decode.ts';
import {badJson, Unreadable} from '../failures.ts';
import type {Format} from './format.ts';
import {looksLikeLines, readLine} from './json-lines.ts';
import {isObject, readRecord} from './record.ts';

/** Where exports keep their list of articles, when the file is an object around it. */
const lists = ['articles', 'items', 'results', 'data', 'documents', 'docs', 'stories', 'entries', 'hits', 'news'];

/** A JSON document: one article, a list of them, or an object around such a list. */
export const json: Format = {
	name: 'JSON',
	extensions: ['json'],
	recognize(head) {
		if (head.text === null) return 'no';
		const begins = /^\s*(?:\[\s*)?\{\s*"[^"]{1,80}"\s*:/.test(head.text);
		if (begins && !looksLikeLines(head.text)) return 'certain';
		return /^\s*[[{]/.test(head.text) ? 'possible' : 'no';
	},
	async *read(source) {
		const {text} = await decodeText(await source.bytes());
		let value: unknown;
		try {
			value = JSON.parse(text);
		} catch (error) {
			if (!isJsonLines(text)) throw new Unreadable(badJson((error as Error).message));
			for (const [index, line] of text.split('\n').entries()) yield* readLine(line, `line ${index + 1}`);
			return;
		}
		const list = listOf(value);
		if (!list) yield readRecord(value, null);
		else for (const [index, item] of list.entries()) yield readRecord(item, `article ${index + 1}`);
	},
};

/** Many exports name JSON lines `.json`: then the first line is a whole object. */
function isJsonLines(text: string): boolean {
	const end = text.indexOf('\n');
	try {
		return end !== -1 && isObject(JSON.parse(text.slice(0, end)));
	} catch {
		return false;
	}
}

function listOf(value: unknown): unknown[] | null {
	if (Array.isArray(value)) return value;
	if (!isObject(value)) return null;
	for (const name of lists) {
		const inner = value[name];
		if (Array.isArray(inner) && inner.length > 0 && inner.every(isObject)) return inner;
	}
	return null;
}
