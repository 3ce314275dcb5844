import {damagedWarc, Unreadable} from '../failures.ts';
import type {Source} from '../source.ts';

export interface WarcRecord {
	/** Names in lower case. */
	headers: ReadonlyMap<string, string>;
	/** `null` where it is larger than the limit. */
	content: Uint8Array | null;
}

const headerLimit = 64 * 1024;
const headerEnd = Buffer.from('\r\n\r\n');

/**
 * The records of a web archive, none of them held beyond its turn.
 *
 * @throws Unreadable where one does not begin as it should, or is cut off.
 */
export async function* warcRecords(source: Source, limit: number): AsyncGenerator<WarcRecord> {
	const chunks = source.chunks()[Symbol.asyncIterator]();
	let buffer: Buffer = Buffer.alloc(0);
	const more = async () => {
		const {value, done} = await chunks.next();
		if (!done) buffer = Buffer.concat([buffer, value]);
		return !done;
	};
	/** The next bytes; those beyond the limit are passed over. */
	const take = async (length: number): Promise<Uint8Array | null> => {
		if (length <= buffer.length) {
			const taken = buffer.subarray(0, length);
			buffer = buffer.subarray(length);
			return length > limit ? null : taken;
		}
		if (length <= limit) {
			const pieces = [buffer];
			let size = buffer.length;
			while (size < length) {
				const {value, done} = await chunks.next();
				if (done) throw new Unreadable(damagedWarc());
				pieces.push(Buffer.from(value));
				size += value.length;
			}
			const all = Buffer.concat(pieces, size);
			buffer = all.subarray(length);
			return all.subarray(0, length);
		}
		let left = length - buffer.length;
		buffer = Buffer.alloc(0);
		while (left > 0) {
			const {value, done} = await chunks.next();
			if (done) throw new Unreadable(damagedWarc());
			if (value.length > left) buffer = Buffer.from(value.subarray(left));
			left -= value.length;
		}
		return null;
	};

	try {
		for (;;) {
			// Records are parted by two empty lines.
			for (;;) {
				const start = buffer.findIndex(byte => byte !== 13 && byte !== 10);
				buffer = start === -1 ? Buffer.alloc(0) : buffer.subarray(start);
				if (buffer.length > 0) break;
				if (!(await more())) return;
			}
			let end = buffer.indexOf(headerEnd);
			while (end === -1) {
				if (buffer.length > headerLimit || !(await more())) throw new Unreadable(damagedWarc());
				end = buffer.indexOf(headerEnd);
			}
			const headers = headersOf(buffer.toString('utf8', 0, end));
			const length = Number(headers.get('content-length') ?? Number.NaN);
			if (!headers.has('warc/') || !Number.isSafeInteger(length) || length < 0) throw new Unreadable(damagedWarc());
			buffer = buffer.subarray(end + headerEnd.length);
			yield {headers, content: await take(length)};
		}
	} finally {
		await chunks.return?.();
	}
}

/** Header lines by name; the first line, `WARC/1.1`, stands under `warc/`. */
function headersOf(text: string): Map<string, string> {
	const headers = new Map<string, string>();
	for (const line of text.split('\r\n')) {
		const [, name, value] = /^(WARC\/)([\d.]+)$/.exec(line) ?? /^([\w-]{1,60}):\s*(.*)$/.exec(line) ?? [];
		if (name !== undefined) headers.set(name.toLowerCase(), value!.trim());
	}
	return headers;
}
