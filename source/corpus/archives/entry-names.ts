import {cleanLine} from '../clean.ts';
import {isBesidePage, isLeftOut, pageName} from '../may-be-article.ts';
import {isNoteOn} from '../notes.ts';

/** A test for the names of an archive: those that would be found if it were unpacked into a folder and that were read. */
export function wouldBeFound(names: readonly string[]): (name: string) => boolean {
	const pages = new Set(names.map(pageName).filter(name => name !== null));
	const all = new Set(names);
	return name => {
		if (isNoteOn(name, all)) return false;
		const parts = name.split('/');
		if (parts.some(isLeftOut)) return false;
		return !parts.some((_, depth) => depth > 0 && isBesidePage(parts.slice(0, depth).join('/'), pages));
	};
}

/** A name out of an archive, fit to be shown as the place of an article. */
export function shownName(name: string): string {
	return cleanLine(name) || 'a file without a name';
}
