import {existsSync} from 'node:fs';
import {isAbsolute, relative} from 'node:path';
import {openDecisions} from '../decisions/file/open-decisions.ts';
import {type IndexOptions, type IndexResult, index} from '../indexing/index-corpus.ts';
import {LibraryError} from '../library/errors.ts';
import type {Library} from '../library/library.ts';
import {openLibrary} from '../library/open-library.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import {indexMessages} from './index-messages.ts';
import {readLimits} from './limits.ts';
import {messages} from './messages.ts';
import {createProgressLine} from './progress-line.ts';

export interface IndexCommandOptions {
	/** Day of publication, `YYYY-MM-DD`, for articles that do not say theirs. */
	published: string | null;
	/** How to go on following the folders: by looking every so many seconds, or when the system tells; `null` for not at all. */
	watch: {poll: number | null} | null;
}

/**
 * Brings the library of a corpus up to date, and says how far it is and what could not be read.
 *
 * @returns The exit code: 0, also where it was following and is told to end; 2 where there is nothing to read or nowhere to write; 130 interrupted.
 */
export async function indexCommand(paths: string[], options: IndexCommandOptions): Promise<number> {
	const missing = paths.filter(path => !existsSync(path));
	if (missing.length > 0) return refuse(...missing.map(messages.missing));
	const stop = new AbortController();
	const onSignal = () => stop.abort();
	// A second Ctrl-C ends the process at once: the library bears that, too.
	process.once('SIGINT', onSignal);
	process.once('SIGTERM', onSignal);
	try {
		return await run(paths, options, stop.signal).catch(async error => {
			if (!(error instanceof LibraryError) || error.kind !== 'damaged') throw error;
			refuse(indexMessages.damaged());
			return await run(paths, options, stop.signal);
		});
	} catch (error) {
		if (error instanceof Error) return refuse(error.message);
		throw error;
	} finally {
		process.off('SIGINT', onSignal);
		process.off('SIGTERM', onSignal);
	}
}

async function run(paths: string[], {published, watch}: IndexCommandOptions, signal: AbortSignal): Promise<number> {
	const library = await openLibrary(paths);
	const line = createProgressLine(process.stderr, () => performance.now());
	try {
		if (library.notice !== null) refuse(library.notice);
		const onProgress = (progress: Parameters<typeof indexMessages.progress>[0]) =>
			line.show(indexMessages.progress(progress), progress.path === null ? '' : shortPath(progress.path));
		const {decided: corrections} = await openDecisions(paths);
		const indexing = {published, limits: await readLimits(), signal, corrections, onProgress};
		if (watch !== null) return await follow(paths, library, {...indexing, ...watch, clear: line.clear});
		const result = await index(paths, library, indexing);
		line.clear();
		return await report(paths, library, result);
	} finally {
		line.clear();
		await library.close();
	}
}

async function report(paths: string[], library: Library, result: IndexResult): Promise<number> {
	const articles = await library.articles.count();
	const failures = result.failures.map((failure): ReadFailure => ({...failure, path: shortPath(failure.path)}));
	if (result.interrupted) {
		refuse(indexMessages.interrupted(articles));
		return 130;
	}
	if (articles === 0) return refuse(nothing(paths, failures));
	process.stdout.write(`${indexMessages.summary(articles, result.withArticles, failures)}\n`);
	return 0;
}

interface Following extends IndexOptions {
	signal: AbortSignal;
	poll: number | null;
	/** Takes the progress away. */
	clear(): void;
}

/** Says once how the library is, and from then on what changes. */
async function follow(paths: string[], library: Library, {clear, ...options}: Following): Promise<number> {
	const {watchCorpus} = await import('../indexing/watch/watch-corpus.ts');
	let before: number | null = null;
	let known = new Set<string>();
	let code = 0;
	await watchCorpus(paths, library, {
		...options,
		async onIndexed(result) {
			clear();
			if (before === null || result.interrupted) {
				code = await report(paths, library, result);
				if (result.interrupted) return;
				code = 0;
				process.stderr.write(`${indexMessages.following()}\n`);
			} else if (result.changed) {
				const articles = await library.articles.count();
				process.stdout.write(`${indexMessages.followed(before, articles, result.withArticles)}\n`);
			}
			const failures = result.failures.map(failure =>
				indexMessages.failure({...failure, path: shortPath(failure.path)}),
			);
			if (before !== null) for (const text of failures) if (!known.has(text)) process.stdout.write(`${text}\n`);
			known = new Set(failures);
			before = await library.articles.count();
		},
	});
	return code;
}

function nothing(paths: string[], failures: readonly ReadFailure[]): string {
	if (failures.length === 0) return messages.nothingHere(paths);
	return [messages.nothingReadable(paths, failures.length), ...failures.map(indexMessages.failure)].join('\n');
}

/** As one would type it here. */
function shortPath(path: string): string {
	const short = relative('', path);
	return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}

function refuse(...lines: string[]): number {
	for (const text of lines) process.stderr.write(`newsglass: ${text}\n`);
	return 2;
}
