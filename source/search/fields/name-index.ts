import {buildWordIndex, type WordIndex} from '../word-index.ts';
import {wordsOf} from '../words.ts';

/** The names that articles have in one field. Articles are called by their place in the title index. */
export interface NameIndex {
	/** Those of most articles first, then by code point. */
	names: string[];
	/** Articles with name `n`: `places`, ascending, from `starts[n]` to `starts[n + 1]`. */
	starts: Uint32Array;
	places: Uint32Array;
	/** All words of the names, with the number of names that have each. */
	words: WordIndex;
	/** Names with word `w` of `words`: `wordNames`, ascending, from `wordStarts[w]` to `wordStarts[w + 1]`. */
	wordStarts: Uint32Array;
	wordNames: Uint32Array;
}

/** Pairs of article and name: article `places[i]` has `values[of[i]]`. A place below 0, and an empty name, is passed over. */
export interface NamePairs {
	values: readonly string[];
	places: ArrayLike<number>;
	of: ArrayLike<number>;
}

export function buildNameIndex(pairs: NamePairs): NameIndex {
	const {names, starts, places} = byName(pairs);
	const wordsOfNames = names.map(name => [...new Set(wordsOf(name))]);
	const counts = new Map<string, number>();
	for (const words of wordsOfNames) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const words = buildWordIndex({words: [...counts.keys()], articles: Int32Array.from(counts.values())});
	const numbers = new Map(words.words.map((word, number) => [word, number]));
	const wordStarts = new Uint32Array(words.words.length + 1);
	words.words.forEach((word, number) => {
		wordStarts[number + 1] = wordStarts[number]! + counts.get(word)!;
	});
	const wordNames = new Uint32Array(wordStarts.at(-1)!);
	const next = wordStarts.slice();
	wordsOfNames.forEach((words, name) => {
		for (const word of words) wordNames[next[numbers.get(word)!]!++] = name;
	});
	return {names, starts, places, words, wordStarts, wordNames};
}

/** Articles sorted by name; no pair twice. */
function byName({values, places: given, of}: NamePairs): Pick<NameIndex, 'names' | 'starts' | 'places'> {
	const ends = new Uint32Array(values.length + 1);
	for (let at = 0; at < of.length; at++) if (given[at]! >= 0) ends[of[at]! + 1]!++;
	for (let value = 0; value < values.length; value++) ends[value + 1]! += ends[value]!;
	const drawers = new Uint32Array(ends.at(-1)!);
	const next = ends.slice();
	for (let at = 0; at < of.length; at++) if (given[at]! >= 0) drawers[next[of[at]!]!++] = given[at]!;
	const articles = values.map((_, value) => unique(drawers.subarray(ends[value], ends[value + 1])));
	const order = [...values.keys()]
		.filter(value => articles[value]!.length > 0 && values[value] !== '')
		.sort(
			(a, b) =>
				articles[b]!.length - articles[a]!.length || (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : 0),
		);
	const starts = new Uint32Array(order.length + 1);
	order.forEach((value, name) => {
		starts[name + 1] = starts[name]! + articles[value]!.length;
	});
	const places = new Uint32Array(starts.at(-1)!);
	order.forEach((value, name) => {
		places.set(articles[value]!, starts[name]);
	});
	return {names: order.map(value => values[value]!), starts, places};
}

/** Ascending, each once. Most lists are so already. */
function unique(list: Uint32Array): Uint32Array {
	let isUnique = true;
	for (let at = 1; at < list.length && isUnique; at++) isUnique = list[at - 1]! < list[at]!;
	return isUnique ? list : Uint32Array.from(new Set(list.sort()));
}

/** How many articles have a name. */
export const articlesNamed = ({starts}: NameIndex, name: number): number => starts[name + 1]! - starts[name]!;

/** Marks the articles that have a name. */
export function markNamed({starts, places}: NameIndex, name: number, marks: Uint8Array): void {
	const end = starts[name + 1]!;
	for (let at = starts[name]!; at < end; at++) marks[places[at]!] = 1;
}
