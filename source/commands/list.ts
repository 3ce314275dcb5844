import type {Decided} from '../decisions/decide.ts';
import {openDecisions} from '../decisions/file/open-decisions.ts';
import {index} from '../indexing/index-corpus.ts';
import type {ArticleRow, Library} from '../library/library.ts';
import {openLibrary} from '../library/open-library.ts';
import {chooseArticles} from './choose-articles.ts';
import {readLimits} from './limits.ts';
import {messages} from './messages.ts';
import {createOutput} from './output.ts';
import {plainText} from './plain-text.ts';
import {remarkColumn} from './remarks.ts';

/** Rows that are asked for at a time. */
const pageSize = 500;

/** Prints the articles of a corpus as plain lines, newest first: what the full screen is where there is no terminal. */
export async function listCommand(
	paths: string[],
	{published, query}: {published: string | null; query: string | null},
): Promise<number> {
	const library = await openLibrary(paths);
	try {
		const decisions = await openDecisions(paths);
		const {failures} = await index(paths, library, {
			published,
			corrections: decisions.decided,
			limits: await readLimits(),
		});
		const count = await print(library, query, decisions.decided());
		if (failures.length > 0) process.stderr.write(`newsglass: ${messages.notRead(failures)}\n`);
		if (count > 0) return 0;
		if (query !== null && (await library.articles.count()) > 0) return 1;
		if (failures.length === 0) process.stderr.write(`newsglass: ${messages.nothingHere(paths)}\n`);
		return 2;
	} finally {
		await library.close();
	}
}

async function print(library: Library, query: string | null, decided: Decided): Promise<number> {
	const output = createOutput();
	const scope = await chooseArticles(library, {article: null, query}, decided);
	const keys = scope.of === 'all' ? await library.articles.keys('published') : scope.keys;
	for (let offset = 0; offset < keys.length; offset += pageSize) {
		const rows = await library.articles.rows(keys.slice(offset, offset + pageSize));
		if (!(await output.write(rows.map(row => `${plainLine(row, decided)}\n`).join('')))) break;
	}
	return keys.length;
}

/**
 * Fields in columns that `cut -f` takes apart: day, outlet, title, path; then, where there is something to say, what was
 * said of it, and in how many other files it stands.
 */
function plainLine(row: ArticleRow, decided: Decided): string {
	const {id, published, outlet, title, path, alsoIn, copies} = row;
	const columns = [published ?? 'undated', outlet ?? '', title, path ?? ''].map(plainText);
	const said = remarkColumn(decided, id);
	const others = alsoIn + copies;
	if (others === 0) return [...columns, ...said].join('\t');
	return [...columns, said[0] ?? '', `also in ${others} file${others === 1 ? '' : 's'}`].join('\t');
}
