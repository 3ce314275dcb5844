import type {Decided} from '../../decisions/decide.ts';
import {remarksOn} from '../../decisions/remarks.ts';
import {cslItem} from '../../export/bibliography/csl.ts';
import {risReference} from '../../export/bibliography/ris.ts';
import {csvRow} from '../../export/csv.ts';
import type {Article} from '../../model/article.ts';
import {articleFields} from '../article-fields.ts';
import {chooseArticles} from '../choose-articles.ts';
import {createOutput} from '../output.ts';
import {remarkFields} from '../remarks.ts';
import {withCorpus} from '../with-corpus.ts';
import type {ExportOptions} from './export.ts';

/** How articles are written: what stands before, between and after them. */
interface ArticleFormat {
	head: string;
	separator: string;
	tail: string;
	print(article: Article, decided: Decided): string;
}

/** Names that the reader of tables knows, so that what is exported can be opened again. */
const columns = [
	'id',
	'title',
	'outlet',
	'authors',
	'published',
	'updated',
	'saved',
	'section',
	'url',
	'language',
	'tags',
	'starred',
	'note',
	'path',
	'text',
];

export const articleFormats = {
	csv: {
		head: csvRow(columns),
		separator: '',
		tail: '',
		print(article, decided) {
			const {id, title, outlet, authors, published, updated, saved, section, url, language, path, text} = article;
			const {tags, isStarred, note} = remarksOn(decided, id);
			const known = [id, title, outlet, authors, published, updated ?? null, saved ?? null, section ?? null];
			return csvRow([...known, url, language, tags, isStarred, note, path, text]);
		},
	},
	jsonl: {
		head: '',
		separator: '',
		tail: '',
		print(article, decided) {
			const remarks = remarkFields(decided, article.id);
			return `${JSON.stringify({schema: 1, ...articleFields(article), ...remarks, text: article.text})}\n`;
		},
	},
	csl: {head: '[\n', separator: ',\n', tail: '\n]\n', print: article => JSON.stringify(cslItem(article))},
	ris: {head: '', separator: '', tail: '', print: risReference},
} satisfies Record<string, ArticleFormat>;

/** Writes articles, newest first. */
export function exportArticles(format: keyof typeof articleFormats) {
	const {head, separator, tail, print}: ArticleFormat = articleFormats[format];
	return (paths: string[], options: ExportOptions): Promise<number> =>
		withCorpus(paths, options.published, async (library, decided) => {
			const scope = await chooseArticles(library, options, decided);
			const keys = scope.of === 'all' ? await library.articles.keys('published') : scope.keys;
			const output = createOutput();
			let before = head;
			let written = 0;
			for (const key of keys) {
				if (options.limit !== null && written >= options.limit) break;
				const stored = await library.articles.read(key);
				if (stored === null) continue;
				if (!(await output.write(before + print(stored.article, decided)))) return true;
				before = separator;
				written++;
			}
			await output.write(written === 0 ? head + tail : tail);
			return written > 0;
		});
}
