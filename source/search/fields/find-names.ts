import {mistypedBeginnings, neighbours, prefixRange, wordRange} from '../look-up.ts';
import {wordsOf} from '../words.ts';
import type {NameSought} from './filter.ts';
import type {NameIndex} from './name-index.ts';

/** How words were found in names: as they are, as beginnings, or a slip of the finger away. */
export type NameMatch = 'whole' | 'begun' | 'meant';

const mostMeant = 8;

/** Names with all of these words, in any order; those of most articles first. */
export function namesWith(index: NameIndex, words: readonly string[], how: NameMatch): number[] {
	if (words.length === 0) return [];
	// How many of the words a name has: the first so many, since a name that lacks one is not counted further.
	const counts = new Uint8Array(index.names.length);
	words.forEach((word, before) => {
		for (const [from, to] of rangesOf(index, word, how)) {
			for (let at = index.wordStarts[from]!; at < index.wordStarts[to]!; at++) {
				const name = index.wordNames[at]!;
				if (counts[name] === before) counts[name] = before + 1;
			}
		}
	});
	const found: number[] = [];
	for (let name = 0; name < counts.length; name++) if (counts[name] === words.length) found.push(name);
	return found;
}

/** Words of the names that answer to a word, as stretches of the sorted list of them. */
function rangesOf({words}: NameIndex, word: string, how: NameMatch): [from: number, to: number][] {
	if (how === 'begun') return [prefixRange(words, word)];
	const [from, to] = wordRange(words, word);
	if (how === 'whole') return [[from, to]];
	const near = [...neighbours(words, word, mostMeant), ...mistypedBeginnings(words, word, mostMeant)];
	return [[from, to], ...near.map(other => wordRange(words, other))];
}

/** What a sought name means. */
export interface NamesFound {
	names: number[];
	how: NameMatch;
}

/**
 * The names that are meant. In quotation marks, the whole name where there is one that reads so. Otherwise those with all
 * the words; those in which the words begin others only where there are none, or while the last word is typed; and
 * those a slip away only where there is nothing else.
 */
export function findNames(index: NameIndex, {words, whole, open}: NameSought): NamesFound {
	const exact = namesWith(index, words, 'whole');
	if (whole && !open) {
		const same = exact.filter(name => wordsOf(index.names[name]!).join(' ') === words.join(' '));
		if (same.length > 0) return {names: same, how: 'whole'};
	}
	if (exact.length > 0 && !open) return {names: exact, how: 'whole'};
	const begun = namesWith(index, words, 'begun');
	if (begun.length > 0) return {names: begun, how: 'begun'};
	return {names: namesWith(index, words, 'meant'), how: 'meant'};
}
