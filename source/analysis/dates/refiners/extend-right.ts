import type {Refiner} from './refiner.ts';

const tails: readonly (readonly string[])[] = [
	['or', 'so'],
	['or', 'later'],
	['or', 'more'],
	['and', 'beyond'],
];

/** "the next two years or so", "1994 or later", "1990 and beyond". */
export const extendRight: Refiner = ({tokens}, expressions) =>
	expressions.map((expression, index) => {
		const {end, first, meaning} = expression;
		if (meaning.is !== 'year' && meaning.is !== 'duration' && meaning.is !== 'unit') return expression;
		const limit = expressions[index + 1]?.first ?? tokens.length;
		const tail = tails.find(words => words.every((word, offset) => tokens.lower[end + offset] === word));
		if (tail === undefined || end + tail.length > limit || tokens.sentence[end] !== tokens.sentence[first])
			return expression;
		return {...expression, end: end + tail.length};
	});
