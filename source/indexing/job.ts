import type {ReadLimits} from '../corpus/limits.ts';
import type {ArticleKey, FileContent, FileRecord, StoredDigest} from '../library/library.ts';
import type {Corrections} from './correction.ts';
import type {Maker} from './made-by.ts';

/** An article that must not be analysed again, since that never came to an end. */
export interface Skip {
	/** The how-manieth of its file, from 0. */
	index: number;
	/** Why, for people. */
	reason: string;
}

/** A file whose articles are read from a library, as they were read before. */
export interface StoredFile {
	/** Where the library is kept. */
	place: string;
	keys: ArticleKey[];
	/** Hash of the file. */
	hash: string;
}

/** A file to be read and analysed. */
export interface Job {
	path: string;
	size: number;
	modified: number;
	maker: Maker;
	/** Day of publication for articles that do not say theirs. */
	published: string | null;
	/** What it may cost, where that is not the usual. */
	limits: Partial<ReadLimits>;
	/** Hash of what is in the library; `null` where it is to be read in any case. */
	hash: string | null;
	/** Where its articles can be had without reading it, since only the analysis is another; else `null`. */
	stored: StoredFile | null;
	/** Digests of the articles that the library has of it. */
	digests: StoredDigest[];
	skip: Skip[];
}

/** What a worker is started with. */
export interface WorkerStart {
	corrections: Corrections;
}

export type ToWorker = {type: 'read'; job: Job} | {type: 'more'};

export type FromWorker =
	/** Everything is loaded. */
	| {type: 'ready'}
	/** Still at it. */
	| {type: 'alive'}
	/** The file is about to be read. */
	| {type: 'begun'; hash: string}
	/** An article is about to be analysed: the how-manieth of the file, from 0. `null` when that is done. */
	| {type: 'analyzing'; index: number | null}
	/** Some of the file; answered by `more` when there is room for the next. */
	| {type: 'content'; content: FileContent}
	/** The content is what it was. */
	| {type: 'unchanged'; file: FileRecord}
	| {type: 'done'};
