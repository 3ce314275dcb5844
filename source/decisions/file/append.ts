import {constants} from 'node:fs';
import {type FileHandle, mkdir, open} from 'node:fs/promises';
import {dirname} from 'node:path';
import {signatureOf} from './read.ts';

export interface Appended {
	/** Signature of the file just before and just after. */
	before: string | null;
	after: string | null;
	/** True where it holds what it held before and then these lines, and nothing else. */
	isSimple: boolean;
}

const lineEnd = 0x0a;

/**
 * Adds lines to the end of a file, which is made where there is none, and waits until they are on the disk.
 *
 * The system puts a single write in append mode behind whatever others have written, as one piece. Should the machine
 * stop in the middle, the last line is torn: whoever writes next ends it first, so that nothing is glued to it. A write
 * that the system cuts short (the disk is full) counts as failed, and what came of it is such a torn line.
 *
 * @param isBeside The file came with the articles: if it was made a link meanwhile, it is not followed.
 * @throws What the system says.
 */
export async function appendLines(path: string, lines: readonly string[], isBeside: boolean): Promise<Appended> {
	await mkdir(dirname(path), {recursive: true, mode: 0o700});
	const {O_APPEND, O_CREAT, O_NOFOLLOW, O_RDWR} = constants;
	await using file = await open(path, O_APPEND | O_CREAT | O_RDWR | (isBeside ? O_NOFOLLOW : 0), 0o600);
	const before = await file.stat({bigint: true});
	if (!before.isFile()) throw new Error('it is a device or a pipe');
	const isTorn = before.size > 0n && (await lastByte(file, Number(before.size))) !== lineEnd;
	const bytes = Buffer.from(`${isTorn ? '\n' : ''}${lines.join('\n')}\n`);
	const {bytesWritten} = await file.write(bytes);
	await file.datasync();
	if (bytesWritten < bytes.length) throw Object.assign(new Error('no space is left'), {code: 'ENOSPC'});
	if (before.size === 0n) await syncFolder(dirname(path));
	const after = await file.stat({bigint: true});
	return {
		before: signatureOf(before),
		after: signatureOf(after),
		isSimple: !isTorn && after.size === before.size + BigInt(bytes.length),
	};
}

async function lastByte(file: FileHandle, size: number): Promise<number | undefined> {
	const {buffer, bytesRead} = await file.read(Buffer.alloc(1), 0, 1, size - 1);
	return bytesRead === 1 ? buffer[0] : undefined;
}

/** A new file's name is on the disk only when its folder is; where a folder cannot be synchronised, nothing is lost but this. */
async function syncFolder(path: string): Promise<void> {
	try {
		await using folder = await open(path, 'r');
		await folder.sync();
	} catch {
		// Some network file systems refuse it.
	}
}
