import {setImmediate as turn} from 'node:timers/promises';
import type {Shown} from '../comparison/matrix/matrix-of.ts';
import type {Library} from '../library/library.ts';
import type {ArticleKey, ArticleRow, StoredArticle} from '../model/listing.ts';

/** An article as it is compared and shown, with its row of the list. */
export type ReadArticle = StoredArticle & Shown & {row: ArticleRow};

/** Articles read before keys are answered. */
const inOneGo = 16;

/** Articles with their rows, in the order of the keys; those that are gone are left out. */
export async function readArticles(
	library: Pick<Library, 'articles'>,
	keys: readonly ArticleKey[],
): Promise<ReadArticle[]> {
	const rows = await library.articles.rows([...new Set(keys)]);
	const found: ReadArticle[] = [];
	for (const [index, row] of rows.entries()) {
		if (index % inOneGo === inOneGo - 1) await turn();
		const stored = await library.articles.read(row.key);
		if (stored !== null) found.push({...stored, shownTitle: row.title, row});
	}
	return found;
}
