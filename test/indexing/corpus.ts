import {mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {type IndexOptions, type IndexResult, index} from '../../source/indexing/index-corpus.ts';
import type {Library} from '../../source/library/library.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';

/** A folder of articles and its library, for one test. */
export interface Corpus {
	folder: string;
	library: Library;
	/** Where the library is kept. */
	place: string;
	path(name: string): string;
	write(name: string, content: string, modified?: number): void;
	index(options?: IndexOptions): Promise<IndexResult>;
	/** Titles of all articles, sorted. */
	titles(): Promise<string[]>;
	[Symbol.asyncDispose](): Promise<void>;
}

export const fakeWorker = new URL('./workers/fake-worker.ts', import.meta.url);

export async function makeCorpus(files: Record<string, string> = {}): Promise<Corpus> {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'newsglass-index-')));
	const folder = join(root, 'corpus');
	const place = join(root, 'library.sqlite');
	const library = await openLibraryAt(place);
	const corpus: Corpus = {
		folder,
		library,
		place,
		path: name => join(folder, name),
		write(name, content, modified) {
			const path = join(folder, name);
			mkdirSync(dirname(path), {recursive: true});
			writeFileSync(path, content);
			if (modified !== undefined) utimesSync(path, modified, modified);
		},
		index: options => index([folder], library, {worker: fakeWorker, workers: 1, ...options}),
		async titles() {
			const rows = await library.articles.rows(await library.articles.keys('path'));
			return rows.map(row => row.title).sort();
		},
		async [Symbol.asyncDispose]() {
			await library.close();
			rmSync(root, {recursive: true});
		},
	};
	mkdirSync(folder);
	for (const [name, content] of Object.entries(files)) corpus.write(name, content);
	return corpus;
}

/** One line of a `.jsonl` file. */
export const line = (id: string, text = `Text of ${id}.`) => `${JSON.stringify({id, title: id, text})}\n`;
