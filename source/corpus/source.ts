import {tooLarge, Unreadable} from './failures.ts';
import {usualLimits} from './limits.ts';

/** A stream of bytes that a format reads from: a file, standard input, or a test. */
export interface Source {
	/** The path, or `null` where there is none (standard input). */
	readonly path: string | null;
	/** The first bytes: `headSize` of them, or all where there are fewer. */
	readonly head: Uint8Array;
	/** All bytes, the head included, piece by piece. Can be asked for once. */
	chunks(): AsyncIterable<Uint8Array>;
	/** Bytes that a document may have. */
	readonly limit: number;
	/** All bytes at once, up to `limit`, or to what a document may have; throws `Unreadable` beyond it. Can be asked for once. */
	bytes(limit?: number): Promise<Uint8Array>;
}

/** How many bytes a format sees to judge by. */
export const headSize = 4096;

/** A source over any stream of bytes. Reads from it as far as the head needs. */
export async function openSource(
	path: string | null,
	stream: AsyncIterable<Uint8Array>,
	usualLimit = usualLimits.file,
): Promise<Source> {
	const iterator = stream[Symbol.asyncIterator]();
	const first: Uint8Array[] = [];
	let read = 0;
	while (read < headSize) {
		const {value, done} = await iterator.next();
		if (done) break;
		first.push(value);
		read += value.length;
	}

	async function* chunks() {
		try {
			yield* first.splice(0);
			for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
		} finally {
			await iterator.return?.();
		}
	}

	async function bytes(limit = usualLimit) {
		const pieces: Uint8Array[] = [];
		let size = 0;
		for await (const piece of chunks()) {
			size += piece.length;
			if (size > limit) throw new Unreadable(tooLarge(limit));
			pieces.push(piece);
		}
		return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, size);
	}

	return {path, head: Buffer.concat(first).subarray(0, headSize), limit: usualLimit, chunks, bytes};
}
