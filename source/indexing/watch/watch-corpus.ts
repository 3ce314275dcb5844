import {realpath, stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Library} from '../../library/library.ts';
import {type IndexOptions, type IndexResult, index} from '../index-corpus.ts';
import {createBell} from './bell.ts';
import {watchFolders} from './folder-watch.ts';
import {isNetworkFolder} from './network-folder.ts';
import {createUnfinished, settling} from './unfinished.ts';

export interface WatchOptions extends Omit<IndexOptions, 'watch'> {
	/** Ends the watching. */
	signal: AbortSignal;
	/** Seconds between two looks at the folders; `null` to be told by the system, where the system can. */
	poll?: number | null;
	/** Called each time the library is up to date, the first time included. */
	onIndexed: (result: IndexResult) => Promise<void>;
}

/** Milliseconds: how long a burst of changes must be over, and for how long it may put off the next look. */
const burst = {quiet: 300, longest: 5000};

/** Seconds between two looks where the system does not tell of changes, and where a folder is missing. */
const usualPoll = 15;
const missingPoll = 2;

/** A look over many files takes a while: it is followed by a rest of so many times as long, of no more than so many ms. */
const rest = {times: 4, most: 10_000};

/**
 * Brings the library up to date, and keeps it so until the signal comes. The system tells of changes to folders; where it
 * cannot (network folders, or more folders than it allows), they are looked at from time to time. A look is a walk as the
 * first one was, so that nothing can be missed for good; one walk follows a whole burst of changes.
 *
 * A file that is being written is read when it is left alone for a moment. A folder that is deleted keeps its articles,
 * and is followed again when it is there again.
 *
 * @returns What the last look found.
 * @throws As `index` does.
 */
export async function watchCorpus(
	paths: readonly string[],
	library: Library,
	options: WatchOptions,
): Promise<IndexResult> {
	const {signal, onIndexed} = options;
	const bell = createBell(burst);
	const folders = watchFolders(bell.strike);
	const isUnfinished = createUnfinished(Date.now);
	const isNetwork = (await Promise.all(paths.map(isNetworkFolder))).includes(true);
	const names = paths.map(path => resolve(path));
	const roots = [...names];
	let last: IndexResult | null = null;
	try {
		for (;;) {
			const isMissing = await look(names, roots, folders.add);
			const start = performance.now();
			const result = await index(roots, library, {
				...options,
				watch: {onFolder: folders.add, isBeingWritten: file => last !== null && isUnfinished(file)},
			});
			const took = performance.now() - start;
			folders.forgetOthers();
			await onIndexed(result);
			last = result;
			if (signal.aborted) return result;

			const polling = options.poll ?? (isNetwork || folders.refusal() !== null ? usualPoll : null);
			const again = [
				polling === null ? null : polling * 1000,
				isMissing ? missingPoll * 1000 : null,
				result.unfinished > 0 ? settling : null,
			].filter(time => time !== null);
			const timer = again.length === 0 ? undefined : setTimeout(bell.strike, Math.min(...again));
			await sleep(Math.min(took * rest.times, rest.most), undefined, {signal}).catch(() => {});
			await bell.heard(signal);
			clearTimeout(timer);
			if (signal.aborted) return result;
		}
	} finally {
		bell.close();
		folders.close();
	}
}

/**
 * Finds where names lead now: to a file by the folder that it is in, since an editor may put another in its place. Gives
 * back whether one leads nowhere; its root stays what it was last.
 */
async function look(names: readonly string[], roots: string[], onFolder: (folder: string) => void): Promise<boolean> {
	let isMissing = false;
	for (const [at, name] of names.entries()) {
		try {
			const root = await realpath(name);
			roots[at] = root;
			if (!(await stat(root)).isDirectory()) onFolder(dirname(root));
		} catch {
			isMissing = true;
		}
	}
	return isMissing;
}
