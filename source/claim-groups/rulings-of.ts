import type {Rulings, StatementPlace} from '../comparison/rulings/rulings.ts';
import type {ClaimMarks} from '../decisions/claims.ts';
import {parseClaimKey} from '../decisions/judge-claims.ts';
import {findQuote} from '../decisions/quote.ts';
import type {ReadArticle} from './read-articles.ts';

/** What a reader has decided of claims, as far as it is of these articles: names made places. */
export function rulingsOf(
	{dismissed, together, apart}: ClaimMarks,
	articles: readonly Pick<ReadArticle, 'key' | 'article'>[],
): Rulings {
	const byId = new Map(articles.map(stored => [stored.article.id, stored]));
	const placeOf = (key: string): StatementPlace[] => {
		const name = parseClaimKey(key);
		const stored = byId.get(name.article);
		const span = stored === undefined ? null : findQuote(stored.article.text, name);
		return stored === undefined || span === null ? [] : [{article: stored.key, span}];
	};
	return {
		dismissed: [...dismissed].flatMap(placeOf),
		together: together.map(group => group.flatMap(placeOf)).filter(group => group.length > 1),
		apart: apart.flatMap(([first, second]) => {
			const [one, other] = [placeOf(first), placeOf(second)];
			return one.length > 0 && other.length > 0 ? [[one[0]!, other[0]!] as const] : [];
		}),
	};
}
