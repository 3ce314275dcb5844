/*
 * Reads damaged files for as long as it is told to: `node test/corpus/fuzz/long.ts MINUTES [SEED]`. Prints what went
 * wrong, with the file kept, and which damage took the longest.
 */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {everyFormat} from '../every-format.ts';
import {mutate, randomOf} from './mutate.ts';
import {whatIsWrong} from './wrong.ts';

/** Milliseconds that no file of this size may take. */
const tooLong = 3000;

const minutes = Number(process.argv[2] ?? 1);
const end = Date.now() + minutes * 60_000;
const all = everyFormat.map(([, bytes]) => bytes);
const folder = mkdtempSync(join(tmpdir(), 'newsglass-fuzz-'));
const slowest = new Map<string, number>();
let seed = Number(process.argv[3] ?? Date.now() % 1e9);
let read = 0;
let found = 0;

process.on('unhandledRejection', error => report('unhandled', String((error as Error).stack), Buffer.alloc(0)));

function report(name: string, wrong: string, bytes: Uint8Array): void {
	const kept = join(folder, `${seed}-${name}`);
	writeFileSync(kept, bytes);
	console.log(`${kept}\n  ${wrong}`);
	found++;
}

while (Date.now() < end) {
	for (const [name, bytes] of everyFormat) {
		const file = mutate(bytes, all, randomOf(++seed));
		const start = performance.now();
		const wrong = await whatIsWrong(name, file);
		const took = performance.now() - start;
		if (wrong !== null) report(name, wrong, file);
		else if (took > tooLong) report(name, `took ${Math.round(took)} ms for ${file.length} bytes`, file);
		slowest.set(name, Math.max(took, slowest.get(name) ?? 0));
		read++;
	}
}
const table = [...slowest].sort((a, b) => b[1] - a[1]).map(([name, took]) => `${name} ${Math.round(took)} ms`);
console.log(`${read} files read in ${minutes} minutes, ${found} findings. Slowest: ${table.slice(0, 8).join(', ')}`);
process.exitCode = found > 0 ? 1 : 0;
