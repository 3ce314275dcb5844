import {compareScope} from '../../claim-groups/claim-groups.ts';
import {disputedIn} from '../../comparison/matrix/disputed.ts';
import type {Decided} from '../../decisions/decide.ts';
import type {JudgedClaim} from '../../decisions/judge-claims.ts';
import type {Library} from '../../library/library.ts';
import type {Scope} from '../../model/listing.ts';
import {messages} from '../messages.ts';

/** Tells which claims another outlet tells otherwise. Of a large scope the newest articles are looked at; that is said. */
export async function findDisputed(
	library: Library,
	scope: Scope,
	decided: Decided,
): Promise<(claim: JudgedClaim) => boolean> {
	const {matrix, articles, leftOut} = await compareScope(library, scope, decided);
	if (leftOut > 0) process.stderr.write(`newsglass: ${messages.onlyCompared(articles.length, leftOut)}\n`);
	const isDisputed = disputedIn(matrix);
	return ({article, claim}) => isDisputed(article, claim);
}
