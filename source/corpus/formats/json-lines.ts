import {decode} from '../decode.ts';
import {badJson, lineTooLong} from '../failures.ts';
import {lines} from '../lines.ts';
import type {Format, Reading} from './format.ts';
import {readRecord} from './record.ts';

/** Bytes of the longest line that is read. */
export const lineLimit = 64_000_000;

/** One JSON object a line: read as a stream, so that a file may be larger than memory. */
export const jsonLines: Format = {
	name: 'JSON lines',
	extensions: ['jsonl', 'ndjson', 'jsonlines'],
	recognize(head) {
		if (head.text === null) return 'no';
		return looksLikeLines(head.text) || /^\s*\{\s*"[^\n]*$/.test(head.text) ? 'certain' : 'possible';
	},
	async *read(source) {
		let number = 0;
		for await (const line of lines(source, lineLimit)) {
			number++;
			const place = `line ${number}`;
			if (line === null) yield {failure: lineTooLong(lineLimit), place};
			else if (line.length > 0) yield* readLine(decode(line).text, place);
		}
	},
};

/**
 * Whether a beginning is that of objects on lines, even if one of them is broken: the first line is a whole object and
 * more follows, or another line begins with a brace too, which no JSON document has in its first column but once.
 */
export function looksLikeLines(text: string): boolean {
	const [first = '', ...others] = text.trimStart().split('\n');
	if (!/^\{\s*"/.test(first)) return false;
	return others.some(line => line.startsWith('{')) || (/\}\s*$/.test(first) && others.some(line => line.trim() !== ''));
}

/** Reads one line; an empty one holds nothing. */
export function* readLine(line: string, place: string): Generator<Reading> {
	if (line.trim() === '') return;
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		yield {failure: badJson((error as Error).message), place};
		return;
	}
	yield readRecord(value, place);
}
