import {cardinals, ordinals} from '../lexicon/numbers.ts';
import type {Parser} from '../parser.ts';
import {readDayMonth} from './month-day.ts';

/** "8 February 2024", "the 8th of March", "twenty-first of May". */
export const dayMonth: Parser = {
	name: 'day-month',
	triggers: ['the', ...ordinals.keys(), ...[...cardinals.keys()].slice(20)],
	digits: true,
	parse: readDayMonth,
};
