import type {Range} from '../candidate.ts';
import {hedges} from '../cues/polarity.ts';
import type {Scene} from '../scene.ts';
import {beForms} from '../syntax/words.ts';
import {type WorthSign, worthWeights} from './weights.ts';
import {
	comparatives,
	firstPersons,
	futureWords,
	moneyWords,
	numberWords,
	opinionWords,
	quantifiers,
	secondPersons,
	superlatives,
} from './words.ts';

/** Shorter statements say little that can be checked. */
const shortest = 5;

/** @returns 0…1 */
export function scoreWorth(scene: Scene, content: readonly Range[], dateAt: Uint8Array): number {
	let odds: number = worthWeights.start;
	for (const sign of worthSigns(scene, content, dateAt)) odds += worthWeights[sign];
	return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/** What speaks for and against checking a statement: the keys of the table of weights. */
export function worthSigns({tokens}: Scene, content: readonly Range[], dateAt: Uint8Array): ReadonlySet<WorthSign> {
	const signs = new Set<WorthSign>();
	let length = 0;
	let numbers = 0;
	for (const {from, to} of content) {
		length += to - from;
		for (let token = from; token < to; token++) {
			const lower = tokens.lower[token]!;
			const tag = tokens.partOfSpeech[token]!;
			if (dateAt[token] === 1) signs.add('date');
			else if (/^[\d.,]*\d/.test(lower) || numberWords.has(lower)) numbers++;
			if (lower === '%' || lower === 'percent' || lower === 'cent' || lower === 'percentage') signs.add('percent');
			if (moneyWords.has(lower) || /^[$€£]\d/.test(lower)) signs.add('money');
			if (superlatives.has(lower) || (tag === 'ADJ' && lower.length > 5 && lower.endsWith('est')))
				signs.add('superlative');
			if (comparatives.has(lower)) signs.add('comparative');
			if (quantifiers.has(lower)) signs.add('quantifier');
			if (tag === 'PROPN') signs.add('name');
			if (isPast(tag, lower, tokens.lemma[token]!)) signs.add('pastTense');
			if (futureWords.has(lower)) signs.add('future');
			if (hedges.has(lower)) signs.add('hedge');
			if (firstPersons.has(lower)) signs.add('firstPerson');
			if (secondPersons.has(lower)) signs.add('secondPerson');
			if (opinionWords.has(lower)) signs.add('opinion');
			if (lower === '?') signs.add('question');
		}
	}
	if (numbers > 0) signs.add('number');
	if (numbers > 1) signs.add('secondNumber');
	if (length < shortest) signs.add('short');
	return signs;
}

function isPast(tag: string, lower: string, lemma: string): boolean {
	if (tag === 'AUX')
		return (
			lower === 'was' || lower === 'were' || lower === 'had' || lower === 'has' || lower === 'have' || lower === 'did'
		);
	return tag === 'VERB' && lower !== lemma && !lower.endsWith('ing') && !lower.endsWith('s') && !beForms.has(lower);
}
