import type {ArticleKey, Library} from '../library/library.ts';
import {type Analyze, type Corrections, correct, correctionOf} from './correction.ts';

export interface ApplyOptions {
	analyze: Analyze;
	/** Ends the work between two articles; what was done so far is kept. */
	signal?: AbortSignal;
}

/**
 * Brings the articles of a library in line with what is decided about them: those whose decisions are not the ones that
 * they are stored with are analysed again from their stored text, and all that hangs on them is put in the library, just
 * as reading their files anew would do. Where nothing has changed it costs one question.
 *
 * @returns Keys of the articles that have changed.
 */
export async function applyDecisions(
	library: Pick<Library, 'articles'>,
	corrections: Corrections,
	{analyze, signal}: ApplyOptions,
): Promise<ArticleKey[]> {
	const ids = [...new Set([...corrections.published.keys(), ...corrections.redated.keys()])];
	const revised: ArticleKey[] = [];
	for (const {key, id, by} of await library.articles.correctable(ids)) {
		if (signal?.aborted) break;
		const correction = correctionOf(corrections, id);
		if ((correction?.by ?? null) === by) continue;
		const found = await library.articles.source(key);
		if (found === null) continue;
		await library.articles.revise(key, await correct(found, correction, analyze));
		revised.push(key);
	}
	return revised;
}
