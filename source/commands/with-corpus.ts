import {existsSync} from 'node:fs';
import type {Decided} from '../decisions/decide.ts';
import {type DecisionsFile, openDecisions} from '../decisions/file/open-decisions.ts';
import {type IndexOptions, index} from '../indexing/index-corpus.ts';
import {LibraryError} from '../library/errors.ts';
import type {Library} from '../library/library.ts';
import {openLibrary} from '../library/open-library.ts';
import {indexMessages} from './index-messages.ts';
import {readLimits} from './limits.ts';
import {messages} from './messages.ts';
import {plainText} from './plain-text.ts';
import {createProgressLine} from './progress-line.ts';

/**
 * Brings the library of a corpus up to date and asks it something. Progress and what could not be read go to standard
 * error.
 *
 * @param ask Gives back whether anything was found, or an exit code of its own.
 * @returns The exit code: 0; 1 nothing found; 2 where the corpus cannot be read.
 */
export async function withCorpus(
	paths: string[],
	published: string | null,
	ask: (library: Library, decided: Decided, decisions: DecisionsFile) => Promise<boolean | number>,
): Promise<number> {
	const missing = paths.filter(path => !existsSync(path));
	if (missing.length > 0) return complain(...missing.map(messages.missing));
	try {
		const library = await openLibrary(paths);
		try {
			if (library.notice !== null) complain(library.notice);
			const decisions = await openDecisions(paths);
			const limits = await readLimits();
			const failures = await bringUpToDate(library, paths, {published, limits, corrections: decisions.decided});
			if (failures > 0) complain(messages.someNotRead(failures));
			if ((await library.articles.count()) === 0) return complain(messages.nothingHere(paths));
			const answer = await ask(library, decisions.decided(), decisions);
			return typeof answer === 'number' ? answer : answer ? 0 : 1;
		} finally {
			await library.close();
		}
	} catch (error) {
		if (error instanceof LibraryError) return complain(error.message);
		throw error;
	}
}

async function bringUpToDate(library: Library, paths: string[], options: IndexOptions): Promise<number> {
	const line = createProgressLine(process.stderr, () => performance.now());
	try {
		const {failures} = await index(paths, library, {
			...options,
			onProgress: progress => {
				if (process.stderr.isTTY) line.show(indexMessages.progress(progress), progress.path ?? '');
			},
		});
		return failures.length;
	} finally {
		line.clear();
	}
}

function complain(...lines: string[]): number {
	for (const line of lines) process.stderr.write(`newsglass: ${plainText(line)}\n`);
	return 2;
}
