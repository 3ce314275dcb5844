import type {Statement} from '../statements/statement.ts';
import {commonWords} from '../words/common-words.ts';

/** Below this two statements do not go together, however their neighbours are. */
export const leastLikeness = 0.3;

/** What a statement of so few words of content has in common with another is mostly chance. */
const fewWords = 2;

/**
 * The likeness of two statements, from their cosine: lowered where they speak of different people, of different years,
 * or have hardly any word of content in common.
 */
export function likenessOf(a: Statement, b: Statement, cosine: number): number {
	const shared = sharedContent(a, b);
	if (shared < 1.5) return 0;
	let likeness = cosine;
	if (Math.min(a.content, b.content) <= fewWords) likeness *= 0.75;
	if (differIn(a, b, '#')) likeness *= 0.6;
	const [first, second] = [firstEntity(a), firstEntity(b)];
	if (first !== null && second !== null && !a.features.includes(second) && !b.features.includes(first)) likeness *= 0.7;
	return likeness;
}

/** Words of content in common; those that stand in news of every kind count half. */
function sharedContent(a: Statement, b: Statement): number {
	let shared = 0;
	for (const feature of a.features) {
		if (isName(feature) || !b.features.includes(feature)) continue;
		shared += commonWords.has(feature) ? 0.5 : 1;
	}
	return shared;
}

/** Both have features of a kind, and none in common. */
function differIn(a: Statement, b: Statement, mark: string): boolean {
	const [first, second] = [a, b].map(({features}) => features.filter(feature => feature.startsWith(mark)));
	return first!.length > 0 && second!.length > 0 && !first!.some(feature => second!.includes(feature));
}

function firstEntity({features}: Statement): string | null {
	return features.find(feature => feature.startsWith('@')) ?? null;
}

function isName(feature: string): boolean {
	return feature.startsWith('@') || feature.startsWith('#');
}
