import {existsSync} from 'node:fs';
import {isAbsolute, relative} from 'node:path';
import {index} from '../indexing/index-corpus.ts';
import {LibraryError} from '../library/errors.ts';
import {openLibrary} from '../library/open-library.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import {indexMessages} from './index-messages.ts';
import {messages} from './messages.ts';
import {createProgressLine} from './progress-line.ts';

export interface IndexCommandOptions {
	/** Day of publication, `YYYY-MM-DD`, for articles that do not say theirs. */
	published: string | null;
}

/**
 * Brings the library of a corpus up to date, and says how far it is and what could not be read.
 *
 * @returns The exit code: 0; 2 where there is nothing to read or nowhere to write; 130 interrupted.
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

async function run(paths: string[], {published}: IndexCommandOptions, signal: AbortSignal): Promise<number> {
	const library = await openLibrary(paths);
	const line = createProgressLine(process.stderr, () => performance.now());
	try {
		if (library.notice !== null) refuse(library.notice);
		const onProgress = (progress: Parameters<typeof indexMessages.progress>[0]) =>
			line.show(indexMessages.progress(progress), progress.path === null ? '' : shortPath(progress.path));
		const result = await index(paths, library, {published, signal, onProgress});
		line.clear();
		const articles = await library.articles.count();
		const failures = result.failures.map((failure): ReadFailure => ({...failure, path: shortPath(failure.path)}));
		if (result.interrupted) {
			refuse(indexMessages.interrupted(articles));
			return 130;
		}
		if (articles === 0) return refuse(nothing(paths, failures));
		process.stdout.write(`${indexMessages.summary(articles, result.withArticles, failures)}\n`);
		return 0;
	} finally {
		line.clear();
		await library.close();
	}
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
