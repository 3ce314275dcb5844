import type {NamedCorpus, Postings} from './corpus.ts';

/** Of somebody with more, so many are looked at: enough to know the company that they keep. */
const mostArticles = 200;

export interface Companions {
	/**
	 * How much of what else an article names has been named together with a group before: 0…1. Rare names weigh more, and
	 * names that stand nowhere else nothing.
	 *
	 * @param but A group that does not count: the short name itself.
	 */
	support(article: number, group: number, but: number): {share: number; names: number};
	/** True where the article names the group itself. */
	names(article: number, group: number): boolean;
}

/** @param groupOf The group of each name. @param postings Articles by group. */
export function companionsIn(corpus: NamedCorpus, groupOf: Int32Array, postings: Postings): Companions {
	const {starts, uses} = corpus;
	const articles = starts.length - 1;
	const profiles = new Map<number, ReadonlySet<number>>();
	const frequency = (group: number) => postings.starts[group + 1]! - postings.starts[group]!;

	const profileOf = (group: number): ReadonlySet<number> => {
		const known = profiles.get(group);
		if (known !== undefined) return known;
		const profile = new Set<number>();
		const from = postings.starts[group]!;
		const count = frequency(group);
		const step = Math.max(1, count / mostArticles);
		for (let at = 0; at < count; at += step) {
			const article = postings.articles[from + Math.floor(at)]!;
			for (let use = starts[article]!; use < starts[article + 1]!; use++) profile.add(groupOf[uses[use]!]!);
		}
		profiles.set(group, profile);
		return profile;
	};

	return {
		support(article, group, but) {
			const profile = profileOf(group);
			let all = 0;
			let shared = 0;
			let names = 0;
			for (let use = starts[article]!; use < starts[article + 1]!; use++) {
				const other = groupOf[uses[use]!]!;
				const count = frequency(other);
				if (other === but || other === group || count < 2) continue;
				const weight = Math.log((articles + 1) / count);
				all += weight;
				if (!profile.has(other)) continue;
				shared += weight;
				names++;
			}
			return {share: all === 0 ? 0 : shared / all, names};
		},
		names(article, group) {
			for (let use = starts[article]!; use < starts[article + 1]!; use++) {
				if (groupOf[uses[use]!] === group) return true;
			}
			return false;
		},
	};
}
