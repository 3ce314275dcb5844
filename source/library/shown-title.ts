import type {Article} from '../model/article.ts';

const longestTitle = 300;
const longestBeginning = 80;

/** One line that stands for the article in lists: its title, else the beginning of its text, else its file. */
export function shownTitle({title, text, path, id}: Pick<Article, 'title' | 'text' | 'path' | 'id'>): string {
	return (
		oneLine(title ?? '', longestTitle) ||
		oneLine(text, longestBeginning) ||
		oneLine(path ?? '', longestTitle) ||
		oneLine(id, longestTitle) ||
		'Untitled'
	);
}

/** Only as much of the text is looked at as can be shown: texts may be long. */
function oneLine(text: string, longest: number): string {
	const line = text
		.slice(0, 4 * longest)
		.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
		.trim();
	return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What titles and outlets are sorted by: case, diacritics and opening quotation marks do not count. */
export function sortKey(text: string): string {
	return text
		.slice(0, 100)
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.toLowerCase();
}
