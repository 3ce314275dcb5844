import {chooseArticles} from './choose-articles.ts';
import {createOutput} from './output.ts';
import {plainText} from './plain-text.ts';
import {withCorpus} from './with-corpus.ts';

export interface ShowOptions {
	published: string | null;
	json: boolean;
}

/** Prints whole articles: those in whose path or title the words stand. */
export function showCommand(words: string, paths: string[], {published, json}: ShowOptions): Promise<number> {
	return withCorpus(paths, published, async library => {
		const scope = await chooseArticles(library, words);
		const keys = scope.of === 'articles' ? scope.keys : [];
		const output = createOutput();
		for (const key of keys) {
			const stored = await library.articles.read(key);
			if (stored === null) continue;
			const {article, analysis} = stored;
			const {cut: _, ...fields} = article;
			const head = [
				article.title,
				article.authors.join(', '),
				article.outlet,
				article.published,
				article.url,
				article.path,
			];
			const text = json
				? JSON.stringify({schema: 1, ...fields, ...analysis})
				: `${head
						.filter(Boolean)
						.map(line => plainText(line!))
						.join('\n')}\n\n${article.text}\n`;
			if (!(await output.write(`${text}\n`))) break;
		}
		return keys.length > 0;
	});
}
