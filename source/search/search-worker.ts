import {parentPort, workerData} from 'node:worker_threads';
import {openLibraryAt} from '../library/open-library.ts';
import {askHere} from './ask-here.ts';
import {createSearch} from './search.ts';
import type {FromSearchThread, ToSearchThread} from './thread-messages.ts';

/** A worker thread that searches the library at the place it is given, so that no key waits for a search. */
const search = createSearch(await openLibraryAt((workerData as {place: string}).place));

async function answer(message: ToSearchThread): Promise<FromSearchThread> {
	try {
		return {result: await askHere(search, message)};
	} catch (error) {
		return {failed: error instanceof Error ? error.message : String(error)};
	}
}

parentPort!.on('message', (message: ToSearchThread) => {
	answer(message).then(reply => parentPort!.postMessage(reply));
});
