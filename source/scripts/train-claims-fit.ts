/** One case to learn from: the features that are on, and whether it is one. */
export interface Example {
	features: readonly string[];
	label: boolean;
}

export interface FitOptions {
	epochs: number;
	/** AdaGrad's first step. */
	rate: number;
	/** L2 penalty on each step. */
	decay: number;
	/** Features seen less often are left out, save those that `keep` matches: they need be seen five times. */
	minimum: number;
	keep: RegExp;
	/** Weights closer to zero are left out. */
	smallest: number;
}

/** Fits P(label) = 1 / (1 + e^-w·f). */
export function fitLogistic(examples: readonly Example[], options: FitOptions): Map<string, number> {
	return fitChoice(
		examples.map(({features, label}) => [{features, right: label}]),
		options,
	);
}

/** One of the alternatives of a choice. */
export interface Alternative {
	features: readonly string[];
	/** Several may be right, or none. */
	right: boolean;
}

/**
 * Fits a choice among alternatives and "none of them": P(a) = e^(w·f(a)) / (1 + Σ e^(w·f)). With one alternative it is
 * a logistic regression. AdaGrad over the choices in a shuffled order that is always the same, so that the same
 * choices always give the same weights; what comes back is their mean over the epochs, rounded to two decimals.
 */
export function fitChoice(choices: readonly (readonly Alternative[])[], options: FitOptions): Map<string, number> {
	const counts = new Map<string, number>();
	for (const choice of choices) {
		for (const {features} of choice)
			for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	}
	const index = new Map<string, number>();
	for (const [feature, count] of counts)
		if (count >= (options.keep.test(feature) ? 5 : options.minimum)) index.set(feature, index.size);
	const rows = choices.map(choice =>
		choice.map(({features}) =>
			Int32Array.from(features.map(feature => index.get(feature) ?? -1).filter(at => at !== -1)),
		),
	);
	const weights = new Float64Array(index.size);
	const squares = new Float64Array(index.size).fill(1e-6);
	const sums = new Float64Array(index.size);
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		for (const at of shuffled(choices.length, epoch + 1)) {
			const scores = rows[at]!.map(row => Math.exp(Math.min(30, sum(weights, row))));
			const total = 1 + scores.reduce((all, score) => all + score, 0);
			const rightTotal = scores.reduce((all, score, which) => (choices[at]![which]!.right ? all + score : all), 0);
			for (const [which, row] of rows[at]!.entries()) {
				const wanted = choices[at]![which]!.right ? scores[which]! / rightTotal : 0;
				const error = scores[which]! / total - wanted;
				if (Math.abs(error) < 1e-4) continue;
				for (const feature of row) {
					const gradient = error + options.decay * weights[feature]!;
					squares[feature]! += gradient * gradient;
					weights[feature]! -= (options.rate * gradient) / Math.sqrt(squares[feature]!);
				}
			}
		}
		for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]! / options.epochs;
	}
	const kept = [...index].map(([feature, at]) => [feature, Math.round(sums[at]! * 100) / 100] as const);
	return new Map(kept.filter(([, weight]) => Math.abs(weight) >= options.smallest));
}

function sum(weights: Float64Array, row: Int32Array): number {
	let total = 0;
	for (const feature of row) total += weights[feature]!;
	return total;
}

function shuffled(length: number, start: number): Int32Array {
	const order = Int32Array.from({length}, (_, at) => at);
	let seed = start;
	for (let at = length - 1; at > 0; at--) {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
		const other = seed % (at + 1);
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}
