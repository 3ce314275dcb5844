/**
 * Patterns that leave little doubt but are too rare in the training text for a weight that could be trusted: added to
 * the score by hand.
 */
export const rulePriors: Readonly<Record<string, number>> = {
	'quoted-saying': 3.5,
	'as-said': 1.5,
	'as-reported-by': 2.5,
};
