import {
	appendFileSync,
	mkdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	unlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {expect, test, vi} from 'vitest';
import type {IndexResult} from '../../../source/indexing/index-corpus.ts';
import {type WatchOptions, watchCorpus} from '../../../source/indexing/watch/watch-corpus.ts';
import {type Corpus, fakeWorker, line, makeCorpus} from '../corpus.ts';

const articlesOf = (names: readonly string[]) => names.map(name => line(name)).join('');

/** A watched corpus; `sees` waits until the library holds exactly these articles. */
async function watched(files: Record<string, string>, options: Partial<WatchOptions> = {}, path?: string) {
	const corpus = await makeCorpus(files);
	const stop = new AbortController();
	const results: IndexResult[] = [];
	const watching = watchCorpus([path ?? corpus.folder], corpus.library, {
		worker: fakeWorker,
		workers: 1,
		signal: stop.signal,
		onIndexed: async result => void results.push(result),
		...options,
	});
	return {
		...corpus,
		results,
		sees: (titles: string[]) =>
			vi.waitFor(async () => expect(await corpus.titles()).toEqual([...titles].sort()), {timeout: 30_000}),
		looks: (times: number) =>
			vi.waitFor(() => expect(results.length).toBeGreaterThanOrEqual(times), {timeout: 30_000, interval: 20}),
		async [Symbol.asyncDispose]() {
			stop.abort();
			await watching;
			await corpus[Symbol.asyncDispose]();
		},
	};
}

/** As of a minute ago: it is certainly not being written. */
function writeOld(corpus: Pick<Corpus, 'path' | 'write'>, name: string, content: string): void {
	corpus.write(name, content, Date.now() / 1000 - 60);
}

test('follows files that come, change and go, in folders that come and go', async () => {
	await using corpus = await watched({'a.jsonl': line('one')});
	await corpus.sees(['one']);
	writeOld(corpus, 'b.jsonl', articlesOf(['two', 'three']));
	await corpus.sees(['one', 'two', 'three']);
	writeOld(corpus, 'new/deep/c.jsonl', line('four'));
	await corpus.sees(['one', 'two', 'three', 'four']);
	writeOld(corpus, 'new/deep/d.jsonl', line('five'));
	await corpus.sees(['one', 'two', 'three', 'four', 'five']);
	unlinkSync(corpus.path('b.jsonl'));
	renameSync(corpus.path('new/deep'), corpus.path('elsewhere'));
	await corpus.sees(['one', 'four', 'five']);
	appendFileSync(corpus.path('elsewhere/c.jsonl'), line('six'));
	await corpus.sees(['one', 'four', 'five', 'six']);
	rmSync(corpus.path('elsewhere'), {recursive: true});
	await corpus.sees(['one']);
});

test('follows a folder that is deleted and made again, and keeps its articles meanwhile', async () => {
	await using corpus = await watched({'a.jsonl': line('one'), 'b.jsonl': line('two')});
	await corpus.sees(['one', 'two']);
	rmSync(corpus.folder, {recursive: true});
	const looks = corpus.results.length;
	await vi.waitFor(() => expect(corpus.results.at(-1)!.failures).toHaveLength(1), {timeout: 30_000});
	await corpus.looks(looks + 1);
	expect(await corpus.titles()).toEqual(['one', 'two']);
	mkdirSync(corpus.folder);
	writeOld(corpus, 'a.jsonl', line('one'));
	await corpus.sees(['one']);
	writeOld(corpus, 'c.jsonl', line('three'));
	await corpus.sees(['one', 'three']);
});

test('reads a file that is written slowly when it is left alone, not before', async () => {
	await using corpus = await watched({'a.jsonl': line('one')});
	await corpus.sees(['one']);
	const slow = JSON.stringify([{id: 'slow', title: 'slow', text: 'Written bit by bit.'}]);
	let at = 0;
	const writing = setInterval(() => {
		appendFileSync(corpus.path('slow.json'), slow.charAt(at));
		at++;
		if (at >= slow.length) clearInterval(writing);
	}, 50);
	await corpus.sees(['one', 'slow']);
	expect(corpus.results.flatMap(({failures}) => failures)).toEqual([]);
	expect(corpus.results.some(({unfinished}) => unfinished === 1)).toBe(true);
});

test('looks once for a burst of thousands of files', async () => {
	await using corpus = await watched({'a.jsonl': line('one')});
	await corpus.sees(['one']);
	const names = Array.from({length: 2000}, (_, at) => `burst ${at}`);
	for (const [at, name] of names.entries()) writeOld(corpus, `${at % 20}/${at}.jsonl`, line(name));
	await corpus.sees(['one', ...names]);
	expect(corpus.results.filter(({read}) => read > 0).length).toBeLessThan(10);
}, 120_000);

test('follows one file that an editor puts in the place of another, and where a link leads', async () => {
	await using other = await makeCorpus({'old/a.jsonl': line('old'), 'new/a.jsonl': line('new')});
	symlinkSync(other.path('old'), other.path('current'));
	await using corpus = await watched({}, {poll: 0.1}, other.path('current'));
	await corpus.sees(['old']);
	symlinkSync(other.path('new'), other.path('next'));
	renameSync(other.path('next'), other.path('current'));
	await corpus.sees(['new']);

	await using single = await watched({}, {}, other.path('old/a.jsonl'));
	await single.sees(['old']);
	writeFileSync(other.path('old/.a.swp'), line('edited'));
	utimesSync(other.path('old/.a.swp'), 1000, 1000);
	renameSync(other.path('old/.a.swp'), other.path('old/a.jsonl'));
	await single.sees(['edited']);
});

test('looks from time to time where nothing tells of changes', async () => {
	await using corpus = await watched({'a.jsonl': line('one')}, {poll: 0.1});
	await corpus.looks(3);
	expect(corpus.results.slice(1).every(({read, changed}) => read === 0 && !changed)).toBe(true);
});

test('ends when the signal comes', async () => {
	const corpus = await watched({'a.jsonl': line('one')});
	await corpus.looks(1);
	await corpus[Symbol.asyncDispose]();
	expect(corpus.results).toHaveLength(1);
});
