import {analyze} from '../analysis/analyze.ts';
import {readFile, readStream} from '../corpus/read-file.ts';
import {walk} from '../corpus/walk.ts';
import {readNameTagger} from '../indexing/name-model.ts';
import type {Article} from '../model/article.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import {articleFields} from './article-fields.ts';
import {readLimits} from './limits.ts';
import {messages} from './messages.ts';
import {createOutput} from './output.ts';
import {plainText} from './plain-text.ts';

/** Stands for it among the paths. */
const standardInput = '-';

export interface AnalyzeOptions {
	/** Take the text as it stands: nothing cleaned, nothing cut, offsets into the given text. */
	asIs: boolean;
	/** Day of publication, `YYYY-MM-DD`, for articles that do not say theirs. */
	published: string | null;
}

/**
 * Prints one line of JSON (schema 1) an article, in input order.
 *
 * @returns The exit code: 0; 1 where there was no article; 2 where something could not be read: the rest is printed.
 */
export async function analyzeCommand(paths: string[], options: AnalyzeOptions): Promise<number> {
	const output = createOutput();
	const tagger = readNameTagger();
	const {files, failures} = await walk(paths.filter(path => path !== standardInput));
	let articles = 0;
	let failed = failures.length;
	for (const failure of failures) complain(failure);
	const limits = await readLimits();
	const sources = files.map(({path}) => readFile(path, {...options, limits}));
	if (paths.includes(standardInput)) sources.unshift(readStream(null, standardInputBytes(), {...options, limits}));
	for (const source of sources) {
		for await (const {article, failure} of source) {
			if (failure) {
				complain(failure);
				failed++;
				continue;
			}
			articles++;
			const line = JSON.stringify({...header(article), ...analyze(article, tagger)});
			if (!(await output.write(`${line}\n`))) return 0;
		}
	}
	if (articles === 0 && failed === 0) process.stderr.write(`newsglass: ${messages.nothingHere(paths)}\n`);
	if (failed > 0) return 2;
	return articles === 0 ? 1 : 0;
}

async function* standardInputBytes(): AsyncGenerator<Uint8Array> {
	yield* process.stdin;
}

/** The article's own fields, in the order of the schema. */
function header({text, cut: _, ...article}: Article) {
	return {schema: 1, ...articleFields(article), text};
}

function complain({path, place, reason}: ReadFailure): void {
	process.stderr.write(`newsglass: ${plainText(`${path}${place === null ? '' : `, ${place}`}: ${reason}`)}\n`);
}
