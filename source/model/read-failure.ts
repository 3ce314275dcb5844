/** Something that could not be read. The rest of the corpus is read all the same. */
export interface ReadFailure {
	path: string;
	/** Where in the file, in words: "line 7". `null` where it is the file as a whole. */
	place: string | null;
	/** What is wrong and, where there is something to do about it, what: one line, for people. */
	reason: string;
}
