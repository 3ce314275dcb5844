import {analyze} from '../analysis/analyze.ts';
import {readFile} from '../corpus/read-file.ts';
import {readNameTagger} from '../indexing/name-model.ts';

export interface AnalyzeOptions {
	asIs: boolean;
	published: string | null;
}

/** Prints one line of JSON (schema 1) an article, in input order. */
export async function analyzeCommand(paths: string[], options: AnalyzeOptions): Promise<number> {
	const tagger = readNameTagger();
	for (const path of paths) {
		for await (const {article, failure} of readFile(path, options)) {
			if (failure) {
				process.stderr.write(`newsglass: ${failure.path}: ${failure.reason}\n`);
				continue;
			}
			const {text, cut: _, ...metadata} = article;
			const line = JSON.stringify({schema: 1, ...metadata, text, ...analyze(article, tagger)});
			if (!process.stdout.write(`${line}\n`)) await new Promise(resolve => process.stdout.once('drain', resolve));
		}
	}
	return 0;
}
