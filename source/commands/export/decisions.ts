import {listDecisions} from '../annotate/list-decisions.ts';
import {chooseArticles} from '../choose-articles.ts';
import {withCorpus} from '../with-corpus.ts';
import type {ExportOptions} from './export.ts';

/** Writes what the reader has decided, in the order in which it was decided. */
export function exportDecisions(paths: string[], options: ExportOptions, format: 'json' | 'csv'): Promise<number> {
	return withCorpus(paths, options.published, async (library, decided, decisions) => {
		const scope = await chooseArticles(library, options, decided);
		const rows = scope.of === 'all' ? null : await library.articles.rows(scope.keys);
		const ids = rows === null ? null : new Set(rows.map(({id}) => id));
		return listDecisions(decisions.all(), {format, limit: options.limit, articles: ids});
	});
}
