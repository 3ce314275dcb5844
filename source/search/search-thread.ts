import {existsSync} from 'node:fs';
import {Worker} from 'node:worker_threads';
import type {Library} from '../library/library.ts';
import {createSearch, type FindOptions, type Search, type SearchResult} from './search.ts';
import type {FromSearchThread, ToSearchThread} from './thread-messages.ts';

export interface ThreadedSearch extends Search {
	/** Ends the thread; what was still asked is rejected with an `AbortError`. */
	close(): Promise<void>;
}

interface Question {
	message: ToSearchThread;
	signal: AbortSignal | undefined;
	/** Asks the same of a search in this thread. */
	here(search: Search): Promise<SearchResult | null>;
	resolve(result: SearchResult | null): void;
	reject(reason: unknown): void;
}

/**
 * Search over a library in a thread of its own. The thread is asked one thing at a time, and what was called off
 * before its turn is never asked: with an `AbortSignal` for each query, the latest one wins. A library in memory cannot
 * be opened by a second thread: it is searched in this one; so is any other where the thread breaks.
 *
 * The thread keeps the process alive only as long as an answer is awaited.
 */
export function searchInThread(
	library: Pick<Library, 'place' | 'text' | 'articles'>,
	place: URL = workerPlace(),
): ThreadedSearch {
	let fallback: Search | null = library.place === null ? createSearch(library) : null;
	let thread: Worker | null = null;
	let asked: Question | null = null;
	const waiting: Question[] = [];

	const start = () => {
		const started = new Worker(place, {workerData: {place: library.place}});
		started.on('message', (reply: FromSearchThread) => {
			if ('failed' in reply) asked?.reject(new Error(reply.failed));
			else asked?.resolve(reply.result);
			asked = null;
			next();
		});
		started.on('error', () => {
			thread = null;
			fallback = createSearch(library);
			if (asked) waiting.unshift(asked);
			asked = null;
			next();
		});
		return started;
	};

	const next = () => {
		if (asked) return;
		const question = waiting.shift();
		if (!question) {
			thread?.unref();
			return;
		}
		if (question.signal?.aborted) return next();
		if (fallback) {
			question.here(fallback).then(question.resolve, question.reject);
			return next();
		}
		asked = question;
		thread ??= start();
		thread.ref();
		thread.postMessage(question.message);
	};

	const ask = (message: ToSearchThread, signal: AbortSignal | undefined, here: Question['here']) =>
		new Promise<SearchResult | null>((resolve, reject) => {
			signal?.throwIfAborted();
			signal?.addEventListener('abort', () => reject(signal.reason), {once: true});
			waiting.push({message, signal, here, resolve, reject});
			next();
		});

	const look = async (how: 'find' | 'refine', query: string, options: FindOptions): Promise<SearchResult> => {
		const message = {ask: how, query, limit: options.limit};
		return (await ask(message, options.signal, search => search[how](query, options)))!;
	};

	return {
		async prepare() {
			await ask({ask: 'prepare'}, undefined, async search => {
				await search.prepare();
				return null;
			});
		},
		find: (query, options = {}) => look('find', query, options),
		refine: (query, options = {}) => look('refine', query, options),
		async close() {
			const closed = new DOMException('The search is closed.', 'AbortError');
			for (const question of [asked, ...waiting.splice(0)]) question?.reject(closed);
			await thread?.terminate();
		},
	};
}

/** The worker beside this code: TypeScript in the source tree; in `dist`, where shared code lies one folder deeper. */
function workerPlace(): URL {
	if (import.meta.url.endsWith('.ts')) return new URL('./search-worker.ts', import.meta.url);
	const beside = new URL('./search-worker.js', import.meta.url);
	return existsSync(beside) ? beside : new URL('../search-worker.js', import.meta.url);
}
