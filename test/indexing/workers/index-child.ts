import {index} from '../../../source/indexing/index-corpus.ts';
import {openLibraryAt} from '../../../source/library/open-library.ts';

/** Indexes a folder into a library, and says so each time something was written. */
const [folder, place] = process.argv.slice(2);
const library = await openLibraryAt(place!);
await index([folder!], library, {
	worker: new URL('./fake-worker.ts', import.meta.url),
	workers: 2,
	onProgress: ({articles}) => process.stdout.write(`${articles}\n`),
});
await library.close();
