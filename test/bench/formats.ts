import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream, mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {everyFormat} from '../corpus/every-format.ts';
import {readText} from '../corpus/helpers.ts';
import {atMost, figure, type Table} from './table.ts';

/** How long each format is read, in milliseconds. */
const span = 1500;
/** Bytes of the export that has to be read as a stream. */
const exportSize = 1_000_000_000;

/** Small whole files of each format, read again and again in one process; and one export of a gigabyte in another. */
export async function benchFormats(): Promise<Table[]> {
	const rows: string[][] = [];
	for (const [name, bytes] of everyFormat) rows.push([name, ...(await speedOf(name, bytes))]);
	return [
		{
			title: 'Reading',
			columns: ['KB a file', 'files/s', 'MB/s'],
			rows,
			notes: ['Files to articles, without analysis; the files are those of the tests, small as articles are.'],
		},
		await benchExport(),
	];
}

async function speedOf(name: string, bytes: Buffer): Promise<string[]> {
	for (let warm = 0; warm < 5; warm++) await readText(name, bytes);
	const start = performance.now();
	let files = 0;
	while (performance.now() - start < span) {
		await readText(name, bytes);
		files++;
	}
	const seconds = (performance.now() - start) / 1000;
	return [figure(bytes.length / 1000), figure(files / seconds), figure((files * bytes.length) / seconds / 1e6)];
}

const counting = `
const {readFile} = await import(process.argv[1]);
let articles = 0;
const start = performance.now();
for await (const {article} of readFile(process.argv[2], {asIs: false, published: null})) if (article) articles++;
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({articles, seconds, peak: process.resourceUsage().maxRSS * 1024}));`;

async function benchExport(): Promise<Table> {
	const folder = mkdtempSync(join(tmpdir(), 'newsglass-formats-'));
	try {
		const path = join(folder, 'export.jsonl');
		await writeExport(path);
		const reader = new URL('../../source/corpus/read-file.ts', import.meta.url).href;
		const out = execFileSync(process.execPath, ['--input-type=module', '-e', counting, reader, path], {
			encoding: 'utf8',
		});
		const {articles, seconds, peak} = JSON.parse(out) as {articles: number; seconds: number; peak: number};
		const {size} = statSync(path);
		return {
			title: `JSON lines of ${Math.round(size / 1e6)} MB, as a stream`,
			columns: ['articles', 'articles/s', 'MB/s', 'peak MB', 'budget'],
			rows: [
				[
					'newsglass',
					articles.toLocaleString('en-US'),
					figure(articles / seconds),
					figure(size / seconds / 1e6),
					figure(peak / 1e6),
					atMost(peak / 1e6, 300, ' MB'),
				],
			],
		};
	} finally {
		rmSync(folder, {recursive: true});
	}
}

async function writeExport(path: string): Promise<void> {
	const stream = createWriteStream(path);
	const paragraph =
		'The council met on Monday to speak of the port, and of nothing else, as a member said on the steps. ';
	const text = Array.from({length: 12}, () => paragraph.repeat(3).trim()).join('\n\n');
	for (let written = 0, id = 0; written < exportSize; id++) {
		const line = `${JSON.stringify({id: String(id), title: `Port sold, part ${id}`, outlet: 'Harbour Ledger', published: '2024-02-08T21:15:00+08:00', text})}\n`;
		written += line.length;
		if (!stream.write(line)) await once(stream, 'drain');
	}
	stream.end();
	await once(stream, 'close');
}
