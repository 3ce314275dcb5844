import {type App, launch} from '../journeys/driver.ts';
import {remoteNewsglass} from '../ssh/remote.ts';
import {startSshServer, whyNoServer} from '../ssh/server.ts';
import {openSlowLine} from '../ssh/slow-line.ts';
import type {Bench} from './context.ts';
import {median} from './statistics.ts';
import {figure, type Table} from './table.ts';

const slow = {delay: 200, rate: 64_000};
const screen = {columns: 80, rows: 24, patience: 60_000};

interface Visit {
	/** Milliseconds from the start of `ssh` to the first screen, and from a key to its answer. */
	usable: number;
	answer: number;
	/** Bytes to the terminal up to the first screen, and for one key. */
	bytes: {usable: number; answer: number};
}

/** A visit over SSH: on this machine, and on a line as slow as a bad one; beside less on the same lines. */
export async function benchSsh({corpora, rounds}: Bench): Promise<Table[]> {
	const reason = whyNoServer();
	if (reason !== null) return [{title: 'Over SSH', columns: [], rows: [], notes: [`Not measured: ${reason}.`]}];
	const corpus = corpora.at(-1)!;
	const server = await startSshServer();
	try {
		const line = await openSlowLine(server.port, slow);
		const programs = [
			{
				name: 'newsglass',
				command: remoteNewsglass([corpus.folder], corpus.env),
				first: new RegExp(` 1/${corpus.size} *$`, 'm'),
				second: new RegExp(` 2/${corpus.size} *$`, 'm'),
			},
			{name: 'less', command: `less -SM ${corpus.titles}`, first: /lines 1-23/, second: /lines 2-24/},
		];
		const lines = [
			{name: 'on this machine', port: server.port, rounds: Math.min(5, rounds)},
			{name: `${slow.rate / 1000} kbit/s, ${slow.delay} ms each way`, port: line.port, rounds: Math.min(2, rounds)},
		];
		const rows: string[][] = [];
		for (const {name, port, rounds} of lines) {
			for (const program of programs) {
				const visits: Visit[] = [];
				for (let round = 0; round < rounds; round++) {
					const args = server.client(program.command, port);
					visits.push(await visit(await launch({...screen, command: 'ssh', args}), program));
				}
				rows.push([`${program.name}, ${name}`, ...figures(visits)]);
			}
		}
		await line.close();
		return [
			{
				title: `Over SSH, 80×24, ${corpus.size.toLocaleString('en-US')} articles`,
				columns: ['ssh to first screen, ms', 'bytes', '`j` to its answer, ms', 'bytes'],
				rows,
				notes: ['Logging in is in it.'],
			},
		];
	} finally {
		await server.close();
	}
}

async function visit(app: App, {first, second}: {first: RegExp; second: RegExp}): Promise<Visit> {
	try {
		const started = performance.now();
		await app.sees(first);
		const usable = performance.now() - started;
		const before = app.bytes;
		const pressed = performance.now();
		app.press('j');
		await app.sees(second);
		return {usable, answer: performance.now() - pressed, bytes: {usable: before, answer: app.bytes - before}};
	} finally {
		await app.close();
	}
}

function figures(visits: readonly Visit[]): string[] {
	const columns = [
		visits.map(({usable}) => usable),
		visits.map(({bytes}) => bytes.usable),
		visits.map(({answer}) => answer),
		visits.map(({bytes}) => bytes.answer),
	];
	return columns.map(column => figure(median(column)));
}
