import {parentPort} from 'node:worker_threads';

/** Stands in for the search thread: says how many questions it has been asked. */
let asked = 0;
parentPort!.on('message', () => {
	asked++;
	parentPort!.postMessage({result: {hits: [], total: asked, more: false, notes: []}});
});
