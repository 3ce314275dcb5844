/** One case to learn from: the features that are on, whether it is one, and how much it counts. */
export interface Example {
	features: readonly string[];
	label: boolean;
	weight: number;
}

export interface LogisticOptions {
	epochs: number;
	/** AdaGrad's first step. */
	rate: number;
	/** L2 penalty on each step. */
	decay: number;
	/** Features seen less often are left out. */
	minimum: number;
	/** Weights closer to zero are left out. */
	smallest: number;
}

/**
 * Fits a logistic regression by AdaGrad over the examples in a fixed shuffled order, so that the same examples always
 * give the same weights; they are rounded to two decimals.
 */
export function fitLogistic(examples: readonly Example[], options: LogisticOptions): Map<string, number> {
	const counts = new Map<string, number>();
	for (const {features} of examples)
		for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const index = new Map<string, number>();
	for (const [feature, count] of counts) if (count >= options.minimum) index.set(feature, index.size);
	const rows = examples.map(({features}) =>
		Int32Array.from(features.map(feature => index.get(feature) ?? -1).filter(at => at !== -1)),
	);
	const weights = new Float64Array(index.size);
	const squares = new Float64Array(index.size).fill(1e-6);
	const order = Int32Array.from(examples.keys());
	let seed = 1;
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		for (let at = order.length - 1; at > 0; at--) {
			seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
			const other = seed % (at + 1);
			[order[at], order[other]] = [order[other]!, order[at]!];
		}
		for (const at of order) {
			const row = rows[at]!;
			let odds = 0;
			for (const feature of row) odds += weights[feature]!;
			const {label, weight} = examples[at]!;
			const error = (1 / (1 + Math.exp(-odds)) - (label ? 1 : 0)) * weight;
			for (const feature of row) {
				const gradient = error + options.decay * weights[feature]!;
				squares[feature]! += gradient * gradient;
				weights[feature]! -= (options.rate * gradient) / Math.sqrt(squares[feature]!);
			}
		}
	}
	const kept = [...index].map(([feature, at]) => [feature, Math.round(weights[at]! * 100) / 100] as const);
	return new Map(kept.filter(([, weight]) => Math.abs(weight) >= options.smallest));
}
