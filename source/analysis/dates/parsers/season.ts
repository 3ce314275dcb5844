import {seasonNames} from '../lexicon/seasons.ts';
import type {Parser} from '../parser.ts';
import {isCapitalized, partOfSpeech, type Words, word} from '../words.ts';
import {readYearSuffix} from './year-suffix.ts';

const leads = new Set(
	'the in during by until since through early late mid this that over of between and from - , and'.split(' '),
);

/** "summer", "the winter of 2023", "fall 2012"; not "the fall of Kabul", "the Arab Spring", "hot spring". */
export const season: Parser = {
	name: 'season',
	triggers: [...seasonNames.keys()],
	parse(words, at) {
		const season = seasonNames.get(word(words, at))!;
		const {year, end} = readYearSuffix(words, at + 1);
		if (year === null && !isBareSeason(words, at)) return null;
		return {end, meaning: {is: 'season', year, season, which: null}};
	},
};

function isBareSeason(words: Words, at: number): boolean {
	if (partOfSpeech(words, at) === 'VERB' || word(words, at + 1) === 'of') return false;
	if (isCapitalized(words, at)) return false;
	const lead = word(words, at - 1);
	const name = word(words, at);
	if (name !== 'fall' && name !== 'spring') return leads.has(lead);
	// "the fall": of what? Only behind "in the", "by", …
	if (lead === 'the')
		return ['in', 'during', 'by', 'until', 'since', 'early', 'late', 'through', 'of'].includes(word(words, at - 2));
	return ['by', 'until', 'since', 'early', 'late', 'mid'].includes(lead);
}
