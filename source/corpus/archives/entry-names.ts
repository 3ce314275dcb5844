import {isBesidePage, isLeftOut, pageName} from '../may-be-article.ts';

/** A test for the names of an archive: those that would be found if it were unpacked into a folder and that were read. */
export function wouldBeFound(names: readonly string[]): (name: string) => boolean {
	const pages = new Set(names.map(pageName).filter(name => name !== null));
	return name => {
		const parts = name.split('/');
		if (parts.some(isLeftOut)) return false;
		return !parts.some((_, depth) => depth > 0 && isBesidePage(parts.slice(0, depth).join('/'), pages));
	};
}
