/** A name and the values that it has in one case: `['cue,form', 'say', 'past']`. */
export type Feature = readonly string[];

/**
 * Weights by name and values, as a tree: the way `['cue,form', 'say', 'past']` leads to a number. A tree and no table of
 * joined strings, because most of the time of the analysis of claims is spent looking up features.
 */
export type LinearModel = Map<string, LinearModel | number>;

/** Between the parts of a feature that is written as one string. No token holds a tab. */
const separator = '\t';

export function joinFeature(feature: Feature): string {
	return feature.join(separator);
}

/** Puts weights into a model, by features as `joinFeature` writes them. */
export function addWeights(model: LinearModel, weights: Iterable<readonly [feature: string, weight: number]>): void {
	for (const [feature, weight] of weights) {
		const parts = feature.split(separator);
		let node = model;
		for (const part of parts.slice(0, -1)) {
			let next = node.get(part);
			if (!(next instanceof Map)) {
				next = new Map();
				node.set(part, next);
			}
			node = next;
		}
		node.set(parts.at(-1)!, weight);
	}
}

/** The sum of the weights of the features; unknown ones weigh nothing. */
export function logOdds(model: LinearModel, features: readonly Feature[]): number {
	let sum = 0;
	for (const feature of features) sum += weightOf(model, feature);
	return sum;
}

/** 0 for a feature that is not known. */
export function weightOf(model: LinearModel, feature: Feature): number {
	let node: LinearModel | number | undefined = model;
	for (let part = 0; part < feature.length && node instanceof Map; part++) node = node.get(feature[part]!);
	return typeof node === 'number' ? node : 0;
}

export function probability(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
