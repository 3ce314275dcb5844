import type {Article} from '../model/article.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import {binaryKind} from './binary.ts';
import {decodeHead} from './decode.ts';
import {binary, empty, reasonOf, Unreadable, unreadFormat, vanished} from './failures.ts';
import {chooseFormat, extensionOf} from './formats/choose.ts';
import {fileChunks} from './open-file.ts';
import {openSource, type Source} from './source.ts';
import {toArticle} from './to-article.ts';

export interface ReadOptions {
	/** Take the text as it stands: nothing cleaned, nothing cut, offsets into the given text. */
	asIs: boolean;
	/** Day of publication, `YYYY-MM-DD`, for articles that do not say theirs. */
	published: string | null;
}

export type ReadResult = {article: Article; failure?: never} | {failure: ReadFailure; article?: never};

/** Reads every article of one file. What cannot be read comes back as a failure; it never throws. */
export async function* readFile(path: string, options: ReadOptions): AsyncGenerator<ReadResult> {
	yield* readStream(path, fileChunks(path), options);
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
	stream: AsyncIterable<Uint8Array>,
	options: ReadOptions,
): AsyncGenerator<ReadResult> {
	const failure = (reason: string, place: string | null): ReadResult => ({
		failure: {path: path ?? 'standard input', place, reason},
	});
	let begun = false;
	try {
		const source = await openSource(path, stream);
		const format = formatOf(source);
		for await (const reading of format.read(source)) {
			begun = true;
			if (reading.draft === undefined) {
				yield failure(reading.failure, reading.place);
				continue;
			}
			try {
				yield {article: await toArticle(reading.draft, {path, place: reading.place}, options)};
			} catch (error) {
				yield failure(reasonOf(error), reading.place);
			}
		}
	} catch (error) {
		const gone = begun && (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
		yield failure(gone ? vanished() : reasonOf(error), null);
	}
}

function formatOf({path, head}: Source) {
	if (head.length === 0) throw new Unreadable(empty());
	const kind = binaryKind(head);
	const format = chooseFormat(path, {bytes: head, text: kind ? null : decodeHead(head)});
	if (format) return format;
	throw new Unreadable(kind ? binary(kind) : unreadFormat(extensionOf(path ?? '')));
}
