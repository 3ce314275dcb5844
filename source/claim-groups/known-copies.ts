import type {CopyGroup} from '../comparison/comparison.ts';
import type {ReadArticle} from './read-articles.ts';

/** Copies as the library has found them, as far as they are among these articles. */
export function knownCopies(articles: readonly ReadArticle[]): CopyGroup[] {
	const groups = Map.groupBy(
		articles.filter(({row}) => row.copies > 0),
		({row}) => row.copyOf ?? row.key,
	);
	return [...groups]
		.filter(([, members]) => members.length > 1)
		.map(([original, members]) => {
			const keys = members.map(({key}) => key);
			const representative = keys.includes(original) ? original : keys[0]!;
			return {representative, articles: [representative, ...keys.filter(key => key !== representative)], likeness: 1};
		});
}
