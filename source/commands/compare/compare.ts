import {statSync} from 'node:fs';
import {compareScope, type ScopeComparison} from '../../claim-groups/claim-groups.ts';
import {type Chosen, chooseArticles} from '../choose-articles.ts';
import {messages} from '../messages.ts';
import {createOutput} from '../output.ts';
import {plainText} from '../plain-text.ts';
import {withCorpus} from '../with-corpus.ts';
import {asMarkdown, asPlain, reportLines} from './report.ts';
import {tableOf} from './table.ts';

/** The newest so many are compared unless more are asked for: some 5 ms each. */
const usualLimit = 200;

export interface CompareOptions extends Chosen {
	published: string | null;
	json: boolean;
	markdown: boolean;
	csv: boolean;
	limit: number | null;
}

/**
 * Prints what outlets agree on, where they may differ, which texts are copies, and who alone reports what, as a reader
 * has decided. Files that are named one by one are held against each other, whatever their outlets.
 */
export function compareCommand(paths: string[], options: CompareOptions): Promise<number> {
	return withCorpus(paths, options.published, async (library, decided) => {
		const scope = await chooseArticles(library, options, decided);
		const byArticle = paths.length > 1 && paths.every(path => statSync(path, {throwIfNoEntry: false})?.isFile());
		const compared = await compareScope(library, scope, decided, {limit: options.limit ?? usualLimit, byArticle});
		const {articles, leftOut} = compared;
		if (leftOut > 0) process.stderr.write(`newsglass: ${plainText(messages.onlyCompared(articles.length, leftOut))}\n`);
		const output = createOutput();
		for (const piece of print(compared, options)) if (!(await output.write(piece))) break;
		return articles.length > 1;
	});
}

function print(compared: ScopeComparison, {json, csv, markdown}: CompareOptions): Iterable<string> {
	if (json) return [`${JSON.stringify(jsonOf(compared))}\n`];
	if (csv) return tableOf(compared.matrix);
	return [`${reportLines(compared, markdown ? asMarkdown : asPlain).join('\n')}\n`];
}

function jsonOf({articles, comparison, leftOut}: ScopeComparison) {
	const known = articles.map(({key, article: {id, title, outlet, published, path}}) => ({
		key,
		id,
		title,
		outlet,
		published,
		path,
	}));
	return {schema: 1, articles: known, leftOut, ...comparison};
}
