import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll} from 'vitest';

/** The folder of the sample corpus. */
export const corpus = 'corpus';
/** What the footer shows when the first of its articles is selected and all are read. */
export const allRead = /1\/18/;

/** Indexes the sample corpus once for all journeys of a file. @returns The environment that finds the library. */
export function indexedCorpus(): {XDG_CACHE_HOME: string} {
	const cache = mkdtempSync(join(tmpdir(), 'newsglass-cache-'));
	beforeAll(() => {
		const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
		const env = {...process.env, XDG_CACHE_HOME: cache};
		execFileSync(process.execPath, [program, 'index', corpus], {env, stdio: 'ignore'});
	}, 120_000);
	afterAll(() => rmSync(cache, {recursive: true, force: true}));
	return {XDG_CACHE_HOME: cache};
}
