import {realpathSync} from 'node:fs';
import {basename} from 'node:path';
import type {ArticleRow} from '../../model/listing.ts';
import {chooseArticles, everyRow} from '../choose-articles.ts';
import {nearest} from '../nearest.ts';
import type {Asking} from './act.ts';
import {annotateMessages} from './messages.ts';
import {Refusal} from './refusal.ts';

/**
 * The articles that words of the command line mean, by id, by path, or by the end of a path; and those that `--query` and
 * `--article` mean.
 *
 * @throws Refusal where one of the words means none, or there are no words and nothing is found.
 */
export async function findArticles(
	{library, decided, chosen}: Asking,
	words: readonly string[],
): Promise<ArticleRow[]> {
	const rows = words.length === 0 ? [] : await namedBy(library, words);
	if (chosen.query === null && chosen.article === null) return rows;
	const scope = await chooseArticles(library, chosen, decided);
	const keys = scope.of === 'articles' ? scope.keys : [];
	if (keys.length === 0 && rows.length === 0) {
		throw new Refusal(annotateMessages.nothingFound(chosen.query ?? chosen.article ?? ''), 1);
	}
	const known = new Set(rows.map(({key}) => key));
	return [...rows, ...(await library.articles.rows(keys.filter(key => !known.has(key))))];
}

async function namedBy(library: Asking['library'], words: readonly string[]): Promise<ArticleRow[]> {
	const wanted = words.map(word => ({word, path: realPath(word), rows: [] as ArticleRow[]}));
	const names: string[] = [];
	for await (const row of everyRow(library)) {
		for (const {word, path, rows} of wanted) {
			if (row.id === word || (row.path !== null && isPath(row.path, word, path))) rows.push(row);
		}
		if (row.path !== null) names.push(basename(row.path));
	}
	const missing = wanted.find(({rows}) => rows.length === 0);
	if (missing !== undefined) {
		throw new Refusal(annotateMessages.noArticle(missing.word, nearest(basename(missing.word), names)), 1);
	}
	return [...new Map(wanted.flatMap(({rows}) => rows).map(row => [row.key, row])).values()];
}

const isPath = (path: string, word: string, real: string) => path === real || path.endsWith(`/${word}`);

/** The library names files by their real paths. */
function realPath(word: string): string {
	try {
		return realpathSync(word);
	} catch {
		return word;
	}
}
