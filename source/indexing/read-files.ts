import type {FileContent, FileRecord, StoredDigest} from '../library/library.ts';
import type {Corrections} from './correction.ts';
import type {Job} from './job.ts';
import {indexingMessages} from './messages.ts';
import {type Broken, endThread, readInThread, startThread, type Thread} from './reader-thread.ts';

export interface ReadFilesOptions {
	/** How many threads. */
	workers: number;
	/** What they run. */
	worker: URL;
	/** A worker that says nothing for this long (ms) is stopped, and another goes on. */
	silence: number;
	/** What is decided about the corpus when the threads are started. */
	corrections: Corrections;
	signal: AbortSignal;
	/** Digests of the articles that the library has of a file by now. */
	digests(path: string): Promise<StoredDigest[]>;
	content(content: FileContent): Promise<void>;
	unchanged(file: FileRecord): void;
}

/** Jobs that a thread has waiting, and how many bytes of them: with more, others would have nothing to do at the end. */
const most = {ahead: 16, bytesAhead: 128 * 1024};

/** After this many articles that could not be analysed for a crash or a timeout, the rest of their file is given up. */
const mostSkips = 5;

/**
 * Reads and analyses files in worker threads, each thread one file at a time. A file that breaks a thread, or keeps it
 * for too long, costs no other file: another thread goes on, and the article it happened in is stored unanalysed.
 *
 * @throws {Error} For people, where the workers cannot be started at all.
 */
export async function readFiles(jobs: AsyncIterator<Job, void>, options: ReadFilesOptions): Promise<void> {
	const stop = new AbortController();
	const signal = AbortSignal.any([options.signal, stop.signal]);
	const lanes = Array.from({length: options.workers}, async () => {
		try {
			await readInLane(jobs, {...options, signal});
		} catch (error) {
			stop.abort();
			throw error;
		}
	});
	const outcomes = await Promise.allSettled(lanes);
	for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function readInLane(jobs: AsyncIterator<Job, void>, options: ReadFilesOptions): Promise<void> {
	let thread: Thread | null = null;
	try {
		const ahead: Job[] = [];
		while (!options.signal.aborted) {
			await fill(ahead, jobs);
			const next = ahead.shift();
			if (next === undefined) return;
			for (let job: Job | null = next; job !== null && !options.signal.aborted; ) {
				thread ??= startThread(options.worker, {corrections: options.corrections});
				const end = await readInThread(thread, job, ahead, options);
				if (end.type === 'done') break;
				await endThread(thread);
				thread = null;
				if (end.type === 'broken') job = await afterBreak(job, end, options);
			}
		}
	} finally {
		if (thread !== null) await endThread(thread);
	}
}

/** Takes small jobs ahead, so that a thread has work while a batch is written; none behind a large one. */
async function fill(ahead: Job[], jobs: AsyncIterator<Job, void>): Promise<void> {
	for (let bytes = 0; ahead.length < most.ahead && bytes < most.bytesAhead; ) {
		const next = await jobs.next();
		if (next.done) return;
		ahead.push(next.value);
		bytes = ahead.reduce((sum, {size}) => sum + size, 0);
	}
}

/** The job to do instead: the same without the article that broke it; `null` where the file is given up. */
async function afterBreak(
	job: Job,
	{reason, article, hash, begun}: Broken,
	options: ReadFilesOptions,
): Promise<Job | null> {
	const seconds = Math.round(options.silence / 1000);
	if (article !== null && job.skip.length < mostSkips) {
		const why =
			reason === 'silent' ? indexingMessages.analysisSilent(seconds) : indexingMessages.analysisCrashed(reason.message);
		return {
			...job,
			hash: null,
			stored: null,
			digests: await options.digests(job.path),
			skip: [...job.skip, {index: article, reason: why}],
		};
	}
	const {path, size, modified, maker} = job;
	await options.content({
		file: {path, size, modified, hash, madeBy: maker.dated},
		part: begun ? 'last' : 'whole',
		articles: [],
		failures: [
			{
				path,
				place: article === null ? null : `article ${article + 1}`,
				reason:
					reason === 'silent'
						? indexingMessages.readingSilent(seconds)
						: indexingMessages.readingCrashed(reason.message),
			},
		],
	});
	return null;
}
