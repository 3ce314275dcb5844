import type {DifferenceSide} from '../comparison.ts';
import {currencies} from '../words/number-words.ts';

const values = (sides: readonly DifferenceSide[]) => sides.map(({value}) => value).join(' / ');

/** What is written over a difference: neutral, and no verdict. */
export const labels = {
	number: (unit: string, sides: readonly DifferenceSide[]) =>
		`Possible difference in ${numberOf(unit)}: ${values(sides)}`,
	day: (event: string, sides: readonly DifferenceSide[]) =>
		`Possible difference in the day of the ${event}: ${values(sides)}`,
	date: (sides: readonly DifferenceSide[]) => `Possible difference in the year: ${values(sides)}`,
	polarity: (sides: readonly DifferenceSide[]) => `Possible difference in what is affirmed: ${values(sides)}`,
	year: (event: string, sides: readonly DifferenceSide[]) =>
		`Possible difference in the year of the ${event}: ${values(sides)}`,
	age: (person: string, sides: readonly DifferenceSide[]) =>
		`Possible difference in the age of ${person}: ${values(sides)}`,
};

const money = new Set(currencies.values());

/** What a unit counts, in words. */
function numberOf(unit: string): string {
	if (unit === 'times') return 'how often';
	if (unit === 'percent' || unit === 'point') return 'a percentage';
	if (money.has(unit)) return 'an amount of money';
	return unit.startsWith('person') ? 'a number of people' : 'a number';
}
