import {sentenceKeys} from '../comparison/statements/sentence-keys.ts';
import type {Library} from '../library/library.ts';
import type {ArticleKey} from '../model/listing.ts';

/** So many of the words and names that an article is about are looked up. */
const mostKeys = 32;
/** Sentences that are looked at: those that have most in common with the article. */
const mostSentences = 1500;
/** An article that shares this many of those words and names is on the same story. */
const leastShared = 5;

/**
 * Articles on the same story as one, nearest first: of about the same days, with many of the words and names that it
 * comes back to and that are rare elsewhere.
 */
export async function relatedArticles(
	library: Pick<Library, 'articles' | 'sentences'>,
	article: ArticleKey,
	limit: number,
): Promise<ArticleKey[]> {
	const stored = await library.articles.read(article);
	if (stored === null) return [];
	const {published} = stored.article;
	const own = new Map<number, number>();
	for (const key of sentenceKeys(stored).flat()) own.set(key, (own.get(key) ?? 0) + 1);
	const {sentences, having} = await library.sentences.counts([...own.keys()], published);
	const weights = new Map(
		[...own]
			.map(([key, times], index) => ({key, elsewhere: having[index]! - times, times}))
			.filter(({elsewhere}) => elsewhere > 0)
			.map(({key, elsewhere, times}) => [key, times * Math.log(1 + sentences / elsewhere)] as const)
			.sort(([, a], [, b]) => b - a)
			.slice(0, mostKeys),
	);
	const shared = new Map<ArticleKey, Set<number>>();
	for (const hit of await library.sentences.alike([...weights.keys()], published, mostSentences)) {
		if (hit.article === article) continue;
		const keys = shared.get(hit.article) ?? new Set();
		for (const key of hit.keys) keys.add(key);
		shared.set(hit.article, keys);
	}
	const likeness = (keys: ReadonlySet<number>) => [...keys].reduce((sum, key) => sum + weights.get(key)!, 0);
	return [...shared]
		.filter(([, keys]) => keys.size >= leastShared)
		.map(([key, keys]) => ({key, likeness: likeness(keys)}))
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, limit)
		.map(({key}) => key);
}
