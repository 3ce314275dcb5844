import type {EntityName} from '../model/entity.ts';

/** The names of a corpus, by index. */
export interface NamedCorpus {
	readonly names: readonly EntityName[];
	/** Other spellings of what a name means in the same article: "Xi" of "Xi Jinping". */
	readonly spellings: readonly {name: number; spelling: string; articles: number}[];
	/** The names of article `i` are `uses[starts[i]]` up to but not including `uses[starts[i + 1]]`, each once. */
	readonly starts: Int32Array;
	readonly uses: Int32Array;
	/** Names that a reader has spoken of: where one of them is among the same, it is what they are called. */
	readonly spokenOf: ReadonlySet<number>;
}

/** In how many articles each name stands. */
export function countUses({names, uses}: NamedCorpus): Int32Array {
	const counts = new Int32Array(names.length);
	for (let at = 0; at < uses.length; at++) counts[uses[at]!]!++;
	return counts;
}

/** Where each value stands: `places[starts[v]]` up to `places[starts[v + 1]]` are the articles with value `v`. */
export interface Postings {
	starts: Int32Array;
	articles: Int32Array;
}

/** @param groupOf Gives each name a number below `size`. */
export function postingsOf({starts, uses}: NamedCorpus, groupOf: Int32Array, size: number): Postings {
	const begins = new Int32Array(size + 1);
	for (let at = 0; at < uses.length; at++) begins[groupOf[uses[at]!]! + 1]!++;
	for (let value = 0; value < size; value++) begins[value + 1]! += begins[value]!;
	const next = begins.slice();
	const articles = new Int32Array(uses.length);
	for (let article = 0; article + 1 < starts.length; article++) {
		for (let at = starts[article]!; at < starts[article + 1]!; at++) {
			articles[next[groupOf[uses[at]!]!]!++] = article;
		}
	}
	return {starts: begins, articles};
}
