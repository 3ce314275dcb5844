import type {Refiner} from './refiner.ts';

const nouns = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Days of which the year goes without saying when an attack is spoken of. */
const attacks: readonly {month: number; day: number; year: number; nouns: ReadonlySet<string>}[] = [
	{
		month: 9,
		day: 11,
		year: 2001,
		nouns: nouns('attack attacks hijackers hijackings terrorist terror conspiracy memorial victims'),
	},
	{month: 10, day: 7, year: 2023, nouns: nouns('attack attacks massacre assault hamas terrorist terror')},
	{
		month: 1,
		day: 6,
		year: 2021,
		nouns: nouns('attack insurrection riot riots rioters capitol siege committee'),
	},
];
const reach = 4;

/** "the Sept. 11 attacks", "the October 7 Hamas attack", "the Jan. 6 riot". */
export const namedAttacks: Refiner = ({tokens}, expressions) =>
	expressions.map(expression => {
		const {meaning, end, first} = expression;
		if (meaning.is !== 'day' || meaning.year !== null) return expression;
		const attack = attacks.find(({month, day}) => month === meaning.month && day === meaning.day);
		if (attack === undefined) return expression;
		for (let at = end; at < end + reach && tokens.sentence[at] === tokens.sentence[first]; at++) {
			if (attack.nouns.has(tokens.lower[at]!)) {
				return {...expression, meaning: {is: 'anniversary', month: meaning.month, day: meaning.day, year: attack.year}};
			}
			if (tokens.partOfSpeech[at] === 'PUNCT') break;
		}
		return expression;
	});
