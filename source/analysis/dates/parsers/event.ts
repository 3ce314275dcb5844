import {isoDay, parseIsoDay} from '../calendar.ts';
import {games} from '../lexicon/games.ts';
import type {Match, Parser} from '../parser.ts';
import {isCapitalized, isGlued, type Words, word} from '../words.ts';
import {readYear} from './read-year.ts';

/** "9/11", "the 2022 Winter Olympics", "the 2018 World Cup". */
export const event: Parser = {
	name: 'event',
	triggers: [],
	digits: true,
	parse(words, at) {
		if (word(words, at) === '9/11') return isGlued(words, at) ? null : september11(at + 1);
		const year = readYear(words, at);
		return year === null ? null : readGames(words, year.end, year.value);
	},
};

function september11(end: number): Match {
	return {end, meaning: {is: 'event', value: '2001-09-11', from: '2001-09-11', to: '2001-09-12'}};
}

/** The event behind a year; of one that did not take place only the year is read, elsewhere. */
function readGames(words: Words, at: number, year: number): Match | null {
	if (!isCapitalized(words, at)) return null;
	const first = word(words, at);
	if (first === 'olympics') return match(year % 4 === 0 ? 'summer' : 'winter', at + 1);
	const second = word(words, at + 1);
	if (first === 'world' && second === 'cup') return match('world-cup', at + 2);
	if (first !== 'winter' && first !== 'summer') return null;
	if (second === 'olympics' || second === 'games') return match(first, at + 2);
	return second === 'olympic' && word(words, at + 2) === 'games' ? match(first, at + 3) : null;

	function match(kind: keyof typeof games, end: number): Match | null {
		const days = games[kind][year];
		if (days === undefined) return null;
		const to = isoDay(parseIsoDay(days[1])! + 1);
		return {end, meaning: {is: 'event', value: String(year), from: days[0], to}};
	}
}
