import {axisOf} from '../words/antonyms.ts';
import {stopWords} from '../words/stop-words.ts';
import {stateOf} from './metonyms.ts';
import type {Word} from './word.ts';

/** Features that are no words of content: entities, years, words of the names of organizations. */
export function isName(feature: string): boolean {
	return feature.startsWith('@') || feature.startsWith('#') || feature.startsWith('~');
}

/** What comes after so many in one statement is not compared: no clause of news is that long. */
const mostFeatures = 64;

/**
 * What the words of a statement are compared by. Numbers, days, negations and the choice between opposites are left out: two statements that differ
 * in nothing else are to meet, so that the difference can be shown. Years and months stay, for "a record in 2019" and "a record in 2023" are
 * two claims.
 */
export function featuresOf(words: readonly Word[]): {features: Set<string>; content: number} {
	const features = new Set<string>();
	let content = 0;
	for (const word of words) {
		if (features.size === mostFeatures) break;
		if (word.concept === '') continue;
		const year = yearOf(word);
		if (year !== null) features.add(`#${year}`);
		if (year !== null || word.date !== null || word.kind === 'number') continue;
		if (word.entity !== null) {
			features.add(`@${stateOf(word.entity)}`);
			continue;
		}
		const concept = axisOf(word.concept);
		if (concept.length < 2 || stopWords.has(word.concept) || stopWords.has(word.lower) || features.has(concept))
			continue;
		features.add(word.organization ? `~${concept}` : concept);
		if (!word.organization) content++;
	}
	return {features, content};
}

function yearOf({date, kind, lower}: Word): string | null {
	if (date !== null) return /^\d{4}(?:-\d\d)?$/.test(date.value) ? date.value : null;
	return kind === 'number' && /^(?:19|20)\d\d$/.test(lower) ? lower : null;
}
