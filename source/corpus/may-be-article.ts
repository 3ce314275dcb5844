import {extensionOf, formatByName} from './formats/choose.ts';
import {aboutTheFolder, neverArticles, unreadDocuments} from './other-files.ts';

/** Whether a file may hold articles, as far as its name tells; `null` where its content has to be looked at. */
export function mayBeArticle(path: string): boolean | null {
	const extension = extensionOf(path);
	if (formatByName(path) || unreadDocuments.has(extension)) return true;
	return neverArticles.has(extension) ? false : null;
}

/** Names of files and folders that nobody put there as articles. */
export function isLeftOut(name: string): boolean {
	return name.startsWith('.') || name === 'node_modules' || name === '__MACOSX' || aboutTheFolder.test(name);
}

/** Whether a folder is the one that browsers save beside a page, given the pages it stands beside, without extension. */
export function isBesidePage(folder: string, pages: ReadonlySet<string>): boolean {
	return folder.endsWith('_files') && pages.has(folder.slice(0, -'_files'.length));
}

/** A page's name without its extension; `null` for other files. */
export function pageName(name: string): string | null {
	return /^(.*)\.x?html?$/i.exec(name)?.[1] ?? null;
}
