import {execFileSync} from 'node:child_process';
import {closeSync, constants, openSync} from 'node:fs';
import {describe, expect, test, vi} from 'vitest';
import {index} from '../../source/indexing/index-corpus.ts';
import {fakeWorker, line, makeCorpus} from './corpus.ts';

// Threads take long to start where many tests run at once.
vi.setConfig({testTimeout: 60_000});

const good = Object.fromEntries(
	['a', 'b', 'c', 'x', 'y', 'z'].map(name => [`${name}.jsonl`, line(name, `${name} NATO`)]),
);

describe('an article that breaks the analysis', () => {
	test.each([
		['throws', 'please throw', 'it was asked to'],
		['ends the thread', 'please exit', 'exit code 3'],
		['never ends', 'please hang', 'more than'],
	])('and %s costs no other', async (_, text, reason) => {
		const files = {...good, 'm.jsonl': line('m1') + line('bad', `${text}, BBC`) + line('m2', 'm2 NATO')};
		await using corpus = await makeCorpus(files);
		const result = await corpus.index({workers: 2, silence: 3000});
		expect(result).toMatchObject({files: 7, read: 7, interrupted: false});
		expect(result.failures).toEqual([
			{path: corpus.path('m.jsonl'), place: '“bad”', reason: expect.stringContaining(reason)},
		]);
		expect(await corpus.titles()).toEqual(['a', 'b', 'bad', 'c', 'm1', 'm2', 'x', 'y', 'z']);
		const [nato, ...others] = await corpus.library.entities.list({of: 'all'}, {offset: 0, limit: 9});
		expect(nato).toMatchObject({name: 'NATO', articles: 7});
		expect(others).toEqual([]);
		const again = await corpus.index();
		expect(again).toMatchObject({read: 0, failures: result.failures});
	});

	test('a file that never comes to an end costs no other', async () => {
		await using corpus = await makeCorpus(good);
		const pipe = corpus.path('pipe.jsonl');
		execFileSync('mkfifo', [pipe]);
		const {failures} = await index([corpus.folder, pipe], corpus.library, {worker: fakeWorker, silence: 3000});
		// Lets go of the thread that still waits for somebody to write.
		closeSync(openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK));
		expect(failures).toEqual([{path: pipe, place: null, reason: expect.stringContaining('more than')}]);
		expect(await corpus.titles()).toEqual(['a', 'b', 'c', 'x', 'y', 'z']);
	});

	test('again and again gives up its file, and no other', async () => {
		const bad = Array.from({length: 8}, (_, name) => line(`bad ${name}`, 'please exit')).join('');
		await using corpus = await makeCorpus({...good, 'm.jsonl': line('m1') + bad});
		const {failures} = await corpus.index();
		expect(failures.at(-1)).toEqual({
			path: corpus.path('m.jsonl'),
			place: 'article 7',
			reason: expect.stringContaining('exit code 3'),
		});
		expect(await corpus.titles()).toEqual(expect.arrayContaining(['a', 'b', 'c', 'x', 'y', 'z']));
		expect((await corpus.index()).read).toBe(0);
	});

	test('threads that cannot start say so, once', async () => {
		await using corpus = await makeCorpus(good);
		const worker = new URL('./workers/dead-worker.ts', import.meta.url);
		await expect(corpus.index({worker, workers: 2})).rejects.toThrow(/a part is missing.*Install newsglass anew/);
		expect(await corpus.library.indexing.current()).toBeNull();
	});
});
