import type {ArticleRow} from '../model/listing.ts';
import {createSearch, type Hit} from '../search/search.ts';
import {createOutput} from './output.ts';
import {plainText} from './plain-text.ts';
import {withCorpus} from './with-corpus.ts';

export interface SearchOptions {
	published: string | null;
	json: boolean;
	limit: number | null;
}

/** Prints what a query finds, best first, each with the passage that answers. */
export function searchCommand(query: string, paths: string[], options: SearchOptions): Promise<number> {
	return withCorpus(paths, options.published, async library => {
		const {hits, notes} = await createSearch(library).refine(query, {limit: options.limit ?? 1000});
		for (const note of notes) process.stderr.write(`newsglass: ${plainText(note)}\n`);
		const rows = new Map((await library.articles.rows(hits.map(({key}) => key))).map(row => [row.key, row]));
		const output = createOutput();
		for (const hit of hits) {
			const row = rows.get(hit.key);
			if (row === undefined) continue;
			if (!(await output.write(`${options.json ? asJson(hit, row) : asText(hit, row)}\n`))) break;
		}
		return hits.length > 0;
	});
}

function asJson({score, passage}: Hit, {title, outlet, published, path}: ArticleRow): string {
	return JSON.stringify({schema: 1, score, title, outlet, published, path, passage});
}

function asText({passage}: Hit, {title, outlet, published, path}: ArticleRow): string {
	return [published ?? 'undated', outlet ?? '', title, passage?.text ?? '', path ?? ''].map(plainText).join('\t');
}
