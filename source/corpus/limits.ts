/** What a file may cost at most. Beyond it, it is named as unread with the reason, and the others are read. */
export interface ReadLimits {
	/** Bytes of a document that is read in one piece; what is read line by line has no limit. */
	file: number;
	/** Bytes that may come out of one archive in all. */
	unpacked: number;
	/** How deep archives may stand in each other. */
	depth: number;
}

export const usualLimits: ReadLimits = {file: 100_000_000, unpacked: 1_000_000_000, depth: 3};
