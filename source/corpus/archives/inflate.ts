import type {Transform} from 'node:stream';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {bomb, damaged, Unreadable} from '../failures.ts';

/** No text shrinks to less than this share of itself … */
const highestRatio = 200;
/** … once there is so much of it, in bytes; a page of spaces may. */
const ratioFrom = 10_000_000;

/**
 * What a transform of `node:zlib` makes of packed bytes, piece by piece, never much more of it in memory than is asked
 * for. Throws `Unreadable` where the bytes are damaged or cut off, and where they unpack to more than any text does.
 */
export async function* inflate(packed: AsyncIterable<Uint8Array>, transform: Transform): AsyncGenerator<Uint8Array> {
	let bytesIn = 0;
	let bytesOut = 0;
	async function* counted() {
		for await (const chunk of packed) {
			bytesIn += chunk.length;
			yield chunk;
		}
	}
	const feeding = pipeline(Readable.from(counted()), transform);
	feeding.catch(() => {});
	try {
		for await (const chunk of transform as AsyncIterable<Uint8Array>) {
			bytesOut += chunk.length;
			if (bytesOut > ratioFrom && bytesOut > bytesIn * highestRatio) throw new Unreadable(bomb());
			yield chunk;
		}
		await feeding;
	} catch (error) {
		const code = (error as NodeJS.ErrnoException | null)?.code;
		throw code?.startsWith('Z_') ? new Unreadable(damaged(code === 'Z_BUF_ERROR')) : error;
	} finally {
		transform.destroy();
	}
}
