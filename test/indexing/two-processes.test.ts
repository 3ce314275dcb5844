import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {expect, test} from 'vitest';
import {line, makeCorpus} from './corpus.ts';
import {libraryDigest} from './library-digest.ts';

const child = new URL('./workers/index-child.ts', import.meta.url).pathname;

/** Indexes in a process of its own. Gives back how many articles it has read itself. */
async function indexBeside(folder: string, place: string): Promise<number> {
	const beside = spawn(process.execPath, [child, folder, place], {stdio: ['ignore', 'pipe', 'inherit']});
	const [[code], reports] = await Promise.all([once(beside, 'exit'), text(beside.stdout)]);
	expect(code).toBe(0);
	return Math.max(0, ...reports.split('\n').map(Number));
}

test('two processes that index the same corpus at once read each file once between them', async () => {
	await using corpus = await makeCorpus();
	await using alone = await makeCorpus();
	const names = Array.from({length: 200}, (_, at) => `article ${at}`);
	for (const [at, name] of names.entries()) {
		corpus.write(`${at}.jsonl`, line(name, `${name} NATO`), 1_900_000_000);
		alone.write(`${at}.jsonl`, line(name, `${name} NATO`), 1_900_000_000);
	}
	const read = await Promise.all([1, 2].map(() => indexBeside(corpus.folder, corpus.place)));
	expect(read.sort((a, b) => a - b)).toEqual([0, names.length]);
	await alone.index();
	const [both, one] = await Promise.all(
		[corpus, alone].map(({library, folder}) => libraryDigest(library, said => said.replaceAll(folder, ''))),
	);
	expect(both).toBe(one);
});
