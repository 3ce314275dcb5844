import {LibraryError, type LibraryErrorKind, libraryMessages} from '../errors.ts';

/** Primary result codes, https://sqlite.org/rescode.html; the extended ones have them in their lowest byte. */
const kinds: Readonly<Record<number, LibraryErrorKind>> = {
	3: 'unwritable',
	5: 'busy',
	6: 'busy',
	8: 'unwritable',
	11: 'damaged',
	13: 'full',
	14: 'unwritable',
	26: 'damaged',
};

/** SQLITE_IOERR_WRITE: what some file systems answer when they are full or a quota is used up. */
const writeFailed = 778;

/**
 * What SQLite threw, for people; errors of other kinds as they are.
 *
 * @param damaged Called where the file proves damaged.
 */
export function translateError(error: unknown, place: string | null, damaged: (cause: Error) => LibraryError): unknown {
	if (error instanceof LibraryError || !(error instanceof Error)) return error;
	if (!('errcode' in error) || typeof error.errcode !== 'number') return error;
	const kind = error.errcode === writeFailed ? 'full' : (kinds[error.errcode & 0xff] ?? 'other');
	switch (kind) {
		case 'damaged':
			return damaged(error);
		case 'full':
		case 'busy':
		case 'unwritable':
			return new LibraryError(kind, libraryMessages[kind](place), {cause: error});
		default:
			return new LibraryError('other', libraryMessages.other(place, error.message), {cause: error});
	}
}
