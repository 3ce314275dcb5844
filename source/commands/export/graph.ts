import {graphml} from '../../export/graphml.ts';
import {chooseArticles} from '../choose-articles.ts';
import {createOutput} from '../output.ts';
import {withCorpus} from '../with-corpus.ts';
import type {ExportOptions} from './export.ts';

/** Those with the most articles; a picture of more is a cloud. */
const usualLimit = 200;

/** Writes who appears with whom as GraphML: the entities with the most articles, and in how many two of them stand. */
export function exportGraph(paths: string[], options: ExportOptions): Promise<number> {
	return withCorpus(paths, options.published, async (library, decided) => {
		const scope = await chooseArticles(library, options, decided);
		const nodes = await library.entities.list(scope, {offset: 0, limit: options.limit ?? usualLimit});
		const pairs = await library.entities.pairs(
			nodes.map(({key}) => key),
			scope,
		);
		const output = createOutput();
		const edges = pairs.map(({a, b, articles}) => ({from: a, to: b, articles}));
		for (const piece of graphml(nodes, edges)) if (!(await output.write(piece))) break;
		return nodes.length > 0;
	});
}
