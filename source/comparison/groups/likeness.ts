import {isName} from '../statements/features.ts';
import type {Statement} from '../statements/statement.ts';
import {commonWords} from '../words/common-words.ts';

/** Below this two statements do not go together, however their neighbours are. */
export const leastLikeness = 0.3;

/** What is left of the likeness of two statements on different years. */
export const otherYears = 0.6;

/** How much of the likeness is the cosine; the rest is how far the one that says less is contained in the other. */
const cosineShare = 0.7;

/**
 * The likeness of two statements, from the overlap of their vectors: lowered where they name different people and places
 * or different years, or have hardly a word of content in common. Two words that stand side by side in both ("chief
 * executive", "double digits") are hardly more than one.
 */
export function likenessOf(a: Statement, b: Statement, overlap: {cosine: number; contained: number}): number {
	const shared = sharedContent(a, b);
	const count = weightOf(shared);
	if (count < (sharedNames(a, b) < 2 ? 1.5 : 1)) return 0;
	let likeness = overlap.cosine;
	if (count > 2) likeness = likeness * cosineShare + overlap.contained * (1 - cosineShare);
	else if (count < 1.5 || Math.min(a.content, b.content) <= 2) likeness *= 0.7;
	else likeness *= shared.length === 2 && follows(a, shared) && follows(b, shared) ? 0.68 : 0.85;
	if (!agreeIn(a, b, '#')) likeness *= otherYears;
	if (!agreeIn(a, b, '@')) likeness *= 0.6;
	else if (firstOf(a, '@') !== firstOf(b, '@')) likeness *= 0.9;
	return likeness;
}

function sharedContent(a: Statement, b: Statement): string[] {
	return a.features.filter(feature => !isName(feature) && b.featureSet.has(feature));
}

/** How many they are; those that stand in news of every kind count half. */
function weightOf(features: readonly string[]): number {
	return features.reduce((sum, feature) => sum + (commonWords.has(feature) ? 0.5 : 1), 0);
}

/** Whether the second of two features comes right after the first in a statement (they stand in the order of the text). */
function follows({features}: Statement, [first, second]: readonly string[]): boolean {
	return features.indexOf(second!) - features.indexOf(first!) === 1;
}

function sharedNames(a: Statement, b: Statement): number {
	let shared = 0;
	for (const feature of a.features) if (feature.startsWith('@') && b.featureSet.has(feature)) shared++;
	return shared;
}

/** Whether they have a feature of a kind in common, or one of them has none of it. */
function agreeIn(a: Statement, b: Statement, kind: '@' | '#'): boolean {
	if (firstOf(a, kind) === undefined || firstOf(b, kind) === undefined) return true;
	return a.features.some(feature => feature.startsWith(kind) && b.featureSet.has(feature));
}

function firstOf({features}: Statement, kind: '@' | '#'): string | undefined {
	return features.find(feature => feature.startsWith(kind));
}
