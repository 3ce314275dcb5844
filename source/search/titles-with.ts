import type {NameSought} from './fields/filter.ts';
import type {NameMatch} from './fields/find-names.ts';
import {scanGrams} from './grams.ts';
import {isKnown, neighbours} from './look-up.ts';
import type {TitleIndex} from './title-index.ts';
import type {WordIndex} from './word-index.ts';
import {wordsOf} from './words.ts';

const mostMeant = 8;

/**
 * Places of all titles that have these words, in any order, ascending: whole, or as beginnings. The rarest gram of the
 * words says which titles are looked into, so that no index of their words is needed.
 */
export function titlesWith(index: TitleIndex, words: readonly string[], how: Exclude<NameMatch, 'meant'>): number[] {
	const grams = new Set<number>();
	for (const word of words) scanGrams([word], how === 'begun', gram => grams.add(gram));
	const size = (gram: number) => index.starts[gram + 1]! - index.starts[gram]!;
	let rarest = -1;
	for (const gram of grams) if (rarest < 0 || size(gram) < size(rarest)) rarest = gram;
	const found: number[] = [];
	if (rarest < 0) return found;
	for (let at = index.starts[rarest]!; at < index.starts[rarest + 1]!; at++) {
		const place = index.postings[at]!;
		const inTitle = wordsOf(index.titles[place]!);
		const has = (sought: string) => inTitle.some(word => (how === 'begun' ? word.startsWith(sought) : word === sought));
		if (words.every(has)) found.push(place);
	}
	return found;
}

/** The same with words that are none taken for those a slip away, one at a time. */
export function titlesMeant(index: TitleIndex, vocabulary: WordIndex, words: readonly string[]): number[] {
	const wrong = words.findIndex(word => !isKnown(vocabulary, word));
	if (wrong < 0) return [];
	const meant = neighbours(vocabulary, words[wrong]!, mostMeant);
	return [...new Set(meant.flatMap(word => titlesWith(index, words.with(wrong, word), 'whole')))];
}

/** The titles that are meant: with all the words, else with words that begin so, else a slip away. */
export function findTitles(index: TitleIndex, vocabulary: WordIndex, {words, open}: NameSought): number[] {
	const whole = open ? [] : titlesWith(index, words, 'whole');
	if (whole.length > 0) return whole;
	const begun = titlesWith(index, words, 'begun');
	return begun.length > 0 ? begun : titlesMeant(index, vocabulary, words);
}
