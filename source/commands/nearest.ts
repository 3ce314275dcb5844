import {nearest as nearestSpelling} from '../settings/nearest.ts';

/** Fewer letters are the beginning of too many names. */
const shortestBeginning = 3;

/** Which of some names a mistyped word means: a misspelt one, or the beginning of one; `null` where none is near. */
export function nearest(word: string, names: readonly string[]): string | null {
	const begun = word.length < shortestBeginning ? undefined : names.find(name => name.startsWith(word));
	return begun ?? nearestSpelling(word, names);
}
