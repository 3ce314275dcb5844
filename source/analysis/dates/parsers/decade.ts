import type {Parser} from '../parser.ts';
import {word} from '../words.ts';

const names: ReadonlyMap<string, number> = new Map([
	['twenties', 1920],
	['thirties', 1930],
	['forties', 1940],
	['fifties', 1950],
	['sixties', 1960],
	['seventies', 1970],
	['eighties', 1980],
	['nineties', 1990],
	...[20, 30, 40, 50, 60, 70, 80, 90].map((ten): [string, number] => [`'${ten}s`, 1900 + ten]),
]);

/** "the '80s", "the nineties"; "in her eighties" is an age. */
export const decade: Parser = {
	name: 'decade',
	triggers: [...names.keys(), ...[20, 30, 40, 50, 60, 70, 80, 90].map(ten => `’${ten}s`)],
	parse(words, at) {
		const name = word(words, at);
		const year = names.get(name);
		if (year === undefined) return null;
		const lead = word(words, at - 1);
		if (!name.startsWith("'") && !['the', 'early', 'late', 'mid', '-', 'nineteen'].includes(lead)) return null;
		return {end: at + 1, meaning: {is: 'decade', year}};
	},
};
