import type {Marks} from '../decisions/marks.ts';
import {remarksOn} from '../decisions/remarks.ts';
import {plainText} from './plain-text.ts';

/** What a reader has said of an article, for JSON: nothing where nothing was said. */
export function remarkFields(decided: Marks, id: string) {
	const {isStarred, isRead, tags, note} = remarksOn(decided, id);
	return {
		...(isStarred ? {starred: true} : {}),
		...(isRead ? {read: true} : {}),
		...(tags.length > 0 ? {tags} : {}),
		...(note === null ? {} : {note}),
	};
}

/** The same as one more column of a plain line: `starred #peace note`; none where nothing was said. */
export function remarkColumn(decided: Marks, id: string): string[] {
	const {isStarred, tags, note} = remarksOn(decided, id);
	const words = [...(isStarred ? ['starred'] : []), ...tags.map(tag => `#${tag}`), ...(note === null ? [] : ['note'])];
	return words.length === 0 ? [] : [plainText(words.join(' '))];
}
