import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type App, type LaunchOptions, launch} from '../journeys/driver.ts';
import type {Bench} from './context.ts';
import {builtProgram, type Corpus} from './corpus.ts';
import {addCost, type Costs, growthTable} from './growth.ts';
import {present} from './peers.ts';
import {median} from './statistics.ts';
import {atMost, figure, type Table, times} from './table.ts';

const screen = {columns: 120, rows: 40, patience: 30_000};
const sampleCorpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const nothing = fileURLToPath(new URL('nothing.js', import.meta.url));

/** A way to start something, up to what its user waits for. */
interface Start {
	what: string;
	options: LaunchOptions;
	until: (app: App) => Promise<unknown>;
	/** Largest allowed ratio to bare Node. */
	budget?: number;
	/** For the growth of costs: what is started, and over how many articles. */
	over?: {what: string; size: number};
	runs: number[];
}

/** From starting a program in a terminal to what its user waits for; the programs take turns. */
export async function benchStart({corpora, rounds}: Bench): Promise<(Table | null)[]> {
	const cache = mkdtempSync(join(tmpdir(), 'newsglass-bench-'));
	const env = {XDG_CACHE_HOME: cache};
	try {
		execFileSync(process.execPath, [builtProgram, 'index', sampleCorpus], {
			env: {...process.env, ...env},
			stdio: 'ignore',
		});
		const peers = present(corpora.flatMap(peerStarts));
		const starts: Start[] = [
			{what: 'Node with an empty file, to its end', options: {program: nothing}, until: app => app.exit(), runs: []},
			...newsglassStarts('18 sample articles', 18, {args: [sampleCorpus], env}, 5),
			...corpora.flatMap(({size, folder, env}) =>
				newsglassStarts(`${size.toLocaleString('en-US')} articles`, size, {args: [folder], env}, 6),
			),
			...peers.peers,
		];
		for (let round = 0; round < rounds; round++) {
			for (const start of starts) start.runs.push(await timeOf(start));
		}
		const cold: Start = {
			what: 'cold: the 18 sample articles read, analysed and listed',
			options: {args: [sampleCorpus]},
			until: app => app.sees(/Articles 18[\s\S]*[^/\d]1\/18 *$/),
			runs: [],
		};
		for (let round = 0; round < Math.min(5, rounds); round++) cold.runs.push(await timeOf(cold));
		return [tableOf([...starts, cold], peers.notes), growthTable('Start, median ms', costsOf(starts))];
	} finally {
		rmSync(cache, {recursive: true, force: true});
	}
}

function newsglassStarts(corpus: string, size: number, options: LaunchOptions, budget: number): Start[] {
	const title = new RegExp(`Articles ${size}`);
	const start = (what: string, until: Start['until'], limit: number): Start => ({
		what: `newsglass, ${corpus}: ${what}`,
		options,
		until,
		budget: limit,
		over: {what, size},
		runs: [],
	});
	const answered = async (app: App) => {
		app.press('j');
		await app.sees(`2/${size}`);
	};
	return [
		start('first rows on the screen', app => app.sees(title), 2.5),
		start('a key pressed at once is answered', answered, budget),
		start('list and reader', app => app.sees(/\d words *$/m), budget),
	];
}

function peerStarts({size, titles}: Corpus): (Start & {name: string})[] {
	const over = `${size.toLocaleString('en-US')} titles`;
	const start = (name: string, args: string[], until: RegExp) => ({
		name,
		what: `${name}, ${over}`,
		options: {command: 'sh', args: ['-c', 'exec "$@"', 'sh', name, ...args]},
		until: (app: App) => app.sees(until),
		runs: [],
	});
	return [
		start('less', [titles], /titles\.txt/),
		start('vim', ['-u', 'NONE', titles], /titles\.txt" \d+/),
		{
			...start('fzf', [], new RegExp(`${size}/${size}`)),
			options: {command: 'sh', args: ['-c', 'exec fzf < "$1"', 'sh', titles]},
		},
	];
}

async function timeOf({options, until}: Start): Promise<number> {
	const started = performance.now();
	const app = await launch({...options, ...screen});
	try {
		await until(app);
		return performance.now() - started;
	} finally {
		await app.close();
	}
}

function tableOf(starts: readonly Start[], notes: string[]): Table {
	const base = median(starts[0]!.runs);
	return {
		title: 'Start, in a terminal of 120×40',
		columns: ['median ms', 'to bare Node', 'budget'],
		rows: starts.map(({what, runs, budget}) => {
			const ratio = median(runs) / base;
			return [what, figure(median(runs)), times(ratio), budget === undefined ? '' : atMost(ratio, budget, '×')];
		}),
		notes,
	};
}

function costsOf(starts: readonly Start[]): Costs {
	const costs: Costs = new Map();
	for (const {over, runs} of starts) if (over && over.size >= 1000) addCost(costs, over.what, over.size, median(runs));
	return costs;
}
