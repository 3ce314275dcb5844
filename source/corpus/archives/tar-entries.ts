import {decode} from '../decode.ts';
import {damaged, Unreadable} from '../failures.ts';

/** A file in a tar archive. Its bytes can be asked for until the next entry is. */
export interface TarEntry {
	name: string;
	chunks(): AsyncGenerator<Uint8Array>;
}

const blockSize = 512;
/** Bytes of the longest name that stands in an entry of its own. */
const longestName = 64_000;

/**
 * The files of a tar archive as a stream, without folders and links. Follows POSIX.1-2001 (pax) and GNU tar as far as
 * names and sizes go.
 *
 * @throws Unreadable where it is damaged or cut off.
 */
export async function* tarEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
	const iterator = chunks[Symbol.asyncIterator]();
	let buffer: Uint8Array = new Uint8Array(0);

	/** The next bytes in pieces. */
	async function* take(length: number): AsyncGenerator<Uint8Array> {
		for (let left = length; left > 0; ) {
			if (buffer.length === 0) {
				const {value, done} = await iterator.next();
				if (done) throw new Unreadable(damaged(true));
				buffer = value;
			}
			const piece = buffer.subarray(0, left);
			buffer = buffer.subarray(piece.length);
			left -= piece.length;
			yield piece;
		}
	}
	const all = async (length: number) => Buffer.concat(await Array.fromAsync(take(length)));

	let longName: string | null = null;
	try {
		for (;;) {
			const header = await all(blockSize);
			// Two empty blocks end it; what stands behind is padding.
			if (header.every(byte => byte === 0)) return;
			if (!isHeader(header)) throw new Unreadable(damaged(false));
			const size = sizeOf(header);
			const type = String.fromCharCode(header[156]!);
			const padding = (blockSize - (size % blockSize)) % blockSize;
			let left = size;
			if (type === 'L' || type === 'x') {
				if (size > longestName) throw new Unreadable(damaged(false));
				const content = decode(await all(size)).text;
				longName =
					type === 'L' ? content.replace(/\0.*$/s, '') : (/^\d+ path=([^\n]*)$/m.exec(content)?.[1] ?? longName);
				left = 0;
			} else {
				const name = longName ?? nameOf(header);
				longName = null;
				const rest = async function* () {
					for await (const piece of take(left)) {
						left -= piece.length;
						yield piece;
					}
				};
				if ((type === '0' || type === '\0') && name !== '' && !name.endsWith('/')) yield {name, chunks: rest};
			}
			for await (const _ of take(left + padding));
		}
	} finally {
		await iterator.return?.();
	}
}

/** Whether a block is a header: its checksum is that of its bytes, its own counted as spaces. */
export function isHeader(block: Uint8Array): boolean {
	if (block.length < blockSize) return false;
	const sum = block.subarray(0, blockSize).reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
	return octal(block, 148, 8) === sum;
}

const field = (block: Uint8Array, at: number, length: number) => {
	const bytes = block.subarray(at, at + length);
	const end = bytes.indexOf(0);
	return end === -1 ? bytes : bytes.subarray(0, end);
};
const octal = (block: Uint8Array, at: number, length: number) =>
	Number.parseInt(
		Buffer.from(field(block, at, length))
			.toString('latin1')
			.trim() || '0',
		8,
	);

function sizeOf(header: Uint8Array): number {
	const size = octal(header, 124, 12);
	if (!Number.isSafeInteger(size) || size < 0) throw new Unreadable(damaged(false));
	return size;
}

function nameOf(header: Uint8Array): string {
	const name = decode(field(header, 0, 100)).text;
	const isPosix = Buffer.from(header.subarray(257, 263)).toString('latin1') === 'ustar\0';
	const prefix = isPosix ? decode(field(header, 345, 155)).text : '';
	return prefix === '' ? name : `${prefix}/${name}`;
}
