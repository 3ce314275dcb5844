import type {Library} from '../library/library.ts';
import type {ArticleRow, Scope} from '../model/listing.ts';

/** Rows that are asked for at a time. */
const pageSize = 1000;

/**
 * The articles that a word of the command line means: those in whose path or title it stands, whatever its case.
 *
 * @param words `null` means every article.
 */
export async function chooseArticles(library: Library, words: string | null): Promise<Scope> {
	if (words === null) return {of: 'all'};
	const wanted = words.toLowerCase();
	const keys: number[] = [];
	for await (const row of everyRow(library)) {
		if (`${row.path ?? ''}\n${row.title}`.toLowerCase().includes(wanted)) keys.push(row.key);
	}
	return {of: 'articles', keys};
}

async function* everyRow(library: Library): AsyncGenerator<ArticleRow> {
	const keys = await library.articles.keys('published');
	for (let offset = 0; offset < keys.length; offset += pageSize) {
		yield* await library.articles.rows(keys.slice(offset, offset + pageSize));
	}
}
