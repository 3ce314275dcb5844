import {remarksOn} from '../decisions/remarks.ts';
import type {Library, StoredArticle} from '../library/library.ts';
import {articleFields} from './article-fields.ts';
import {articleText} from './article-text.ts';
import {chooseArticles} from './choose-articles.ts';
import {createOutput} from './output.ts';
import {remarkFields} from './remarks.ts';
import {withCorpus} from './with-corpus.ts';

export interface ShowOptions {
	published: string | null;
	json: boolean;
	/** Whether to show what was cut out, too. */
	cut: boolean;
}

/** Prints whole articles: those in whose path or title the words stand. */
export function showCommand(words: string, paths: string[], {published, json, cut}: ShowOptions): Promise<number> {
	return withCorpus(paths, published, async (library, decided) => {
		const scope = await chooseArticles(library, {article: words, query: null}, decided);
		const keys = scope.of === 'articles' ? scope.keys : [];
		const output = createOutput();
		for (const key of keys) {
			const stored = await library.articles.read(key);
			if (stored === null) continue;
			const copies = await otherPlaces(library, stored);
			const {article, alsoIn} = stored;
			const text = json
				? JSON.stringify({...jsonOf(stored, copies, cut), ...remarkFields(decided, article.id)})
				: articleText(article, {alsoIn, copies, remarks: remarksOn(decided, article.id), withCut: cut});
			if (!(await output.write(`${text}\n`))) break;
		}
		return keys.length > 0;
	});
}

/** Where its near-copies stand: their paths, or their titles where they have none. */
async function otherPlaces(library: Library, {key}: StoredArticle): Promise<string[]> {
	const keys = (await library.copies.of(key)).filter(other => other !== key);
	const rows = await library.articles.rows(keys);
	return rows.map(({path, title}) => path ?? title);
}

function jsonOf({article, analysis, alsoIn}: StoredArticle, copies: string[], withCut: boolean) {
	const {text, cut, ...fields} = article;
	return {schema: 1, ...articleFields(fields), alsoIn, copies, text, ...(withCut ? {cut} : {}), ...analysis};
}
