import type {ArticleKey} from '../model/listing.ts';
import type {Compared, Outlet} from './comparison.ts';

/** Who published what is compared, in the order in which they first come up. */
export interface Outlets {
	all: Outlet[];
	/** For each article, by index, the index of its outlet. */
	of: Int32Array;
}

/**
 * Articles that name no outlet count as one each: nothing says that they come from the same house.
 *
 * @param byArticle Every article counts as one, whatever its outlet.
 */
export function outletsOf(articles: readonly Compared[], byArticle = false): Outlets {
	const all: Outlet[] = [];
	const named = new Map<string, number>();
	const of = Int32Array.from(articles, ({key, article}) => {
		const name = article.outlet?.trim() || null;
		const known = name === null || byArticle ? undefined : named.get(name.toLowerCase());
		if (known !== undefined) {
			all[known]!.articles.push(key);
			return known;
		}
		const number = all.push({name, articles: [key]}) - 1;
		if (name !== null) named.set(name.toLowerCase(), number);
		return number;
	});
	return {all, of};
}

/** The outlets of some articles, each with those of its articles that are among them. */
export function outletsAmong({all, of}: Outlets, articles: Iterable<number>, keys: readonly ArticleKey[]): Outlet[] {
	const found = new Map<number, Set<ArticleKey>>();
	for (const article of articles) {
		const set = found.get(of[article]!);
		if (set) set.add(keys[article]!);
		else found.set(of[article]!, new Set([keys[article]!]));
	}
	return [...found].sort(([a], [b]) => a - b).map(([number, set]) => ({name: all[number]!.name, articles: [...set]}));
}
