import type {DifferenceSide} from '../comparison.ts';

const values = (sides: readonly DifferenceSide[]) => sides.map(({value}) => value).join(' / ');

/** What is written over a difference: neutral, and no verdict. */
export const labels = {
	number: (sides: readonly DifferenceSide[]) => `Possible difference in a number: ${values(sides)}`,
	day: (event: string, sides: readonly DifferenceSide[]) =>
		`Possible difference in the day of the ${event}: ${values(sides)}`,
	date: (sides: readonly DifferenceSide[]) => `Possible difference in a date: ${values(sides)}`,
	polarity: (sides: readonly DifferenceSide[]) => `Possible difference in what is affirmed: ${values(sides)}`,
	year: (event: string, sides: readonly DifferenceSide[]) =>
		`Possible difference in the year of the ${event}: ${values(sides)}`,
	age: (person: string, sides: readonly DifferenceSide[]) =>
		`Possible difference in the age of ${person}: ${values(sides)}`,
};
