import {isName} from '../statements/features.ts';
import type {Statement} from '../statements/statement.ts';
import {commonWords} from '../words/common-words.ts';

/** A statement as a vector of length 1: features by number, rarest first, with their weights. */
export interface Vector {
	features: Int32Array;
	weights: Float64Array;
}

/** Weight of an entity or a year beside that of a word that is as rare: who and when alone do not make a claim. */
const nameWeight = 0.6;
/** Weight of a word that stands in news of every kind. */
const commonWeight = 0.5;

/** The share (0…1) of the sentences of a larger corpus that have a feature. */
export type Shares = (feature: string) => number;

/** Statements that a share is taken of at least: what is rare among some hundreds stays rare among thousands. */
const sharedOf = 2000;

/**
 * tf-idf vectors. A feature weighs the more the fewer statements have it. The count is smoothed, so that in a comparison
 * of two articles a word that both have (2 of 40 statements) weighs nearly as much as one that only one has.
 *
 * @param shares Given where the statements were chosen for what they have in common, so that counting them would tell
 * that it is frequent.
 */
export function vectorsOf(statements: readonly Statement[], shares?: Shares): {vectors: Vector[]; features: number} {
	const numbers = new Map<string, number>();
	const counts: number[] = [];
	for (const {features} of statements) {
		for (const feature of features) {
			const number = numbers.get(feature) ?? numbers.size;
			numbers.set(feature, number);
			counts[number] = (counts[number] ?? 0) + 1;
		}
	}
	const of = shares === undefined ? statements.length : Math.max(statements.length, sharedOf);
	if (shares !== undefined) for (const [feature, number] of numbers) counts[number] = shares(feature) * of;
	const vectors = statements.map(({features}) => {
		const pairs = features.map(feature => {
			const number = numbers.get(feature)!;
			const rarity = Math.log(1 + (of + 60) / (counts[number]! + 4));
			return {number, weight: rarity * shareOf(feature)};
		});
		pairs.sort((a, b) => b.weight - a.weight || a.number - b.number);
		const length = Math.hypot(...pairs.map(({weight}) => weight)) || 1;
		return {
			features: Int32Array.from(pairs, ({number}) => number),
			weights: Float64Array.from(pairs, ({weight}) => weight / length),
		};
	});
	return {vectors, features: numbers.size};
}

function shareOf(feature: string): number {
	if (isName(feature)) return nameWeight;
	return commonWords.has(feature) ? commonWeight : 1;
}
