/**
 * What makes a statement worth checking, and how much: log-odds that are summed up. Set by hand after what the
 * literature on check-worthiness finds to matter (numbers, comparisons, the past), not learned; a ranking, never a
 * verdict.
 */
export const worthWeights = {
	start: -1.6,
	number: 1.1,
	secondNumber: 0.4,
	percent: 0.7,
	money: 0.7,
	comparative: 0.6,
	superlative: 0.9,
	pastTense: 0.5,
	date: 0.6,
	name: 0.4,
	quantifier: 0.3,
	question: -2,
	future: -1,
	hedge: -0.7,
	firstPerson: -0.9,
	secondPerson: -0.9,
	opinion: -0.6,
	short: -0.8,
} as const;

export type WorthSign = Exclude<keyof typeof worthWeights, 'start'>;

/** A statement of the article itself is shown from here on. */
export const unattributedThreshold = 0.6;
