import type {Word} from '../statements/word.ts';
import {conceptOf} from '../words/concept.ts';
import {stopWords} from '../words/stop-words.ts';

/** What people are counted as: the unit is then "person", with what befell them. */
const people = new Set(
	'people persons civilians residents passengers soldiers troops workers children women men students migrants victims demonstrators protesters protestors officers employees'.split(
		' ',
	),
);
/** What befalls people, as concepts: without it a number of people is a number of anybody. */
export const fates: ReadonlySet<string> = new Set(
	[
		'kill',
		'injure',
		'arrest',
		'missing',
		'flee',
		'rescue',
		'displaced',
		'homeless',
		'hospital',
		'evacuate',
		'infected',
	].map(conceptOf),
);
/** How often something was done. */
const times = new Set(['times', 'visits', 'trips', 'journeys', 'occasions', 'flights']);
const irregularPlurals = new Set(['people', 'men', 'women', 'children', 'dead', 'troops', 'police']);

/** How far from its number a fate may stand, in words. */
const fateReach = 6;

/**
 * What a number counts, and where that ends. The noun is the first plural within four words, as long as nothing but "of
 * the" parts it from the number. Whatever is killed or wounded is taken for people.
 */
export function countUnit(words: readonly Word[], start: number, end: number): {unit: string; end: number} | null {
	const before = words[end - 1]?.lower;
	if (before === 'twice') return {unit: 'times', end};
	const first = words[end]?.lower === 'of' ? end + 2 : end;
	for (let index = first; index < Math.min(words.length, first + 4); index++) {
		const word = words[index]!;
		if (word.kind !== 'word' || (stopWords.has(word.lower) && word.lower !== 'more' && word.lower !== 'other')) break;
		if (times.has(word.lower)) return {unit: 'times', end: index + 1};
		const fate = people.has(word.lower) || fates.has(word.concept) ? fateNear(words, start, index) : null;
		if (fate !== null) return {unit: `person ${fate}`, end: index + 1};
		if (people.has(word.lower)) return {unit: 'person', end: index + 1};
		if (word.entity !== null) continue;
		if (irregularPlurals.has(word.lower) || /[^s]s$/.test(word.lower)) {
			const passive = words.slice(index + 1, index + 4).find(({concept}) => fates.has(concept));
			return {unit: passive === undefined ? word.concept : `person ${passive.concept}`, end: index + 1};
		}
	}
	const fate = fateNear(words, start, end - 1, 2);
	return fate === null ? null : {unit: `person ${fate}`, end};
}

/** The nearest fate: after the number first ("12 people were killed"), then before it ("the strike killed 12 people"). */
function fateNear(words: readonly Word[], start: number, noun: number, reach = fateReach): string | null {
	for (let index = noun; index < Math.min(words.length, noun + reach); index++) {
		const word = words[index]!;
		if (index > noun && (word.lower === 'and' || word.kind === 'mark')) break;
		if (fates.has(word.concept)) return word.concept;
	}
	for (let index = start - 1; index >= Math.max(0, start - reach); index--) {
		if (words[index]!.kind === 'mark') break;
		if (fates.has(words[index]!.concept)) return words[index]!.concept;
	}
	return null;
}
