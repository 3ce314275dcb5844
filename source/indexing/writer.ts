import type {FileContent, FileRecord, Library} from '../library/library.ts';

export interface Writer {
	/** Comes back when there is room for more: at once, as long as writing keeps up. */
	add(content: FileContent): Promise<void>;
	/** For a file whose content is what it was. */
	touch(file: FileRecord): void;
	/** Writes everything that was added. */
	flush(): Promise<void>;
}

/** A batch is written when it has this many articles or files, or its first is this old (ms), whichever comes first. */
export interface BatchLimits {
	articles: number;
	files: number;
	age: number;
}

/**
 * Collects what workers found into transactions: few enough for the disk, small enough for a list that grows while one
 * watches, and short enough for keys to be answered in between.
 *
 * @param onWritten Called after each transaction.
 * @param onError Called when a batch cannot be written; what is added from then on is dropped.
 */
export function createWriter(
	library: Pick<Library, 'files'>,
	limits: BatchLimits,
	onWritten: (contents: readonly FileContent[], touched: readonly FileRecord[]) => void,
	onError: (error: unknown) => void,
): Writer {
	let contents: FileContent[] = [];
	let touched: FileRecord[] = [];
	let articles = 0;
	let timer: NodeJS.Timeout | null = null;
	let writing: Promise<void> = Promise.resolve();
	let failed = false;

	const write = async () => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		const batch = {contents, touched};
		contents = [];
		touched = [];
		articles = 0;
		if (failed || (batch.contents.length === 0 && batch.touched.length === 0)) return;
		try {
			if (batch.contents.length > 0) await library.files.replace(batch.contents);
			if (batch.touched.length > 0) await library.files.touch(batch.touched);
			onWritten(batch.contents, batch.touched);
		} catch (error) {
			failed = true;
			onError(error);
		}
	};
	const flush = () => {
		writing = writing.then(write);
		return writing;
	};
	const soon = () => {
		timer ??= setTimeout(flush, limits.age);
	};
	return {
		async add(content) {
			contents.push(content);
			articles += content.articles.length;
			if (articles >= limits.articles || contents.length >= limits.files) await flush();
			else soon();
		},
		touch(file) {
			touched.push(file);
			if (touched.length >= limits.files) void flush();
			else soon();
		},
		flush,
	};
}
