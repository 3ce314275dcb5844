import {parentPort} from 'node:worker_threads';
import {analyze} from '../analysis/analyze.ts';
import {readTypedDate} from '../analysis/dates/read-typed-date.ts';
import type {NameTagger} from '../analysis/entities/name-tagger.ts';
import type {FromLanguageThread, ToLanguageThread} from './language-thread.ts';
import {readNameTagger} from './name-model.ts';

/** A worker thread that analyses one article, or reads one date, at a time. */
let tagger: NameTagger | null = null;

function answer(message: ToLanguageThread): FromLanguageThread {
	try {
		if (message.ask === 'read-date') return {answer: readTypedDate(message.typed, message.from)};
		tagger ??= readNameTagger();
		return {answer: analyze(message.article, tagger, message.corrections)};
	} catch (error) {
		return {failed: error instanceof Error ? error.message : String(error)};
	}
}

parentPort!.on('message', (message: ToLanguageThread) => parentPort!.postMessage(answer(message)));
