import {existsSync} from 'node:fs';
import {Worker} from 'node:worker_threads';
import type {Decided} from '../decisions/decide.ts';
import type {Library} from '../library/library.ts';
import {askHere} from './ask-here.ts';
import {createSearch, type Search} from './search.ts';
import type {SearchSource} from './source.ts';
import type {FromSearchThread, ToSearchThread} from './thread-messages.ts';

export interface ThreadedSearch extends Search {
	/** Ends the thread; what was still asked is rejected with an `AbortError`. */
	close(): Promise<void>;
}

interface Question {
	message: ToSearchThread;
	signal: AbortSignal | undefined;
	resolve(result: unknown): void;
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
	library: Pick<Library, 'place'> & SearchSource,
	place: URL = workerPlace(),
): ThreadedSearch {
	let fallback: Search | null = library.place === null ? createSearch(library) : null;
	let thread: Worker | null = null;
	let asked: Question | null = null;
	const waiting: Question[] = [];
	/** What the reader has decided, and whether the thread knows it. */
	let decided: Decided | undefined;
	let isKnown = true;
	let isRevised = false;

	const start = () => {
		const started = new Worker(place, {
			workerData: {place: library.place},
			// V8 would let the space for new objects grow to 130 MB, which stay; answers come no later with this much.
			resourceLimits: {maxYoungGenerationSizeMb: 24},
		});
		started.on('message', (reply: FromSearchThread) => {
			if ('failed' in reply) asked?.reject(new Error(reply.failed));
			else asked?.resolve(reply.result);
			asked = null;
			next();
		});
		started.on('error', () => {
			thread = null;
			isKnown = false;
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
		const message = isKnown || !decided ? question.message : {...question.message, decided, revised: isRevised};
		isKnown = true;
		isRevised = false;
		if (fallback) {
			askHere(fallback, message, question.signal).then(question.resolve, question.reject);
			return next();
		}
		asked = question;
		thread ??= start();
		thread.ref();
		thread.postMessage(message);
	};

	const ask = <Answer>(message: ToSearchThread, signal: AbortSignal | undefined) =>
		new Promise<Answer>((resolve, reject) => {
			signal?.throwIfAborted();
			signal?.addEventListener('abort', () => reject(signal.reason), {once: true});
			waiting.push({message, signal, resolve: result => resolve(result as Answer), reject});
			next();
		});

	return {
		prepare: () => ask({ask: 'prepare'}, undefined),
		find: (query, {signal, ...options} = {}) => ask({ask: 'find', query, ...options}, signal),
		refine: (query, {signal, ...options} = {}) => ask({ask: 'refine', query, ...options}, signal),
		show: (query, keys, {signal, ...options} = {}) => ask({ask: 'show', query, keys, ...options}, signal),
		complete: (query, cursor, {signal, ...options} = {}) => ask({ask: 'complete', query, cursor, ...options}, signal),
		facets: (query, {signal, ...options} = {}) => ask({ask: 'facets', query, ...options}, signal),
		know(next, revised = false) {
			decided = next;
			isKnown = false;
			isRevised ||= revised;
		},
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
