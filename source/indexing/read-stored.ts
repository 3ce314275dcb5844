import type {ReadResult} from '../corpus/read-file.ts';
import type {Library} from '../library/library.ts';
import {openLibraryAt} from '../library/open-library.ts';
import type {StoredFile} from './job.ts';

/** Opened once for all files of this thread: opening takes as long as reading some articles. */
let opened: {place: string; library: Promise<Library>} | null = null;

/**
 * The articles of a file as they were read from it, out of the library.
 *
 * @throws {Error} Where one is gone, which cannot be while its file is being indexed.
 */
export async function* readStored({place, keys}: StoredFile): AsyncGenerator<ReadResult> {
	if (opened?.place !== place) opened = {place, library: openLibraryAt(place)};
	const {articles} = await opened.library;
	for (const key of keys) {
		const article = await articles.source(key);
		if (article === null) throw new Error(`Article ${key} has gone from the library.`);
		yield {article};
	}
}
