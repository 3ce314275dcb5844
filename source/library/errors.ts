/**
 * What went wrong with a library, for programs to act on; the message is one line for people: what, where, and what to
 * do about it.
 */
export type LibraryErrorKind =
	| 'newer'
	| 'outdated'
	| 'damaged'
	| 'full'
	| 'unwritable'
	| 'busy'
	| 'query'
	| 'lost'
	| 'other';

export class LibraryError extends Error {
	override readonly name = 'LibraryError';
	readonly kind: LibraryErrorKind;

	constructor(kind: LibraryErrorKind, message: string, options?: ErrorOptions) {
		super(message, options);
		this.kind = kind;
	}
}

const where = (place: string | null) => place ?? 'memory';

export const libraryMessages = {
	newer: (place: string | null, aside: string | null) =>
		aside === null
			? `The library ${where(place)} was made by a newer newsglass. Update newsglass, or delete that file: it is made again from the articles.`
			: `The library ${where(place)} was made by a newer newsglass and was put aside as ${aside}. Start again: it is made again from the articles.`,
	outdated: (place: string | null) => `The library ${where(place)} was made by an older newsglass.`,
	damaged: (place: string | null, aside: string | null) =>
		aside === null
			? `The library ${where(place)} is damaged. Delete that file and start again: it is made again from the articles.`
			: `The library ${where(place)} is damaged and was put aside as ${aside}. Start again: it is made again from the articles.`,
	rebuilt: (place: string, aside: {place: string; why: 'damaged' | 'newer'}) =>
		`The library ${place} ${aside.why === 'newer' ? 'is of a newer newsglass' : 'was damaged'} and is being made again from the articles; the old one was kept as ${aside.place}.`,
	full: (place: string | null) =>
		`No space is left for the library ${where(place)}. What was indexed so far is kept. Free some space, or set XDG_CACHE_HOME to a folder on another disk.`,
	unwritable: (place: string | null) =>
		`The library ${where(place)} cannot be written. Check the rights of that folder, or set XDG_CACHE_HOME to one that you may write.`,
	inMemory: (place: string, reason: string) =>
		`The library is kept in memory only, and made again each time, since ${place} cannot be written (${reason}). Set XDG_CACHE_HOME to a folder that you may write.`,
	busy: (place: string | null) => `The library ${where(place)} is being written by another program. Try again.`,
	query: (reason: string) => `The full-text query cannot be read: ${reason}.`,
	lost: (place: string | null) =>
		`Another newsglass has taken over indexing of ${where(place)}, since this one gave no sign of life.`,
	other: (place: string | null, reason: string) => `The library ${where(place)} cannot be used: ${reason}.`,
};
