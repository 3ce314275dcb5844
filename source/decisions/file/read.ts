import {type BigIntStats, constants} from 'node:fs';
import {access, readFile, stat} from 'node:fs/promises';
import {dirname} from 'node:path';
import {type ParsedLines, parseLines} from '../lines.ts';
import {whyRefused} from '../messages.ts';

/** The file as it was when it was read. */
export interface FileState extends ParsedLines {
	/** Tells this state of the file from any other; `null` where there is no file, or an empty one. */
	signature: string | null;
}

export const noFile: FileState = {decisions: [], problems: [], unknown: [], signature: null};

/** A file's number, size and time of change in one text; `null` for an empty file, which is as good as none. */
export function signatureOf({dev, ino, size, mtimeNs}: BigIntStats): string | null {
	return size === 0n ? null : `${dev} ${ino} ${size} ${mtimeNs}`;
}

/** The file's signature now; `null` where there is no file, or none that can be looked at. */
export async function currentSignature(path: string): Promise<string | null> {
	return stat(path, {bigint: true}).then(signatureOf, () => null);
}

/**
 * All decisions of a file; none where there is no file.
 *
 * @throws where it cannot be read: what the system says, or an Error where it is no file at all.
 */
export async function readDecisions(path: string): Promise<FileState> {
	try {
		// Looked at first: what is written meanwhile makes the signature an old one, and is read the next time.
		const stats = await stat(path, {bigint: true});
		if (stats.isDirectory()) throw Object.assign(new Error('it is a folder'), {code: 'EISDIR'});
		if (!stats.isFile()) throw new Error('it is a device or a pipe');
		const bytes = await readFile(path);
		return {...parseLines(bytes.toString('utf8')), signature: signatureOf(stats)};
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return noFile;
		throw error;
	}
}

/** Why a file could not be written, in a few words; `null` where it seems that it can. */
export async function whyUnwritable(path: string): Promise<string | null> {
	for (let place = path; ; place = dirname(place)) {
		try {
			await access(place, constants.W_OK);
			return null;
		} catch (error) {
			const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
			if (!isMissing || dirname(place) === place) return whyRefused(error);
		}
	}
}
