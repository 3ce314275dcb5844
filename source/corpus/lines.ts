import {decode, markedEncoding} from './decode.ts';
import type {Source} from './source.ts';

/** The lines of a source as bytes, without their ends; `null` for one of more than `limit` bytes, which is not held. */
export async function* lines(source: Source, limit: number): AsyncGenerator<Uint8Array | null> {
	// A newline is two bytes in UTF-16: such a file is read in one piece.
	if (markedEncoding(source.head)?.startsWith('utf-16')) {
		for (const line of decode(await source.bytes()).text.split('\n')) yield Buffer.from(line);
		return;
	}
	let pieces: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of source.chunks()) {
		let start = 0;
		for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
			pieces.push(chunk.subarray(start, end));
			length += end - start;
			yield length > limit ? null : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
			pieces = [];
			length = 0;
			start = end + 1;
		}
		length += chunk.length - start;
		if (length > limit) pieces = [];
		else pieces.push(chunk.subarray(start));
	}
	if (length > 0) yield length > limit ? null : Buffer.concat(pieces);
}
