import {isName} from '../statements/features.ts';
import type {Statement} from '../statements/statement.ts';
import {commonWords} from '../words/common-words.ts';

/** Below this two statements do not go together, however their neighbours are. */
export const leastLikeness = 0.3;

/** What is left of the likeness of two statements on different years. */
export const otherYears = 0.6;

/**
 * The likeness of two statements, from their cosine: lowered where they name different people and places or different
 * years, or have hardly a word of content in common.
 */
export function likenessOf(a: Statement, b: Statement, cosine: number): number {
	const shared = sharedContent(a, b);
	const names = sharedNames(a, b);
	if (shared < (names < 2 ? 1.5 : 1)) return 0;
	let likeness = cosine;
	if (shared < 1.5) likeness *= 0.7;
	else if (shared <= 2) likeness *= Math.min(a.content, b.content) <= 2 ? 0.7 : 0.85;
	if (!agreeIn(a, b, '#')) likeness *= otherYears;
	if (!agreeIn(a, b, '@')) likeness *= 0.6;
	else if (firstOf(a, '@') !== firstOf(b, '@')) likeness *= 0.9;
	return likeness;
}

/** Words of content in common; those that stand in news of every kind count half. */
function sharedContent(a: Statement, b: Statement): number {
	let shared = 0;
	for (const feature of a.features) {
		if (isName(feature) || !b.featureSet.has(feature)) continue;
		shared += commonWords.has(feature) ? 0.5 : 1;
	}
	return shared;
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
