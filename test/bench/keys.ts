import type {Bench} from './context.ts';
import {builtProgram, type Corpus} from './corpus.ts';
import {present} from './peers.ts';
import {type Burst, type Probe, type ProbeOptions, probe} from './probe.ts';
import {median, quantile} from './statistics.ts';
import {atMost, figure, type Table} from './table.ts';

interface Size {
	columns: number;
	rows: number;
	/** Most ms for a key, of nineteen in twenty. */
	budget: number | null;
}

const sizes: Size[] = [
	{columns: 80, rows: 24, budget: 20},
	{columns: 120, rows: 40, budget: null},
	{columns: 200, rows: 60, budget: 40},
];

/** A frame is written in one go; what comes later than this (ms) belongs to the next. */
const apart = 35;
/** The reader follows when no key came for 80 ms; then all is quiet. */
const restEnds = 250;

/** What a key press costs in the list: time to the last byte, and bytes; beside programs that show lines. */
export async function benchKeys(bench: Bench): Promise<Table[]> {
	const corpus = bench.corpora.at(-1)!;
	const presses = bench.rounds * 4;
	const moves: string[][] = [];
	const floods: string[][] = [];
	const peers = present([
		{name: 'less', key: 'j', args: ['-S', corpus.titles]},
		{name: 'vim', key: 'j', args: ['-u', 'NONE', '-c', 'set nowrap ruler', corpus.titles]},
		{name: 'fzf', key: '\u0010', args: []},
	]);
	for (const size of sizes) {
		moves.push(...(await newsglassMoves(corpus, size, presses)));
		floods.push(await flood(corpus, size));
		for (const peer of peers.peers) moves.push(await peerMoves(peer, corpus, size, presses));
	}
	const where = `${corpus.size.toLocaleString('en-US')} articles`;
	return [
		{
			title: `One line down in a list, ${where}`,
			columns: ['p50 ms', 'p95 ms', 'bytes', 'budget'],
			rows: moves,
			notes: ['Time from the key to the last byte that it causes.', ...peers.notes],
		},
		{title: `200 times \`j\` at once, ${where}`, columns: ['ms to row 201', 'bytes', 'budget'], rows: floods},
		await idle(corpus, bench.long ? 60 : 10),
	];
}

const newsglass = ({folder, env}: Corpus, {columns, rows}: Size): ProbeOptions => ({
	command: process.execPath,
	args: [builtProgram, folder],
	env,
	columns,
	rows,
});

async function withNewsglass<Result>(
	corpus: Corpus,
	size: Size,
	work: (app: Probe) => Promise<Result>,
): Promise<Result> {
	const app = probe(newsglass(corpus, size));
	try {
		await app.sees(`Articles ${corpus.size}`);
		// The first frames, the search that is made ready, the look for changed files.
		await app.quiet(1500);
		return await work(app);
	} finally {
		await app.close();
	}
}

function newsglassMoves(corpus: Corpus, size: Size, presses: number): Promise<string[][]> {
	return withNewsglass(corpus, size, async app => {
		const still: Burst[] = [];
		const follows: Burst[] = [];
		const bytesPerCell: number[] = [];
		for (let press = 0; press < presses; press++) {
			const before = app.cells();
			const [first, ...later] = await app.answer('j', {apart, quiet: restEnds});
			if (first === undefined) throw new Error('A key was not answered.');
			still.push(first);
			const last = later.at(-1);
			if (last === undefined) continue;
			follows.push({at: last.at, bytes: sum(later)});
			const changed = app.cells().filter((cell, place) => cell !== before[place]).length;
			bytesPerCell.push((first.bytes + sum(later)) / changed);
		}
		const name = `newsglass ${size.columns}×${size.rows}`;
		const rows = [row(`${name}, the reader is still`, still, size.budget, 200)];
		if (follows.length === 0) return rows;
		const perCell = median(bytesPerCell);
		const following = row(`${name}, the reader follows (80 ms of rest in it)`, follows, null, null);
		return [
			...rows,
			[
				...following.slice(0, 3),
				`${figure(median(follows.map(({bytes}) => bytes)))}`,
				`${figure(perCell)} bytes a changed cell: ${atMost(perCell, 1.5)}`,
			],
		];
	});
}

const sum = (bursts: readonly Burst[]) => bursts.reduce((total, {bytes}) => total + bytes, 0);

function row(what: string, bursts: readonly Burst[], mostMs: number | null, mostBytes: number | null): string[] {
	const p95 = quantile(
		bursts.map(({at}) => at),
		0.95,
	);
	const bytes = median(bursts.map(({bytes}) => bytes));
	const verdicts = [
		mostMs === null ? '' : `p95 ${atMost(p95, mostMs, ' ms')}`,
		mostBytes === null ? '' : atMost(bytes, mostBytes, ' B'),
	];
	const p50 = median(bursts.map(({at}) => at));
	return [what, figure(p50), figure(p95), figure(bytes), verdicts.filter(text => text !== '').join('; ')];
}

async function peerMoves(
	{name, key, args}: {name: string; key: string; args: string[]},
	{titles}: Corpus,
	size: Size,
	presses: number,
): Promise<string[]> {
	const how = name === 'fzf' ? ['-c', 'exec fzf < "$1"', 'sh', titles] : ['-c', 'exec "$@"', 'sh', name, ...args];
	const app = probe({command: 'sh', args: how, columns: size.columns, rows: size.rows});
	try {
		await app.quiet(500);
		const bursts: Burst[] = [];
		for (let press = 0; press < presses; press++) {
			const [first] = await app.answer(key, {apart, quiet: 60});
			if (first !== undefined) bursts.push(first);
		}
		return row(`${name} ${size.columns}×${size.rows}`, bursts, null, null);
	} finally {
		await app.close();
	}
}

/** Two hundred keys that arrive together, as from a hand that leans on a key over a slow line. */
function flood(corpus: Corpus, size: Size): Promise<string[]> {
	return withNewsglass(corpus, size, async app => {
		const before = app.bytes;
		const started = performance.now();
		app.send('j'.repeat(200));
		await app.sees(new RegExp(` 201/${corpus.size} *$`, 'm'));
		const ms = performance.now() - started;
		return [`newsglass ${size.columns}×${size.rows}`, figure(ms), figure(app.bytes - before), atMost(ms, 300, ' ms')];
	});
}

function idle(corpus: Corpus, seconds: number): Promise<Table> {
	return withNewsglass(corpus, sizes[1]!, async app => {
		const [bytes, used] = [app.bytes, app.processorTime()];
		await new Promise(resolve => setTimeout(resolve, seconds * 1000));
		const written = app.bytes - bytes;
		const busy = app.processorTime() - used;
		return {
			title: `Idle for ${seconds} s, 120×40`,
			columns: ['figure', 'budget'],
			rows: [
				['bytes written', figure(written), atMost(written, 0)],
				['processor time, ms', figure(busy), `below 1 %, ${busy < seconds * 10 ? 'kept' : 'missed'}`],
			],
		};
	});
}
