import type {Decided} from '../decisions/decide.ts';
import type {Library} from '../library/library.ts';
import type {ArticleKey, ArticleRow, Scope} from '../model/listing.ts';
import {plainText} from './plain-text.ts';

/** Rows that are asked for at a time. */
const pageSize = 1000;

/** Which articles a command is about; both at once narrow each other. */
export interface Chosen {
	/** `--article`: words of their path or title, whatever the case. */
	article: string | null;
	/** `--query`: what finds them, in the language of the search box. */
	query: string | null;
}

/** The articles that the command line means, newest first; every article where it says nothing. */
export async function chooseArticles(library: Library, {article, query}: Chosen, decided: Decided): Promise<Scope> {
	if (article === null && query === null) return {of: 'all'};
	const named = article === null ? await library.articles.keys('published') : await keysNamed(library, article);
	if (query === null) return {of: 'articles', keys: named};
	const found = new Set(await keysFound(library, query, decided));
	return {of: 'articles', keys: named.filter(key => found.has(key))};
}

/** What the query finds, all of it. What of it was not understood goes to standard error. */
async function keysFound(library: Library, query: string, decided: Decided): Promise<ArticleKey[]> {
	const {createSearch} = await import('../search/search.ts');
	const search = createSearch(library);
	search.know(decided);
	const {hits, notes} = await search.refine(query, {limit: Number.POSITIVE_INFINITY, sort: 'date', passages: 0});
	for (const note of notes) process.stderr.write(`newsglass: ${plainText(note)}\n`);
	return hits.map(({key}) => key);
}

async function keysNamed(library: Library, words: string): Promise<ArticleKey[]> {
	const wanted = words.toLowerCase();
	const keys: ArticleKey[] = [];
	for await (const row of everyRow(library)) {
		if (`${row.path ?? ''}\n${row.title}`.toLowerCase().includes(wanted)) keys.push(row.key);
	}
	return keys;
}

export async function* everyRow(library: Library): AsyncGenerator<ArticleRow> {
	const keys = await library.articles.keys('published');
	for (let offset = 0; offset < keys.length; offset += pageSize) {
		yield* await library.articles.rows(keys.slice(offset, offset + pageSize));
	}
}
