import {setTimeout as sleep} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import type {FileContent, FileRecord} from '../library/library.ts';
import type {FromWorker, Job, ToWorker, WorkerStart} from './job.ts';
import {indexingMessages} from './messages.ts';
import {smallNursery} from './small-nursery.ts';

/** A thread that reads one job after the other. */
export interface Thread {
	worker: Worker;
	/** It has loaded what it needs. */
	ready: boolean;
	/** Why it ended; `null` while it runs. */
	ended: Error | null;
	/** Jobs that it has been given and has not come to the end of. */
	given: Set<Job>;
	/** Who hears what it says about the job that it is at; what it says in between waits in `unheard`. */
	listener: ((message: FromWorker) => void) | null;
	unheard: FromWorker[];
}

export interface ThreadEvents {
	content(content: FileContent): Promise<void>;
	unchanged(file: FileRecord): void;
	/** How long (ms) it may say nothing. */
	silence: number;
	signal: AbortSignal;
}

/** The thread has ended, or is silent, in the middle of a job. */
export interface Broken {
	type: 'broken';
	reason: 'silent' | Error;
	/** The how-manieth article of the file it was analysing; `null` where it was none. */
	article: number | null;
	/** Hash of the file, as far as the thread came to say it. */
	hash: string;
	/** Parts of the file were passed on. */
	begun: boolean;
}

/** Silence is counted in this many ticks, so that it does not pass while the whole process is suspended. */
const ticks = 10;

/** How long (ms) to wait for the end of a thread. */
const endingPatience = 1000;

/** How long (ms) a thread may load. */
const loading = 120_000;

export function startThread(place: URL, start: WorkerStart): Thread {
	const thread: Thread = {
		worker: new Worker(place, {workerData: start, resourceLimits: smallNursery}),
		ready: false,
		ended: null,
		given: new Set(),
		listener: null,
		unheard: [],
	};
	thread.worker.on('message', (message: FromWorker) => {
		if (thread.listener === null) thread.unheard.push(message);
		else thread.listener(message);
	});
	thread.worker.on('error', error => {
		thread.ended = error instanceof Error ? error : new Error(String(error));
	});
	thread.worker.on('exit', code => {
		thread.ended ??= new Error(`exit code ${code}`);
	});
	return thread;
}

/** A thread that is held by the system (a disk that does not answer) cannot be ended: it is left behind. */
export async function endThread({worker}: Thread): Promise<void> {
	const enough = new AbortController();
	const tooLate = sleep(endingPatience, true, {signal: enough.signal}).catch(() => false);
	if ((await Promise.race([tooLate, worker.terminate()])) === true) worker.unref();
	enough.abort();
}

function give({worker, given}: Thread, jobs: readonly Job[]): void {
	for (const job of jobs.filter(job => !given.has(job))) {
		given.add(job);
		const message: ToWorker = {type: 'read', job};
		worker.postMessage(message);
	}
}

/**
 * Waits for the end of a job.
 *
 * @param ahead What comes next: the thread goes on with it by itself, and need not wait to be asked.
 * @throws {Error} For people, where the thread ends before it was ready: the next would do the same.
 */
export function readInThread(
	thread: Thread,
	job: Job,
	ahead: readonly Job[],
	{content, unchanged, silence, signal}: ThreadEvents,
): Promise<{type: 'done'} | {type: 'aborted'} | Broken> {
	const {promise, resolve, reject} = Promise.withResolvers<{type: 'done'} | {type: 'aborted'} | Broken>();
	const {worker} = thread;
	const say = (message: ToWorker) => worker.postMessage(message);
	let hash = '';
	let article: number | null = null;
	let begun = false;
	let silentTicks = 0;

	const onBreak = (reason: 'silent' | Error) => {
		if (thread.ready) resolve({type: 'broken', reason, article, hash, begun});
		else reject(new Error(indexingMessages.cannotStart(reason === 'silent' ? 'it never answers' : reason.message)));
	};
	const onMessage = (message: FromWorker) => {
		silentTicks = 0;
		switch (message.type) {
			case 'alive':
				break;
			case 'ready':
				thread.ready = true;
				break;
			case 'begun':
				hash = message.hash;
				break;
			case 'analyzing':
				article = message.index;
				break;
			case 'content':
				begun = true;
				content(message.content).then(() => say({type: 'more'}), reject);
				break;
			case 'unchanged':
				unchanged(message.file);
				break;
			case 'done':
				// Whatever comes now is about the next job.
				thread.listener = null;
				thread.given.delete(job);
				resolve({type: 'done'});
		}
	};
	const onExit = () => onBreak(thread.ended!);
	const onAbort = () => resolve({type: 'aborted'});
	const tick = setInterval(() => {
		silentTicks++;
		const patience = thread.ready ? silence : Math.max(silence, loading);
		if (silentTicks > (ticks * patience) / silence) onBreak('silent');
	}, silence / ticks);

	thread.listener = onMessage;
	while (thread.listener !== null && thread.unheard.length > 0) thread.listener(thread.unheard.shift()!);
	worker.on('exit', onExit);
	signal.addEventListener('abort', onAbort);
	if (thread.ended === null) give(thread, [job, ...ahead]);
	else onExit();
	return promise.finally(() => {
		clearInterval(tick);
		worker.off('exit', onExit);
		signal.removeEventListener('abort', onAbort);
	});
}
