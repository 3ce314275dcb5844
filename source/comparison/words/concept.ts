import {stem} from './stem.ts';
import {synonyms} from './synonyms.ts';

const concepts = new Map<string, string>();
for (const words of synonyms) {
	const first = stem(words[0]!);
	for (const word of words) if (!concepts.has(stem(word))) concepts.set(stem(word), first);
}

for (const word of ['%', 'cent', 'pct']) concepts.set(word, 'percent');

const known = new Map<string, string>();
/** The cache of concepts is emptied when it holds so many words: a corpus has no end of them. */
const mostKnown = 50_000;

/** What a word (in lower case) stands for in a comparison: the stem of the first of its synonyms, else its own. */
export function conceptOf(word: string): string {
	let concept = known.get(word);
	if (concept === undefined) {
		const own = stem(word);
		concept = concepts.get(own) ?? own;
		if (known.size >= mostKnown) known.clear();
		known.set(word, concept);
	}
	return concept;
}
