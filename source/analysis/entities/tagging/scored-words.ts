import type {WordSource} from './article-words.ts';
import type {FeatureTable} from './feature-table.ts';
import {labelCount} from './labels.ts';
import type {Lexicon} from './lexicon.ts';
import {describeWord, edgeWord, featureAt, reach, visibleFeatures, type Word} from './word.ts';

/** A word with what its own features add to the scores of the tokens around it. */
export interface ScoredWord extends Word {
	/** For each offset −reach…reach from which it is seen: `labelCount` sums. */
	readonly scores: Int16Array;
}

/** Beyond this many the words are forgotten: some 25 MB. */
const wordsKept = 30_000;
const noFeatures = new Int32Array();

/**
 * Words come again and again, and a linear model adds up the same weights for them each time: so the sums are kept.
 * This is what makes the tagger several times faster than looking each feature up.
 */
export function scoredWords(lexicon: Lexicon, table: FeatureTable): WordSource<ScoredWord> {
	const known = [new Map<string, ScoredWord>(), new Map<string, ScoredWord>(), new Map<string, ScoredWord>()];
	const score = (word: Word): ScoredWord => {
		const scores = new Int32Array((2 * reach + 1) * labelCount);
		for (let offset = -reach; offset <= reach; offset++) {
			const visible = visibleFeatures(word, offset);
			for (let index = 0; index < visible; index++) {
				table.add(featureAt(word.features[index]!, offset), scores, (offset + reach) * labelCount);
			}
		}
		return {...word, features: noFeatures, scores: Int16Array.from(scores)};
	};
	return {
		edge: score(edgeWord),
		wordFor(surface, lineCase) {
			const words = known[lineCase]!;
			let word = words.get(surface);
			if (word === undefined) {
				if (words.size >= wordsKept) words.clear();
				word = score(describeWord(surface, lineCase, lexicon));
				if (surface.length <= 100) words.set(surface, word);
			}
			return word;
		},
	};
}
