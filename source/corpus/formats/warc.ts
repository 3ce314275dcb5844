import {decode} from '../decode.ts';
import {recordTooLong} from '../failures.ts';
import type {Format, Reading} from './format.ts';
import {httpBody} from './http-body.ts';
import {type WarcRecord, warcRecords} from './warc-records.ts';

/** Bytes of the largest record that is read. */
const recordLimit = 30_000_000;

/** A web archive (ISO 28500): each web page or text in it that was found is an article. Read as a stream. */
export const warc: Format = {
	name: 'WARC',
	extensions: ['warc', 'wet'],
	recognize: head =>
		head.bytes[0] === 0x57 && /^WARC\/\d/.test(latin1(head.bytes.subarray(0, 16))) ? 'certain' : 'no',
	async *read(source) {
		let number = 0;
		for await (const record of warcRecords(source, recordLimit)) {
			const reading = readPage(record, `record ${++number}`);
			if (reading) yield reading;
		}
	},
};

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** What a record holds; `null` for pictures, scripts, requests and what was not found. */
function readPage({headers, content}: WarcRecord, place: string): Reading | null {
	const type = headers.get('warc-type');
	const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
	if (!['response', 'resource', 'conversion'].includes(type ?? '')) return null;
	if (content === null) return {failure: recordTooLong(recordLimit), place};
	const isHttp = /^application\/http/i.test(headers.get('content-type') ?? '');
	const page = isHttp ? httpBody(content) : {type: headers.get('content-type') ?? '', body: content};
	if (!page) return null;
	const isHtml = /^(?:text\/html|application\/xhtml)/i.test(page.type);
	if (!isHtml && !(type === 'conversion' && /^text\/plain/i.test(page.type))) return null;
	const charset =
		/charset=["']?([\w-]{2,40})/i.exec(page.type)?.[1] ??
		/<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(latin1(page.body.subarray(0, 4096)))?.[1];
	const {text} = decode(page.body, charset ?? null);
	if (text.trim() === '') return null;
	const saved = headers.get('warc-date');
	const capture = saved === undefined ? {url} : {url, saved};
	return {draft: {fields: {}, capture, body: {kind: isHtml ? 'html' : 'text', text}}, place};
}
