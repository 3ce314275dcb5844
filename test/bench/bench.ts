/**
 * Measures the built program beside its peers, in one run, since machines differ and are shared: what counts are the
 * ratios.
 *
 *     npm run bench -- [start] [keys] [search] [index] [views] [claims] [ssh] [formats] [--size 100000] [--long] [--keep FOLDER] [--packages FOLDER]
 *
 * All parts unless some are named, over 1,000 and 10,000 generated articles and those of every `--size`; with `--only`,
 * over those of `--size` alone. `--long` watches an idle screen for a minute. `--keep` leaves corpora and their libraries
 * in a folder, and takes them from there the next time. `--packages` names a folder in whose node_modules there are peers
 * that newsglass does not depend on (minisearch, compromise).
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {benchClaims} from './claims.ts';
import type {Bench, Part} from './context.ts';
import {type Corpus, makeCorpus} from './corpus.ts';
import {benchFormats} from './formats.ts';
import {benchIndex} from './index.ts';
import {benchKeys} from './keys.ts';
import {benchSearch} from './search.ts';
import {benchSsh} from './ssh.ts';
import {benchStart} from './start.ts';
import {printTable} from './table.ts';
import {benchViews} from './views.ts';

const parts: Record<string, Part> = {
	start: benchStart,
	keys: benchKeys,
	search: benchSearch,
	index: benchIndex,
	views: benchViews,
	claims: benchClaims,
	ssh: benchSsh,
	formats: benchFormats,
};

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		size: {type: 'string', multiple: true, default: []},
		only: {type: 'boolean', default: false},
		rounds: {type: 'string', default: '7'},
		long: {type: 'boolean', default: false},
		keep: {type: 'string'},
		packages: {type: 'string'},
	},
});
const unknown = positionals.find(name => !(name in parts));
if (unknown !== undefined) throw new Error(`No part is called ${unknown}: ${Object.keys(parts).join(', ')}.`);
const sizes = new Set([...(values.only ? [] : [1000, 10_000]), ...values.size.map(Number)]);

const home = values.keep ?? mkdtempSync(join(tmpdir(), 'newsglass-bench-'));
const started = performance.now();
try {
	const load = loadavg()[0]!.toFixed(1);
	const processor = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`;
	console.log(`${new Date().toISOString().slice(0, 16)}Z, ${processor}, Node ${process.versions.node}, load ${load}\n`);
	const corpora: Corpus[] = [];
	const needsCorpus = positionals.length === 0 || positionals.some(name => name !== 'formats');
	for (const size of needsCorpus ? [...sizes].sort((a, b) => a - b) : []) corpora.push(await makeCorpus(size, home));
	const bench: Bench = {
		corpora,
		rounds: Number(values.rounds),
		long: values.long,
		packages: values.packages ?? null,
	};
	for (const part of positionals.length > 0 ? positionals : Object.keys(parts)) {
		for (const table of await parts[part]!(bench)) if (table !== null) printTable(table);
	}
	const minutes = ((performance.now() - started) / 60_000).toFixed(1);
	console.log(`${minutes} minutes; load at the end ${loadavg()[0]!.toFixed(1)}.`);
} finally {
	if (values.keep === undefined) rmSync(home, {recursive: true, force: true});
}
