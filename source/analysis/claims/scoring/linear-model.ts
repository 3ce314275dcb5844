/** Feature → weight. The log-odds of a case are the sum of the weights of its features; unknown ones weigh nothing. */
export type LinearModel = ReadonlyMap<string, number>;

export function logOdds(model: LinearModel, features: readonly string[]): number {
	let sum = 0;
	for (const feature of features) sum += model.get(feature) ?? 0;
	return sum;
}

export function probability(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
