import type {MessagePort} from 'node:worker_threads';
import {readFile} from '../corpus/read-file.ts';
import type {Analyze} from './correction.ts';
import {hashFile} from './hash-file.ts';
import type {FromWorker, Job, ToWorker, WorkerStart} from './job.ts';
import {readJob} from './read-job.ts';
import {readStored} from './read-stored.ts';

/** Parts that may be on their way at once: what comes next is made while those before wait to be written. */
const mostPartsUnderWay = 8;

/** The other end of a worker thread: reads the jobs that come, one after the other, however many wait. */
export function serveJobs(port: MessagePort, {corrections}: WorkerStart, analyze: Analyze): void {
	let underWay = 0;
	let onRoom: (() => void) | null = null;
	let last: Promise<void> = Promise.resolve();
	const say = (message: FromWorker) => port.postMessage(message);

	const tell = async (message: FromWorker): Promise<void> => {
		say(message);
		if (message.type !== 'content') return;
		underWay++;
		while (underWay >= mostPartsUnderWay) {
			await new Promise<void>(resolve => {
				onRoom = resolve;
			});
		}
	};
	const read = async (job: Job) => {
		await readJob(job, {
			read: ({path, published, limits, stored}) =>
				stored === null ? readFile(path, {asIs: false, published, limits}) : readStored(stored),
			analyze,
			corrections,
			hash: path => hashFile(path, () => say({type: 'alive'})),
			tell,
		});
		say({type: 'done'});
	};

	port.on('message', (message: ToWorker) => {
		if (message.type === 'read') {
			last = last.then(() => read(message.job));
		} else {
			underWay--;
			onRoom?.();
		}
	});
	say({type: 'ready'});
}
