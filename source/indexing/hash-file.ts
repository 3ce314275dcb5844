import {createHash} from 'node:crypto';
import {stat} from 'node:fs/promises';
import {noteTexts} from '../corpus/notes.ts';
import {fileChunks} from '../corpus/open-file.ts';

const bytesBetweenReports = 8 * 1024 * 1024;

/**
 * SHA-256 of a file and of the notes on it, hexadecimal; empty where it cannot be read, and for a pipe, which can be read only once.
 *
 * @param onProgress Called from time to time, since large files on slow disks take long.
 */
export async function hashFile(path: string, onProgress: () => void): Promise<string> {
	try {
		if (!(await stat(path)).isFile()) return '';
		const digest = createHash('sha256');
		let bytes = 0;
		for await (const chunk of fileChunks(path)) {
			digest.update(chunk);
			bytes += chunk.length;
			if (bytes < bytesBetweenReports) continue;
			bytes = 0;
			onProgress();
		}
		for (const text of await noteTexts(path)) digest.update(text);
		return digest.digest('hex');
	} catch {
		return '';
	}
}
