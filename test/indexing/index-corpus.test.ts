import {mkdirSync, rmSync, symlinkSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {index} from '../../source/indexing/index-corpus.ts';
import type {IndexProgress} from '../../source/indexing/progress.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {openDatabase} from '../../source/library/sqlite/database.ts';
import {fakeWorker, line, makeCorpus} from './corpus.ts';

// Threads take long to start where many tests run at once.
vi.setConfig({testTimeout: 60_000});

const page = {offset: 0, limit: 100};

describe('indexing', () => {
	test('reads and analyses all files of a folder', async () => {
		await using corpus = await makeCorpus({
			'a.jsonl': line('a1', 'ACME sold it.') + line('a2'),
			'deep/b.jsonl': line('b'),
		});
		const result = await corpus.index();
		expect(result).toEqual({
			files: 2,
			withArticles: 2,
			read: 2,
			removed: 0,
			unfinished: 0,
			failures: [],
			changed: true,
			interrupted: false,
		});
		expect(await corpus.titles()).toEqual(['a1', 'a2', 'b']);
		const entities = await corpus.library.entities.list({of: 'all'}, page);
		expect(entities.map(({name}) => name)).toEqual(['ACME']);
		expect(await corpus.library.indexing.current()).toBeNull();
	});

	test('does nothing, and starts no thread, where nothing has changed', async () => {
		await using corpus = await makeCorpus({'a.jsonl': line('a')});
		await corpus.index();
		const dead = new URL('./workers/dead-worker.ts', import.meta.url);
		const result = await corpus.index({worker: dead, onProgress: () => expect.unreachable()});
		expect(result).toMatchObject({read: 0, changed: false, interrupted: false});
	});

	test('reads what is new or changed, forgets what is gone, and leaves the rest alone', async () => {
		await using corpus = await makeCorpus({'a.jsonl': line('a'), 'b.jsonl': line('b'), 'c.jsonl': line('c')});
		await corpus.index();
		const [a] = await corpus.library.articles.keys('path');
		corpus.write('b.jsonl', line('b changed'));
		corpus.write('d.jsonl', line('d'));
		rmSync(corpus.path('c.jsonl'));
		const result = await corpus.index();
		expect(result).toMatchObject({files: 3, read: 2, removed: 1, changed: true});
		expect(await corpus.titles()).toEqual(['a', 'b changed', 'd']);
		expect((await corpus.library.articles.keys('path'))[0]).toBe(a);
	});

	test('a file with a new time and the old content is not read again', async () => {
		await using corpus = await makeCorpus();
		corpus.write('a.jsonl', line('a'), 1_000_000);
		await corpus.index();
		const [key] = await corpus.library.articles.keys('path');
		corpus.write('a.jsonl', line('a'), 2_000_000);
		await corpus.index();
		expect((await corpus.library.files.all())[0]!.modified).toBe(2_000_000_000);
		expect(await corpus.library.articles.keys('path')).toEqual([key]);
		expect((await corpus.index()).changed).toBe(false);
	});

	test('of a file that has grown, only the new articles are analysed', async () => {
		await using corpus = await makeCorpus({'all.jsonl': line('one', 'ONE') + line('two', 'TWO')});
		await corpus.index();
		const before = await corpus.library.articles.keys('path');
		corpus.write('all.jsonl', line('one', 'ONE') + line('new', 'please throw') + line('two', 'TWO'));
		const {failures} = await corpus.index();
		expect(failures.map(({reason}) => reason)).toEqual([expect.stringContaining('it was asked to')]);
		const after = await corpus.library.articles.keys('path');
		expect([after[0], after[2]]).toEqual(before);
		expect(await corpus.titles()).toEqual(['new', 'one', 'two']);
	});

	test('an article that stands in a file more than once is one, and stays while one of them does', async () => {
		await using corpus = await makeCorpus({'all.jsonl': line('one') + line('one')});
		await corpus.index();
		corpus.write('all.jsonl', line('one') + line('one') + line('one') + line('two'));
		await corpus.index();
		expect(await corpus.titles()).toEqual(['one', 'two']);
		corpus.write('all.jsonl', line('two') + line('one'));
		await corpus.index();
		expect(await corpus.titles()).toEqual(['one', 'two']);
	});

	test('copies of a file are one article, with all their paths', async () => {
		const text = 'The harbour closed on Monday.\n\nNobody knows for how long.';
		await using corpus = await makeCorpus({'a.txt': text, 'b.md': text, 'c.txt': `${text} Yet.`});
		await corpus.index();
		const rows = await corpus.library.articles.rows(await corpus.library.articles.keys('path'));
		expect(rows.map(({alsoIn}) => alsoIn).toSorted()).toEqual([0, 1]);
		rmSync(corpus.path('a.txt'));
		await corpus.index();
		expect(await corpus.library.articles.count()).toBe(2);
	});

	test('another day for undated articles is another article', async () => {
		const dated = `${JSON.stringify({id: 'd', title: 'd', text: 'Dated.', published: '2030-01-01'})}\n`;
		await using corpus = await makeCorpus({'a.jsonl': line('a'), 'b.jsonl': dated});
		await corpus.index();
		expect((await corpus.index({published: '2031-02-03'})).read).toBe(1);
		const rows = await corpus.library.articles.rows(await corpus.library.articles.keys('path'));
		expect(rows).toMatchObject([
			{published: '2031-02-03', publishedBasis: 'given'},
			{published: '2030-01-01', publishedBasis: 'metadata'},
		]);
		expect((await corpus.index({published: '2031-02-03'})).read).toBe(0);
	});

	test('a corpus is the same by whatever name it is opened', async () => {
		await using corpus = await makeCorpus({'a.jsonl': line('a')});
		await corpus.index();
		const link = `${corpus.folder}-link`;
		symlinkSync(corpus.folder, link);
		const result = await index([link], corpus.library, {});
		expect(result).toMatchObject({read: 0, removed: 0, changed: false});
	});

	test('what cannot be looked at is kept; what is certainly gone is not', async () => {
		await using corpus = await makeCorpus({'a.jsonl': line('a'), 'b.jsonl': line('b')});
		await corpus.index();
		rmSync(corpus.path('a.jsonl'));
		symlinkSync('a.jsonl', corpus.path('a.jsonl'));
		rmSync(corpus.path('b.jsonl'));
		symlinkSync('nowhere.jsonl', corpus.path('b.jsonl'));
		const {failures, removed} = await corpus.index();
		expect(failures).toHaveLength(2);
		expect(removed).toBe(1);
		expect(await corpus.titles()).toEqual(['a']);
	});

	test('an empty or a missing folder holds nothing', async () => {
		await using corpus = await makeCorpus();
		expect(await corpus.index()).toMatchObject({files: 0, failures: [], changed: false});
		const missing = join(corpus.folder, 'missing');
		const {failures} = await index([missing], corpus.library, {});
		expect(failures).toMatchObject([{path: missing}]);
	});

	test('failures of files that are as they were are told again', async () => {
		await using corpus = await makeCorpus({'a.jsonl': `${line('a')}{broken\n`, 'b.pdf': '%PDF-1.7\n\0', 'c.txt': ''});
		const first = await corpus.index();
		expect(first.failures.map(({path}) => path)).toEqual(
			expect.arrayContaining([corpus.path('a.jsonl'), corpus.path('b.pdf')]),
		);
		expect(first.withArticles).toBe(1);
		const second = await corpus.index();
		expect(second.read).toBe(0);
		expect(second.failures).toEqual(first.failures);
		corpus.write('a.jsonl', line('a'));
		rmSync(corpus.path('b.pdf'));
		rmSync(corpus.path('c.txt'));
		expect((await corpus.index()).failures).toEqual([]);
	});

	test('progress goes up to the end', async () => {
		const files = Object.fromEntries(Array.from({length: 120}, (_, name) => [`${name}.jsonl`, line(`${name}`)]));
		await using corpus = await makeCorpus(files);
		const seen: IndexProgress[] = [];
		await corpus.index({onProgress: progress => seen.push(progress)});
		expect(seen[0]).toMatchObject({done: 0, total: 120, waiting: false});
		expect(seen.at(-1)).toMatchObject({done: 120, total: 120, failed: 0, articles: 120});
		expect(seen.map(({done}) => done)).toEqual(seen.map(({done}) => done).sort((a, b) => a - b));
	});

	test('ended by a signal, it keeps what was read, and the next run does the rest', async () => {
		const files = Object.fromEntries(Array.from({length: 300}, (_, name) => [`${name}.jsonl`, line(`${name}`)]));
		await using corpus = await makeCorpus(files);
		const stop = new AbortController();
		const result = await corpus.index({
			signal: stop.signal,
			onProgress: ({done}) => {
				if (done > 0) stop.abort();
			},
		});
		expect(result).toMatchObject({interrupted: true, changed: true});
		const kept = await corpus.library.articles.count();
		expect(kept).toBeGreaterThan(0);
		expect(kept).toBeLessThan(300);
		expect(kept).toBe(result.read);
		expect(await corpus.library.indexing.current()).toBeNull();
		const rest = await corpus.index();
		expect(rest).toMatchObject({read: 300 - kept, interrupted: false});
		expect(await corpus.library.articles.count()).toBe(300);
	});

	test('a signal that came before ends it before it begins', async () => {
		await using corpus = await makeCorpus({'a.jsonl': line('a')});
		expect(await corpus.index({signal: AbortSignal.abort()})).toMatchObject({interrupted: true, read: 0});
	});

	test('a file named on its own is read', async () => {
		await using corpus = await makeCorpus({'a.jsonl': line('a'), 'b.jsonl': line('b')});
		mkdirSync(corpus.path('folder'));
		await index([corpus.path('b.jsonl')], corpus.library, {worker: fakeWorker});
		expect(await corpus.titles()).toEqual(['b']);
	});
});

describe('two that index the same corpus', () => {
	test('take turns: the second waits, shows what the first adds, and finds nothing left to do', async () => {
		await using corpus = await makeCorpus({'a.jsonl': line('a')});
		const other = await openLibraryAt(corpus.place);
		const lease = await other.indexing.begin({pid: process.pid, host: hostname()});
		const seen: boolean[] = [];
		const {promise: waiting, resolve: onWaiting} = Promise.withResolvers<void>();
		const second = corpus.index({
			onProgress: progress => {
				seen.push(progress.waiting);
				onWaiting();
			},
		});
		await waiting;
		await index(
			[corpus.folder],
			{...other, indexing: {...other.indexing, begin: async () => lease}},
			{worker: fakeWorker},
		);
		const result = await second;
		expect(result).toMatchObject({files: 1, read: 0, changed: true, interrupted: false});
		expect(seen.every(Boolean)).toBe(true);
		expect(await corpus.titles()).toEqual(['a']);
		await other.close();
	});

	test('the second may be ended while it waits', async () => {
		await using corpus = await makeCorpus({'a.jsonl': line('a')});
		const lease = await corpus.library.indexing.begin({pid: process.pid, host: hostname()});
		const stop = new AbortController();
		const result = await corpus.index({signal: stop.signal, onProgress: () => stop.abort()});
		expect(result).toMatchObject({interrupted: true, read: 0});
		await lease!.release();
	});

	test('one that loses its turn waits for another, and does what is left then', async () => {
		const files = Object.fromEntries(Array.from({length: 60}, (_, name) => [`${name}.jsonl`, line(`${name}`)]));
		await using corpus = await makeCorpus(files);
		const database = openDatabase(corpus.place);
		let turns = 0;
		const result = await corpus.index({
			onProgress: ({done}) => {
				if (done > 0 || turns > 1) return;
				turns++;
				if (turns === 1) database.execute(`UPDATE indexer SET token = 'of one that died since', pid = ${2 ** 30}`);
			},
		});
		database.close();
		expect(turns).toBe(2);
		expect(result).toMatchObject({files: 60, failures: [], interrupted: false});
		expect(await corpus.library.articles.count()).toBe(60);
	});

	test('one that was thought dead and comes back is stopped before it writes', async () => {
		await using corpus = await makeCorpus({'a.jsonl': line('a')});
		const other = await openLibraryAt(corpus.place);
		await other.indexing.begin({pid: 2 ** 30, host: hostname()});
		await corpus.index();
		const [file] = await other.files.all();
		await expect(other.files.replace([{file: file!, part: 'whole', articles: [], failures: []}])).rejects.toMatchObject(
			{kind: 'lost'},
		);
		expect(await corpus.titles()).toEqual(['a']);
		await other.close();
	});
});
