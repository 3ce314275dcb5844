import {missingPart, tooLarge, Unreadable} from '../failures.ts';
import {zipEntries} from './zip-entries.ts';

/** The parts of a document that is an archive inside. */
export interface Parts {
	has(name: string): boolean;
	/** The bytes of a part, at most as many as a document may have; throws `Unreadable` where they cannot be had. */
	read(name: string): Promise<Uint8Array>;
}

/**
 * Opens a document that is a ZIP archive inside: DOCX, ODT, EPUB. Throws `Unreadable` where it is damaged.
 *
 * @param limit Bytes that may come out of it.
 */
export function openParts(bytes: Uint8Array, limit: number): Parts {
	const entries = new Map(zipEntries(bytes).map(entry => [entry.name, entry]));
	let total = 0;
	return {
		has: name => entries.has(name),
		async read(name) {
			const entry = entries.get(name);
			if (!entry) throw new Unreadable(missingPart(name));
			const pieces: Uint8Array[] = [];
			for await (const piece of entry.chunks()) {
				total += piece.length;
				if (total > limit) throw new Unreadable(tooLarge(limit));
				pieces.push(piece);
			}
			return Buffer.concat(pieces);
		},
	};
}
