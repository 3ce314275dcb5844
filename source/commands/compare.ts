import {compare} from '../comparison/compare.ts';
import type {Decided} from '../decisions/decide.ts';
import type {Library} from '../library/library.ts';
import {chooseArticles} from './choose-articles.ts';
import {asMarkdown, asPlain, type Reported, reportLines} from './compare-report.ts';
import {createOutput} from './output.ts';
import {withCorpus} from './with-corpus.ts';

/** The newest so many are compared unless more are asked for: some 5 ms each. */
const usualLimit = 200;

export interface CompareOptions {
	published: string | null;
	json: boolean;
	markdown: boolean;
	limit: number | null;
	article: string | null;
	query: string | null;
}

/** Prints what outlets agree on, where they may differ, which texts are copies, and who alone reports what. */
export function compareCommand(paths: string[], options: CompareOptions): Promise<number> {
	return withCorpus(paths, options.published, async (library, decided) => {
		const articles = await articlesOf(library, options, decided);
		const comparison = compare(articles);
		const output = createOutput();
		if (options.json) {
			const known = articles.map(({key, article: {title, outlet, published, path}}) => ({
				key,
				title,
				outlet,
				published,
				path,
			}));
			await output.write(`${JSON.stringify({schema: 1, articles: known, ...comparison})}\n`);
		} else {
			const lines = reportLines(articles, comparison, options.markdown ? asMarkdown : asPlain);
			await output.write(`${lines.join('\n')}\n`);
		}
		return articles.length > 1;
	});
}

async function articlesOf(library: Library, options: CompareOptions, decided: Decided): Promise<Reported[]> {
	const scope = await chooseArticles(library, options, decided);
	const keys = scope.of === 'all' ? await library.articles.keys('published') : scope.keys;
	const stored = await Promise.all(keys.slice(0, options.limit ?? usualLimit).map(key => library.articles.read(key)));
	return stored.filter(one => one !== null);
}
