import {beginsWithinOneEdit, withinOneEdit} from '../search/edit-distance.ts';

/** Which of some names a mistyped word means: one slip away, or the beginning of one; `null` where none is near. */
export function nearest(word: string, names: readonly string[]): string | null {
	const close = names.find(name => withinOneEdit(name, word));
	if (close !== undefined) return close;
	if (word.length < 3) return null;
	return names.find(name => name.startsWith(word) || beginsWithinOneEdit(name, word)) ?? null;
}
