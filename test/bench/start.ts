import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type App, launch} from '../journeys/driver.ts';
import type {Measured} from './table.ts';

const rounds = 15;
const size = {columns: 120, rows: 40};
const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const nothing = fileURLToPath(new URL('nothing.js', import.meta.url));

/** From starting the program in a terminal to what its user waits for; the programs take turns. */
export async function measureStart(): Promise<Measured[]> {
	const cache = mkdtempSync(join(tmpdir(), 'newsglass-bench-'));
	const warm = {XDG_CACHE_HOME: cache};
	try {
		execFileSync(process.execPath, [program, 'index', corpus], {env: {...process.env, ...warm}, stdio: 'ignore'});
		const node: Measured = {what: '`node` with an empty file, to its end', runs: []};
		const rows: Measured = {what: 'warm: first rows of the sample corpus on the screen', runs: [], budget: 5};
		const full: Measured = {what: 'warm: first full frame, list and reader', runs: [], budget: 5};
		const keys: Measured = {what: 'warm: a key that was pressed at once is answered', runs: []};
		const cold: Measured = {what: 'cold: all articles of the sample corpus read, analysed and listed', runs: []};
		for (let round = 0; round < rounds; round++) {
			node.runs.push(await timed({program: nothing, args: []}, app => app.exit()));
			rows.runs.push(await timed({args: [corpus], env: warm}, app => app.sees('Articles 18')));
			full.runs.push(await timed({args: [corpus], env: warm}, app => app.sees(/[\d,]+ words/)));
			const answered = async (app: App) => {
				app.press('j');
				await app.sees('2/18');
			};
			keys.runs.push(await timed({args: [corpus], env: warm}, answered));
			if (round < 5) cold.runs.push(await timed({args: [corpus]}, app => app.sees(/Articles 18[\s\S]*[^/\d]1\/18 *$/)));
		}
		return [node, rows, full, keys, cold];
	} finally {
		rmSync(cache, {recursive: true, force: true});
	}
}

async function timed(
	options: {program?: string; args: string[]; env?: Record<string, string>},
	wait: (app: App) => Promise<unknown>,
): Promise<number> {
	const started = performance.now();
	const app = await launch({...options, ...size, patience: 60_000});
	try {
		await wait(app);
		return performance.now() - started;
	} finally {
		await app.close();
	}
}
