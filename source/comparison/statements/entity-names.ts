import type {Compared} from '../comparison.ts';

/** From an entity's name in one article to the name that it goes by in the comparison, both in lower case. */
export type EntityNames = (name: string) => string;

/**
 * One article says "Xi Jinping", another only "Xi". Where a person's short name is the first or last word of exactly one
 * longer name in all that is compared, it is that one.
 */
export function entityNames(articles: readonly Pick<Compared, 'analysis'>[]): EntityNames {
	const longer = new Map<string, Set<string>>();
	for (const {analysis} of articles) {
		for (const {name, type} of analysis.entities) {
			if (type !== 'person') continue;
			const full = name.toLowerCase();
			const words = full.split(' ');
			if (words.length < 2) continue;
			for (const word of new Set([words[0]!, words.at(-1)!])) {
				const names = longer.get(word);
				if (names) names.add(full);
				else longer.set(word, new Set([full]));
			}
		}
	}
	return name => {
		const lower = name.toLowerCase();
		const names = longer.get(lower);
		return names?.size === 1 ? names.values().next().value! : lower;
	};
}
