import {accessSync, constants, statSync} from 'node:fs';
import {realpath} from 'node:fs/promises';
import {availableParallelism, hostname} from 'node:os';
import {resolve} from 'node:path';
import type {ReadLimits} from '../corpus/limits.ts';
import {type FoundFile, walk} from '../corpus/walk.ts';
import {LibraryError} from '../library/errors.ts';
import type {Lease, Library} from '../library/library.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import {applyDecisions} from './apply-decisions.ts';
import {bringUpToDate} from './bring-up-to-date.ts';
import {type Corrections, noCorrections} from './correction.ts';
import {followEntities} from './follow-entities.ts';
import {openLanguageThread} from './language-thread.ts';
import {makerOf} from './made-by.ts';
import {planIndexing} from './plan.ts';
import type {IndexProgress} from './progress.ts';
import {settleNames} from './settle-names.ts';
import {storeCopies} from './store-copies.ts';
import {waitForLease} from './wait-for-lease.ts';
import {workerPlace} from './worker-place.ts';

export interface IndexOptions {
	/** Day of publication, `YYYY-MM-DD`, for articles that do not say theirs. */
	published?: string | null;
	/** What one file may cost; the usual where nothing is given. */
	limits?: IndexLimits;
	/** Ends the work; what was read so far is kept. */
	signal?: AbortSignal;
	/** Called some times a second while there is something to do. */
	onProgress?: (progress: IndexProgress) => void;
	/** Threads; one for each core unless given. */
	workers?: number;
	/** What they run; the real thing unless given. */
	worker?: URL;
	/** What is decided about the corpus by now; asked again when all files are read. Nothing unless given. */
	corrections?: () => Corrections;
	/** Milliseconds after which a thread that says nothing is stopped: a minute unless given. */
	silence?: number;
	/** Who watches the folders takes part in looking through them. */
	watch?: Watch;
}

/** `seconds`: how long reading a file, or analysing an article, may give no sign of life. */
export type IndexLimits = Partial<ReadLimits> & {seconds?: number};

/** With it, files of a folder that is named and is not there are kept: it may be back in a moment. */
export interface Watch {
	/** Called with each folder just before it is read. */
	onFolder(folder: string): void;
	/** Files that are left for later. */
	isBeingWritten(file: FoundFile): boolean;
}

export interface IndexResult {
	/** Files of the corpus that may hold articles. */
	files: number;
	/** How many of them hold at least one article. */
	withArticles: number;
	/** How many of them were looked into now: the others are as they were. */
	read: number;
	/** How many that were there before are gone. */
	removed: number;
	/** How many were left for later, since they were still being written. */
	unfinished: number;
	/** Everything that could not be read, now or when the file was last read. */
	failures: ReadFailure[];
	/** True where the library is not what it was. */
	changed: boolean;
	/** True where the signal ended it before everything was read. */
	interrupted: boolean;
}

/** Seconds after which whoever says nothing is stopped. */
const usualSilence = 60;

/** How often (ms) to give a sign of life to other processes that wait for this one. */
const renewal = 5000;

/**
 * Brings the library of a corpus up to date: reads files that are new or have changed, forgets those that are gone.
 * While another process does so, this one waits.
 *
 * @param paths Files and folders of the corpus.
 * @throws {LibraryError} Where the library cannot be written.
 * @throws {Error} Where the analysis cannot be started.
 */
export async function index(
	paths: readonly string[],
	library: Library,
	options: IndexOptions = {},
): Promise<IndexResult> {
	const revision = await library.revision();
	for (;;) {
		try {
			return await indexOnce(paths, library, options, revision);
		} catch (error) {
			// It was suspended for so long that another process took over: what is left is seen when that one is done.
			if (!(error instanceof LibraryError) || error.kind !== 'lost') throw error;
		}
	}
}

async function indexOnce(
	paths: readonly string[],
	library: Library,
	options: IndexOptions,
	revision: number,
): Promise<IndexResult> {
	const {
		published = null,
		limits: {seconds = usualSilence, ...limits} = {},
		signal = new AbortController().signal,
		onProgress = () => {},
		corrections = () => noCorrections,
	} = options;
	const lease = await waitForLease(library, {pid: process.pid, host: hostname()}, {signal, onProgress});
	if (lease === null) return interruptedResult(library, revision);
	// Where it cannot be renewed, the next change finds out why.
	const heart = setInterval(() => lease.renew().catch(() => {}), renewal);
	try {
		const {entities} = corrections();
		if (entities !== undefined) await followEntities(library, entities);
		const roots = await Promise.all(paths.map(realPath));
		const found = await walk(roots, options.watch?.onFolder);
		const isKept = (path: string) => isThere(path) || (options.watch !== undefined && roots.includes(path));
		const unseen = found.failures.map(failure => failure.path).filter(isKept);
		const maker = makerOf(published, limits);
		const plan = planIndexing(found.files, await library.files.all(), {
			maker,
			unseen,
			isReadable,
			isBeingWritten: options.watch?.isBeingWritten,
		});
		const {read, interrupted} = await bringUpToDate(plan, library, {
			published,
			limits,
			maker,
			signal,
			onProgress,
			workers: options.workers ?? availableParallelism(),
			worker: options.worker ?? workerPlace(),
			silence: options.silence ?? seconds * 1000,
			corrections: corrections(),
		});
		await inLine(library, corrections(), signal);
		if (!interrupted) await settleNames(library, signal);
		if (!interrupted) await storeCopies(library, signal);
		const stored = await library.files.failures();
		return {
			files: found.files.length,
			withArticles: await library.files.withArticles(),
			read,
			removed: plan.gone.length,
			unfinished: plan.unfinished,
			failures: [...found.failures, ...stored],
			changed: (await library.revision()) !== revision,
			interrupted,
		};
	} finally {
		clearInterval(heart);
		await release(lease);
	}
}

/** Articles of files that have not changed, but about which something else is decided than when they were read. */
async function inLine(library: Library, corrections: Corrections, signal: AbortSignal): Promise<void> {
	const language = openLanguageThread();
	try {
		await applyDecisions(library, corrections, {analyze: language.analyze, signal});
	} finally {
		await language.close();
	}
}

/** The library names files by their real paths, so that it does not matter by which name a corpus is opened. */
async function realPath(path: string): Promise<string> {
	return realpath(path).catch(() => resolve(path));
}

/** False only for what is certainly gone; what cannot be looked at may be there. */
function isThere(path: string): boolean {
	try {
		return statSync(path, {throwIfNoEntry: false}) !== undefined;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== 'ENOTDIR';
	}
}

function isReadable(path: string): boolean {
	try {
		accessSync(path, constants.R_OK);
		return true;
	} catch {
		return false;
	}
}

async function interruptedResult(library: Library, revision: number): Promise<IndexResult> {
	const failures = await library.files.failures();
	const changed = (await library.revision()) !== revision;
	return {files: 0, withArticles: 0, read: 0, removed: 0, unfinished: 0, failures, changed, interrupted: true};
}

/** Where it cannot be given back (a full disk), it runs out by itself: the reason has been told already. */
async function release(lease: Lease): Promise<void> {
	await lease.release().catch(() => {});
}
