import {open} from 'node:fs/promises';
import {changed, missingBrokenName, notRegular, Unreadable} from './failures.ts';

/** Bytes of a file that are asked for at a time. */
const chunkSize = 256 * 1024;

/**
 * The bytes of a file, piece by piece; the file is closed when the reading ends, however it ends. Throws `Unreadable`
 * for what is no file, and at the end where the file changed under the reader's hands. Pipes are read, so that
 * `newsglass analyze <(command)` works.
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
	const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
		throw error.code === 'ENOENT' && path.includes('\ufffd') ? new Unreadable(missingBrokenName()) : error;
	});
	try {
		const before = await file.stat();
		if (!before.isFile() && !before.isFIFO() && !before.isDirectory()) throw new Unreadable(notRegular());
		for (;;) {
			const buffer = new Uint8Array(Math.min(chunkSize, before.isFile() ? before.size + 1 : chunkSize));
			const {bytesRead} = await file.read(buffer);
			if (bytesRead === 0) break;
			yield buffer.subarray(0, bytesRead);
		}
		const after = await file.stat();
		if (before.isFile() && (after.size !== before.size || after.mtimeMs !== before.mtimeMs))
			throw new Unreadable(changed());
	} finally {
		await file.close();
	}
}
