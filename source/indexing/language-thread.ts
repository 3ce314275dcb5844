import {existsSync} from 'node:fs';
import {Worker} from 'node:worker_threads';
import type {TypedDate} from '../analysis/dates/read-typed-date.ts';
import type {Analysis} from '../model/analysis.ts';
import type {Article} from '../model/article.ts';
import type {DateCorrection} from '../model/date-mention.ts';
import {indexingMessages} from './messages.ts';
import {smallNursery} from './small-nursery.ts';

/** What the thread is asked, one thing at a time. */
export type ToLanguageThread =
	| {ask: 'analyze'; article: Article; corrections: readonly DateCorrection[]}
	| {ask: 'read-date'; typed: string; from: string | null};

/** What it answers, each question once. */
export type FromLanguageThread = {answer: Analysis | TypedDate | null} | {failed: string};

/**
 * The analysis in a thread of its own, for what is asked now and then: it takes half a second to load, and no key should
 * wait for that. The thread is started by the first question, ends when nothing was asked for a minute, and keeps no
 * process alive but while an answer is awaited.
 */
export interface LanguageThread {
	/** @throws {Error} For people, where the analysis fails or takes more than a minute. */
	analyze(article: Article, corrections: readonly DateCorrection[]): Promise<Analysis>;
	/** What was typed as a date; `null` where it is none. @param from The day that "last week" is counted from. */
	readDate(typed: string, from: string | null): Promise<TypedDate | null>;
	/** Ends the thread; what was still asked is rejected with an `AbortError`. */
	close(): Promise<void>;
}

interface Question {
	message: ToLanguageThread;
	resolve(answer: FromLanguageThread): void;
	reject(reason: unknown): void;
}

/** Milliseconds. */
const usualPatience = 60_000;

export function openLanguageThread(place: URL = languageWorkerPlace(), patience = usualPatience): LanguageThread {
	let thread: Worker | null = null;
	let asked: Question | null = null;
	let alarm: NodeJS.Timeout | undefined;
	const waiting: Question[] = [];

	const end = async () => {
		const ending = thread;
		thread = null;
		await ending?.terminate();
	};
	const settle = (how: (question: Question) => void) => {
		clearTimeout(alarm);
		const question = asked;
		asked = null;
		if (question !== null) how(question);
		next();
	};
	const fail = (reason: unknown) => {
		void end();
		settle(({reject}) => reject(reason));
	};
	const start = () => {
		const started = new Worker(place, {resourceLimits: smallNursery});
		const broken = (error: unknown) => {
			if (thread === started) fail(error);
		};
		started.on('message', (answer: FromLanguageThread) => settle(({resolve}) => resolve(answer)));
		started.on('error', broken);
		started.on('exit', code => broken(new Error(indexingMessages.cannotStart(`exit code ${code}`))));
		return started;
	};
	const next = () => {
		if (asked !== null) return;
		asked = waiting.shift() ?? null;
		if (asked === null) {
			thread?.unref();
			alarm = setTimeout(end, patience);
			alarm.unref();
			return;
		}
		clearTimeout(alarm);
		alarm = setTimeout(() => fail(new Error(indexingMessages.tooLong(patience / 1000))), patience);
		thread ??= start();
		thread.ref();
		thread.postMessage(asked.message);
	};
	const ask = async (message: ToLanguageThread) => {
		const reply = await new Promise<FromLanguageThread>((resolve, reject) => {
			waiting.push({message, resolve, reject});
			next();
		});
		if ('failed' in reply) throw new Error(reply.failed);
		return reply.answer;
	};
	return {
		analyze: async (article, corrections) => (await ask({ask: 'analyze', article, corrections})) as Analysis,
		readDate: async (typed, from) => (await ask({ask: 'read-date', typed, from})) as TypedDate | null,
		async close() {
			clearTimeout(alarm);
			const closed = new DOMException('The analysis is closed.', 'AbortError');
			for (const question of [asked, ...waiting.splice(0)]) question?.reject(closed);
			asked = null;
			await end();
		},
	};
}

/** The worker beside this code: TypeScript in the source tree; in `dist`, where shared code lies one folder deeper. */
function languageWorkerPlace(): URL {
	if (import.meta.url.endsWith('.ts')) return new URL('./language-worker.ts', import.meta.url);
	const beside = new URL('./language-worker.js', import.meta.url);
	return existsSync(beside) ? beside : new URL('../language-worker.js', import.meta.url);
}
