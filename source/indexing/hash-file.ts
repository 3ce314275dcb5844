import {createHash} from 'node:crypto';
import {stat} from 'node:fs/promises';
import {fileChunks} from '../corpus/open-file.ts';

/** SHA-256 of a file, hexadecimal; empty where it cannot be read, and for a pipe, which can be read only once. */
export async function hashFile(path: string): Promise<string> {
	try {
		if (!(await stat(path)).isFile()) return '';
		const digest = createHash('sha256');
		for await (const chunk of fileChunks(path)) digest.update(chunk);
		return digest.digest('hex');
	} catch {
		return '';
	}
}
