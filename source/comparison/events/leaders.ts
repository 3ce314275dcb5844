import type {SentenceWords} from './sentence-words.ts';

/** The first sentences of events, found again by the words that they share with another. */
export interface Leaders {
	add(index: number): void;
	/** The leader that is most like a sentence; `null` where none is at all (likeness 0). */
	nearest(index: number, likeness: (one: number, other: number) => number): number | null;
	/** The words that two sentences share, and the cosine of their vectors, rare words weighing more. */
	compare(one: SentenceWords, other: SentenceWords): {shared: string[]; cosine: number};
}

/** A word that leads to more events than this tells none of them from the others. */
const mostLeaders = 40;

/** @param all The sentences that are told of one day: what is rare is rare among them. */
export function createLeaders(all: readonly SentenceWords[]): Leaders {
	const counts = new Map<string, number>();
	for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	/** Smoothed as for groups of claims: among few sentences a word that two have is hardly less rare than others. */
	const weight = (word: string) => Math.log(1 + (all.length + 60) / ((counts.get(word) ?? 0) + 4));
	const lengths = new Map<SentenceWords, number>();
	const lengthOf = (words: SentenceWords) => {
		const known = lengths.get(words) ?? Math.hypot(...[...words].map(weight));
		lengths.set(words, known);
		return known;
	};
	const byWord = new Map<string, number[]>();
	return {
		add(index) {
			for (const word of all[index]!) {
				const leaders = byWord.get(word);
				if (leaders === undefined) byWord.set(word, [index]);
				else if (leaders.length <= mostLeaders) leaders.push(index);
			}
		},
		nearest(index, likeness) {
			const candidates = new Set<number>();
			for (const word of all[index]!) {
				const leaders = byWord.get(word) ?? [];
				if (leaders.length <= mostLeaders) for (const leader of leaders) candidates.add(leader);
			}
			let best: number | null = null;
			let most = 0;
			for (const candidate of candidates) {
				const like = likeness(index, candidate);
				if (like <= most) continue;
				most = like;
				best = candidate;
			}
			return best;
		},
		compare(one, other) {
			const [small, large] = one.size < other.size ? [one, other] : [other, one];
			const shared = [...small].filter(word => large.has(word));
			const product = shared.reduce((sum, word) => sum + weight(word) ** 2, 0);
			return {shared, cosine: product / (lengthOf(one) * lengthOf(other) || 1)};
		},
	};
}
