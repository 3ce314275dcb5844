/** How far indexing is. */
export interface IndexProgress {
	/** Files. */
	done: number;
	/** Files that have to be read: those that are as they were do not count. */
	total: number;
	/** Files that could not be read, wholly or in part. */
	failed: number;
	/** Articles read so far. */
	articles: number;
	/** Articles a second, of late. */
	rate: number;
	/** `null` as long as it cannot be told. */
	secondsLeft: number | null;
	/** The file that was read last. */
	path: string | null;
	/** True while another process indexes the same corpus, and this one waits and reads. */
	waiting: boolean;
}

/** Rate and time left follow the last so many milliseconds: loading at the start, and a stretch of large files, pass. */
const recent = 10_000;

/** Before this much time (ms) and this share of the bytes, no guess is better than a wild one. */
const soonest = {time: 2000, share: 0.01};

export interface ProgressMeter {
	/** A part of a file is written: how many articles it has, of how many bytes of the file. */
	wrote(path: string, articles: number, bytes: number): void;
	/** A file is through. */
	finished(path: string, failed: boolean): void;
	now(): IndexProgress;
}

/**
 * Time left is told by bytes, since files differ in size: a file is worth its bytes, and one in parts is worth what was
 * read of it.
 *
 * @param total Files and bytes to be read.
 * @param clock Milliseconds, from any beginning.
 */
export function createMeter(total: {files: number; bytes: number}, clock: () => number): ProgressMeter {
	const start = clock();
	let done = 0;
	let failed = 0;
	let articles = 0;
	let bytes = 0;
	let last: string | null = null;
	/** Oldest first; the first one stands before what is recent, or at the start. */
	const marks = [{at: start, articles: 0, bytes: 0}];
	const sinceRecent = (now: number) => {
		marks.push({at: now, articles, bytes});
		while (marks.length > 2 && now - marks[1]!.at >= recent) marks.shift();
		const {at, articles: articlesThen, bytes: bytesThen} = marks[0]!;
		return {time: now - at, articles: articles - articlesThen, bytes: bytes - bytesThen};
	};
	return {
		wrote(path, newArticles, newBytes) {
			articles += newArticles;
			bytes = Math.min(total.bytes, bytes + newBytes);
			last = path;
		},
		finished(path, hasFailed) {
			done++;
			if (hasFailed) failed++;
			last = path;
		},
		now() {
			const now = clock();
			const late = sinceRecent(now);
			const share = total.bytes === 0 ? 1 : bytes / total.bytes;
			const left = total.bytes - bytes;
			const known = now - start >= soonest.time && share >= soonest.share && (late.bytes > 0 || left === 0);
			return {
				done,
				total: total.files,
				failed,
				articles,
				rate: late.time > 0 ? (late.articles * 1000) / late.time : 0,
				secondsLeft: known ? (left === 0 ? 0 : ((late.time / late.bytes) * left) / 1000) : null,
				path: last,
				waiting: false,
			};
		},
	};
}
