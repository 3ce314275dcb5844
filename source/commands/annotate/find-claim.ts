import type {ClaimName} from '../../decisions/fields.ts';
import {claimName} from '../../decisions/judge-claims.ts';
import type {ClaimPassage} from '../../model/passage.ts';
import type {Asking} from './act.ts';
import {findArticles} from './find-articles.ts';
import {annotateMessages} from './messages.ts';
import {Refusal} from './refusal.ts';

const pageSize = 1000;

/**
 * The one claim in whose sentence some words stand, whatever their case.
 *
 * @param articles Ids or paths of the articles where it is looked for; all of them where none are given.
 * @throws Refusal where there is none, or more than one.
 */
export async function findClaim(asking: Asking, words: string, articles: readonly string[]): Promise<ClaimName> {
	const {library} = asking;
	const rows = await findArticles(asking, articles);
	const scope = rows.length === 0 ? {of: 'all' as const} : {of: 'articles' as const, keys: rows.map(({key}) => key)};
	const wanted = words.toLowerCase().replace(/\s+/g, ' ').trim();
	const found: ClaimPassage[] = [];
	for (let offset = 0; ; offset += pageSize) {
		const page = await library.claims.list(scope, {offset, limit: pageSize});
		found.push(...page.filter(({sentence}) => sentence.toLowerCase().replace(/\s+/g, ' ').includes(wanted)));
		if (page.length < pageSize) break;
	}
	const [claim, other] = found;
	if (claim === undefined || wanted === '') throw new Refusal(annotateMessages.noClaim(words), 1);
	if (other !== undefined) throw new Refusal(annotateMessages.manyClaims(words, found.length), 2);
	const {article} = (await library.articles.read(claim.article))!;
	return claimName(article.id, article.text, claim.claim);
}
