import type {Compared} from '../comparison.ts';
import {mix} from '../copies/shingles.ts';
import {commonWords} from '../words/common-words.ts';
import {entityNames} from './entity-names.ts';
import {featuresOf} from './features.ts';
import {readSentences} from './read-sentences.ts';

/**
 * What each sentence of an article can be found by: numbers for its words of content, its names and its years, so that
 * sentences that may say the same share some. Words that stand in news of every kind have none.
 *
 * @returns One list for each sentence of the analysis, in its order; empty where there is nothing to go by.
 */
export function sentenceKeys(compared: Omit<Compared, 'key'>): number[][] {
	const {sentences} = compared.analysis;
	const keysAt = new Map(
		readSentences(compared, 0, entityNames([compared])).map(({span, words}) => [
			span.start,
			keysOf(featuresOf(words).features),
		]),
	);
	return sentences.map(({start}) => keysAt.get(start) ?? []);
}

/** The numbers of these features, in their order; those of common words are left out. */
export function keysOf(features: Iterable<string>): number[] {
	const keys = new Set<number>();
	for (const feature of features) if (!commonWords.has(feature)) keys.add(keyOf(feature));
	return [...keys];
}

/** FNV-1a over code units, stirred: 32 bits, and never 0. */
export function keyOf(feature: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < feature.length; index++) {
		hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
	}
	return mix(hash) >>> 0 || 1;
}
