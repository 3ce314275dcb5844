import {brotliDecompressSync, gunzipSync, inflateSync} from 'node:zlib';

/** Bytes of the largest page. */
const limits = {maxOutputLength: 30_000_000};

const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
	gzip: bytes => gunzipSync(bytes, limits),
	'x-gzip': bytes => gunzipSync(bytes, limits),
	deflate: bytes => inflateSync(bytes, limits),
	br: bytes => brotliDecompressSync(bytes, limits),
};

/** The body of a kept HTTP answer, unpacked, and its type; `null` for errors, redirects and what is damaged. */
export function httpBody(answer: Uint8Array): {type: string; body: Uint8Array} | null {
	const bytes = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength);
	const end = bytes.indexOf('\r\n\r\n');
	if (end === -1) return null;
	const head = bytes.toString('latin1', 0, end);
	if (!/^HTTP\/[\d.]{1,5} 200\b/.test(head)) return null;
	const header = (name: string) =>
		new RegExp(`\\r\\n${name}:[ \\t]*([^\\r\\n]{0,500})`, 'i').exec(head)?.[1]?.trim() ?? '';
	let body: Uint8Array = bytes.subarray(end + 4);
	// Many archives store the body plain and leave the headers as they were.
	if (/chunked/i.test(header('transfer-encoding'))) body = joinChunks(bytes.subarray(end + 4)) ?? body;
	const decoder = decoders[header('content-encoding').toLowerCase()];
	if (decoder) {
		try {
			body = decoder(body);
		} catch {
			if (!/^\s*</.test(Buffer.from(body.subarray(0, 100)).toString('latin1'))) return null;
		}
	}
	return {type: header('content-type'), body};
}

/** The pieces of a chunked body joined; `null` where it is not chunked. */
function joinChunks(body: Buffer): Uint8Array | null {
	const pieces: Uint8Array[] = [];
	let at = 0;
	while (at < body.length) {
		const end = body.indexOf('\r\n', at);
		const size = /^([\da-f]{1,8})\s*(?:;|$)/i.exec(
			body.toString('latin1', at, end === -1 ? at : Math.min(end, at + 100)),
		)?.[1];
		if (size === undefined) return null;
		const length = Number.parseInt(size, 16);
		if (length === 0) break;
		pieces.push(body.subarray(end + 2, end + 2 + length));
		at = end + 2 + length + 2;
	}
	return Buffer.concat(pieces);
}
