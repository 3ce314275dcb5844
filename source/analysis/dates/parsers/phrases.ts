import {type Words, word} from '../words.ts';

/** Phrases by their first word, the longest first: found in one look at each token. */
export type Phrases<Value> = ReadonlyMap<string, readonly {rest: readonly string[]; value: Value}[]>;

/** Builds the table from phrases whose tokens are separated by single spaces. */
export function phraseTable<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Phrases<Value> {
	const table = new Map<string, {rest: string[]; value: Value}[]>();
	for (const [phrase, value] of entries) {
		const [first, ...rest] = phrase.split(' ');
		const list = table.get(first!) ?? [];
		list.push({rest, value});
		table.set(first!, list);
	}
	for (const list of table.values()) list.sort((a, b) => b.rest.length - a.rest.length);
	return table;
}

/** The longest phrase that begins at a token and passes `accept`. */
export function readPhrase<Value>(
	phrases: Phrases<Value>,
	words: Words,
	at: number,
	accept: (end: number, value: Value) => boolean = () => true,
): {end: number; value: Value} | null {
	for (const {rest, value} of phrases.get(word(words, at)) ?? []) {
		const end = at + 1 + rest.length;
		if (rest.every((part, index) => word(words, at + 1 + index) === part) && accept(end, value)) return {end, value};
	}
	return null;
}
