import {setImmediate as turn} from 'node:timers/promises';
import type {ReadLimits} from '../corpus/limits.ts';
import type {FoundFile} from '../corpus/walk.ts';
import type {FileContent, FileRecord, Library} from '../library/library.ts';
import type {Corrections} from './correction.ts';
import type {Job, StoredFile} from './job.ts';
import {isMadeBy, isReadBy, type Maker} from './made-by.ts';
import type {Plan} from './plan.ts';
import {createMeter, type IndexProgress} from './progress.ts';
import {readFiles} from './read-files.ts';
import {createWriter} from './writer.ts';

export interface WorkOptions {
	published: string | null;
	limits: Partial<ReadLimits>;
	maker: Maker;
	signal: AbortSignal;
	onProgress: (progress: IndexProgress) => void;
	workers: number;
	worker: URL;
	silence: number;
	corrections: Corrections;
}

/**
 * Articles a transaction, and how old (ms) its first may become. Larger ones save nothing measurable and keep the screen
 * waiting: with 48, one in twenty took 270 ms, with 16, 94 ms.
 */
const batch = {articles: 16, files: 48, age: 250};

/** Milliseconds between two reports. */
const reporting = 250;

/** A second thread takes half a second to load: as long as these take in one. */
const fewBytes = 64 * 1024;

/** Carries a plan out. Gives back how many files were read, and whether the signal came before the end. */
export async function bringUpToDate(
	{changed, gone}: Plan,
	library: Library,
	options: WorkOptions,
): Promise<{read: number; interrupted: boolean}> {
	await forget(gone, library, options.signal);
	if (options.signal.aborted) return {read: 0, interrupted: true};
	if (changed.length === 0) return {read: 0, interrupted: false};

	const bytes = changed.reduce((sum, {file}) => sum + file.size, 0);
	const meter = createMeter({files: changed.length, bytes}, () => performance.now());
	const sizes = new Map(changed.map(({file}) => [file.path, file.size]));
	const failed = new AbortController();
	let trouble: unknown = null;
	const fail = (error: unknown) => {
		trouble ??= error;
		failed.abort();
	};
	const report = throttle(() => options.onProgress(meter.now()), reporting);
	const writer = createWriter(
		library,
		batch,
		(contents, touched) => {
			for (const content of contents) count(meter, content, sizes);
			for (const {path, size} of touched) {
				meter.wrote(path, 0, size);
				meter.finished(path, false);
			}
			report();
		},
		fail,
	);
	options.onProgress(meter.now());
	try {
		await readFiles(jobsOf(changed, library, options), {
			workers: bytes <= fewBytes ? 1 : Math.min(options.workers, changed.length),
			worker: options.worker,
			silence: options.silence,
			corrections: options.corrections,
			signal: AbortSignal.any([options.signal, failed.signal]),
			digests: async path => {
				await writer.flush();
				return library.files.digests(path);
			},
			content: writer.add,
			unchanged: writer.touch,
		});
	} catch (error) {
		fail(error);
	} finally {
		await writer.flush();
	}
	if (trouble !== null) throw trouble;
	const {done} = meter.now();
	options.onProgress(meter.now());
	return {read: done, interrupted: done < changed.length};
}

async function forget(gone: readonly string[], library: Pick<Library, 'files'>, signal: AbortSignal): Promise<void> {
	for (let at = 0; at < gone.length && !signal.aborted; at += batch.files) {
		await library.files.remove(gone.slice(at, at + batch.files));
		await turn();
	}
}

/** One by one as they are asked for, since each may come with the digests of many articles. */
async function* jobsOf(
	changed: Plan['changed'],
	library: Pick<Library, 'files' | 'place'>,
	{maker, published, limits}: Pick<WorkOptions, 'maker' | 'published' | 'limits'>,
): AsyncGenerator<Job, void> {
	for (const {file, known} of changed) {
		const {path, size, modified} = file;
		const comparable = known !== null && isMadeBy(maker, known);
		const hash = comparable && known.hash !== '' ? known.hash : null;
		const digests = comparable ? await library.files.digests(path) : [];
		const stored = comparable || known === null ? null : await storedFile(library, file, known, maker);
		yield {path, size, modified, maker, published, limits, hash, stored, digests, skip: []};
	}
}

/** What the library has of a file that is as it was, where only the analysis is another now. */
async function storedFile(
	{place, files}: Pick<Library, 'files' | 'place'>,
	{path, size, modified}: FoundFile,
	known: FileRecord,
	maker: Maker,
): Promise<StoredFile | null> {
	const isAsItWas = known.size === size && known.modified === modified && isReadBy(maker, known);
	if (place === null || !isAsItWas) return null;
	const keys = await files.stored(path);
	return keys === null ? null : {place, keys, hash: known.hash};
}

/** A file in parts is worth as many of its bytes as it has characters so far, near enough. */
function count(
	meter: ReturnType<typeof createMeter>,
	{file, part, articles, failures}: FileContent,
	sizes: Map<string, number>,
): void {
	const left = sizes.get(file.path) ?? 0;
	const ends = part === 'whole' || part === 'last';
	const characters = articles.reduce((sum, given) => sum + ('kept' in given ? 0 : given.article.text.length), 0);
	const bytes = ends ? left : Math.min(left, characters);
	sizes.set(file.path, left - bytes);
	meter.wrote(file.path, articles.length, bytes);
	if (ends) meter.finished(file.path, failures.length > 0);
}

/** Calls at most once in so many milliseconds; what comes sooner is left out. */
function throttle(call: () => void, interval: number): () => void {
	let last = Number.NEGATIVE_INFINITY;
	return () => {
		const now = performance.now();
		if (now - last < interval) return;
		last = now;
		call();
	};
}
