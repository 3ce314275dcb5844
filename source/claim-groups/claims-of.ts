import type {Decided} from '../decisions/decide.ts';
import {claimJudge, claimName, type JudgedClaim} from '../decisions/judge-claims.ts';
import type {Library} from '../library/library.ts';
import type {ArticleKey, Page, Scope} from '../model/listing.ts';

/**
 * A page of the claims of a scope (by article, newest first; attributed ones first) with what is decided of each.
 * Dismissed ones are marked and not left out, so that pages keep their places: whoever shows them leaves them out.
 */
export async function claimsOf(
	library: Pick<Library, 'articles' | 'claims' | 'text'>,
	scope: Scope,
	{claims}: Pick<Decided, 'claims'>,
	page: Page,
): Promise<JudgedClaim[]> {
	const judge = claimJudge(claims);
	const passages = await library.claims.list(scope, page);
	const keys = [...new Set(passages.map(({article}) => article))];
	const ids = new Map((await library.articles.rows(keys)).map(({key, id}) => [key, id]));
	const texts = await library.text.bodies(keys);
	const judges = new Map<ArticleKey, ReturnType<typeof judge>>();
	return passages.flatMap(passage => {
		const [id, text] = [ids.get(passage.article), texts.get(passage.article)];
		if (id === undefined || text === undefined) return [];
		const judgeHere = judges.get(passage.article) ?? judge(id, text);
		judges.set(passage.article, judgeHere);
		return [{...passage, ...judgeHere(passage.claim), name: claimName(id, text, passage.claim)}];
	});
}
