import type {Tokens} from '../../document.ts';

/** What kind of text it is, as far as it tells how much of it is said by somebody. */
export interface Style {
	/** Verbs of saying among the words, in four steps: a comment has few, a report has many. */
	speech: number;
	/** Last words of those who say, tell or add something in it, in lower case. */
	speakers: ReadonlySet<string>;
}

const speechVerbs = new Set(['say', 'tell', 'add']);

/** Verbs of saying in a thousand words at which the next step begins. */
const steps = [3, 8, 16];

export function readStyle({length, lemma, lower, partOfSpeech}: Tokens): Style {
	const speakers = new Set<string>();
	let verbs = 0;
	for (let token = 0; token < length; token++) {
		if (!speechVerbs.has(lemma[token]!)) continue;
		verbs++;
		if (partOfSpeech[token - 1] === 'PROPN') speakers.add(lower[token - 1]!);
	}
	const share = (1000 * verbs) / Math.max(1, length);
	return {speech: steps.filter(step => share >= step).length, speakers};
}
