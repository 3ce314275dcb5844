import type {Draft} from '../draft.ts';
import type {Source} from '../source.ts';

/** The beginning of a file, to judge by. */
export interface Head {
	bytes: Uint8Array;
	/** The same as text; `null` where the bytes are not text. */
	text: string | null;
}

/**
 * How sure a format is that a file is its own: `certain` by a mark that others do not have, `possible` where the name
 * has to decide, `no` where it could not read it.
 */
export type Recognition = 'certain' | 'possible' | 'no';

/** A file inside another one. */
export interface PackedFile {
	/** Its name behind the path of the file that it is in; `null` where neither has one. */
	name: string | null;
	/** Whether it is all there is: then it is read whatever it is, else only if it looks like an article, as in a folder. */
	alone: boolean;
	/** Its bytes; nothing is unpacked before they are asked for. */
	chunks: AsyncGenerator<Uint8Array>;
}

/**
 * One article, one file to read articles from, or one thing that could not be read. `place` says in words where in the
 * file it stands.
 */
export type Reading =
	| {draft: Draft; place: string | null; file?: never; failure?: never}
	| {file: PackedFile; place: string | null; draft?: never; failure?: never}
	| {failure: string; place: string | null; draft?: never; file?: never};

/**
 * Reads one kind of file. To add a format: a file beside this one that exports a `Format`, and its line in `index.ts`.
 * A reader takes bytes apart into drafts and does nothing else; it may throw, which ends the file with a failure, while
 * a failure that it yields leaves the rest to be read.
 */
export interface Format {
	/** For people: "Markdown". */
	name: string;
	/** Without the dot, in lower case. */
	extensions: readonly string[];
	recognize(head: Head): Recognition;
	read(source: Source): AsyncIterable<Reading>;
}
