import type {Article} from '../model/article.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import {type Allowance, counted, createAllowance} from './archives/allowance.ts';
import {binaryKind} from './binary.ts';
import {badOwnNotes, binary, empty, nothingInside, reasonOf, Unreadable, unreadFormat, vanished} from './failures.ts';
import {chooseFormat, extensionOf} from './formats/choose.ts';
import type {Format} from './formats/format.ts';
import {headOf} from './head.ts';
import {type ReadLimits, usualLimits} from './limits.ts';
import {mayBeArticle} from './may-be-article.ts';
import {type Notes, noNotes, readNotes} from './notes.ts';
import {unreadOfficeKind} from './office-document.ts';
import {fileChunks} from './open-file.ts';
import {unreadDocuments} from './other-files.ts';
import {openSource, type Source} from './source.ts';
import {type Origin, toArticle} from './to-article.ts';

export interface ReadOptions {
	/** Take the text as it stands: nothing cleaned, nothing cut, offsets into the given text. */
	asIs: boolean;
	/** Day of publication, `YYYY-MM-DD`, for articles that do not say theirs. */
	published: string | null;
	/** What a file may cost; the usual where it is not given. */
	limits?: Partial<ReadLimits>;
}

export type ReadResult = {article: Article; failure?: never} | {failure: ReadFailure; article?: never};

/** Reads every article of one file, with what stands about it beside it. What cannot be read comes back as a failure; it never throws. */
export async function* readFile(path: string, options: ReadOptions): AsyncGenerator<ReadResult> {
	const notes = await readNotes(path);
	yield* readPacked(outermost(path, notes, options), fileChunks(path), options);
	if (notes.failure !== null) yield {failure: {path, place: null, reason: badOwnNotes(notes.failure)}};
}

/** Reads every article of bytes that are in memory, as `readFile` does. The name decides only what the content leaves open. */
export async function* readBytes(
	path: string | null,
	bytes: Uint8Array,
	options: ReadOptions,
): AsyncGenerator<ReadResult> {
	async function* once() {
		yield bytes;
	}
	yield* readStream(path, once(), options);
}

/** Reads every article of a stream of bytes, as `readFile` does; `path` is `null` for standard input. */
export async function* readStream(
	path: string | null,
	stream: AsyncGenerator<Uint8Array>,
	options: ReadOptions,
): AsyncGenerator<ReadResult> {
	yield* readPacked(outermost(path, noNotes, options), stream, options);
}

/** A file that is being read: one on the disk, or one inside it. */
interface Opened extends Origin {
	/** Whether it is read whatever it is, or only where it looks like an article. */
	alone: boolean;
	/** How many files it is in. */
	depth: number;
	allowance: Allowance;
}

function outermost(path: string | null, notes: Notes, options: ReadOptions): Opened {
	const allowance = createAllowance({...usualLimits, ...options.limits});
	return {path, name: path, place: null, notes, alone: true, depth: 0, allowance};
}

async function* readPacked(
	opened: Opened,
	stream: AsyncGenerator<Uint8Array>,
	options: ReadOptions,
): AsyncGenerator<ReadResult> {
	const failure = (reason: string, place: string | null = null): ReadResult => ({
		failure: {path: opened.path ?? 'standard input', place: inside(opened.place, place), reason},
	});
	let begun = false;
	let leftOut = false;
	try {
		if (!opened.alone && mayBeArticle(opened.name ?? '') === false) return;
		const source = await openSource(opened.name, stream, options.limits?.file);
		const format = formatOf(source, opened.alone);
		if (!format) return;
		for await (const reading of format.read(source)) {
			const place = inside(opened.place, reading.place);
			if (reading.file) {
				leftOut = true;
				const {name, alone, chunks} = reading.file;
				const inner = {...opened, name, alone, place, depth: opened.depth + 1};
				for await (const result of readPacked(inner, counted(chunks, opened.allowance, inner.depth), options)) {
					begun = true;
					yield result;
				}
				if (opened.allowance.spent) return;
				continue;
			}
			begun = true;
			if (reading.draft === undefined) {
				yield failure(reading.failure, reading.place);
				continue;
			}
			try {
				yield {article: await toArticle(reading.draft, {...opened, place}, options)};
			} catch (error) {
				yield failure(reasonOf(error), reading.place);
			}
		}
		if (leftOut && !begun) yield failure(nothingInside());
	} catch (error) {
		const gone = begun && (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
		yield failure(gone ? vanished() : reasonOf(error));
	} finally {
		await stream.return(undefined);
	}
}

/** "exports.zip, news.csv, row 7", without the first. */
function inside(outer: string | null, place: string | null): string | null {
	return outer !== null && place !== null ? `${outer}, ${place}` : (outer ?? place);
}

/** The format of a file; `null` for one that is no article and that nobody asked for. */
function formatOf({path, head: bytes}: Source, alone: boolean): Format | null {
	const asked = alone || mayBeArticle(path ?? '') === true;
	if (bytes.length === 0) {
		if (asked) throw new Unreadable(empty());
		return null;
	}
	const format = chooseFormat(path, headOf(bytes));
	if (format || !asked) return format;
	const extension = unreadOfficeKind(bytes) ?? extensionOf(path ?? '');
	const kind = binaryKind(bytes);
	throw new Unreadable(kind && !unreadDocuments.has(extension) ? binary(kind) : unreadFormat(extension));
}
