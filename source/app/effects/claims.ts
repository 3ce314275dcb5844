import type {JudgedClaim} from '../../decisions/judge-claims.ts';
import type {Library} from '../../library/library.ts';
import {isListed} from '../state/claims/filters.ts';
import type {ClaimsEffect} from '../state/claims/messages.ts';
import type {EffectHandlers, World} from './world.ts';

/** Claims that are loaded at a time. */
const pageSize = 500;
/** Claims that are put in order at most, and those that are looked through for them: enough for some thousand articles. */
const mostListed = 3000;
const mostScanned = 60_000;

type Asked = Extract<ClaimsEffect, {type: 'load-claims'}>;

/** The claims of the panel, with what the reader has decided of them. */
export function claimsEffects({library, decisions, dispatch}: World): EffectHandlers<ClaimsEffect['type']> {
	return {
		async 'load-claims'(effect) {
			const {scope, about, offset, whole} = effect;
			const {claimsOf} = await import('../../claim-groups/claim-groups.ts');
			const decided = decisions.decided();
			const pageOf = (from: number) => claimsOf(library, scope, decided, {offset: from, limit: pageSize});
			if (whole) {
				const items = await listed(pageOf, await filterOf(library, decided, effect));
				return dispatch({type: 'claims-loaded', about, items, total: items.length, offset: 0});
			}
			const [items, total] = await Promise.all([pageOf(offset), library.claims.count(scope)]);
			// What is dismissed keeps its place in the pages, and is left out on the screen.
			dispatch({type: 'claims-loaded', about, items, total, offset});
		},
	};
}

async function filterOf(
	library: Library,
	decided: Parameters<typeof import('../../claim-groups/claim-groups.ts').compareScope>[2],
	{filter, scope}: Asked,
): Promise<(claim: JudgedClaim) => boolean> {
	if (filter.of !== 'disputed') return claim => !claim.dismissed && isListed(claim, filter);
	const {compareArticle, compareScope} = await import('../../claim-groups/claim-groups.ts');
	const {disputedIn} = await import('../../comparison/matrix/disputed.ts');
	const [only] = scope.of === 'articles' ? scope.keys : [];
	const isOne = scope.of === 'articles' && scope.keys.length === 1;
	const {matrix} = isOne ? await compareArticle(library, only!, decided) : await compareScope(library, scope, decided);
	const isDisputed = disputedIn(matrix);
	return ({dismissed, article, claim}) => !dismissed && isDisputed(article, claim);
}

async function listed(
	pageOf: (offset: number) => Promise<JudgedClaim[]>,
	isWanted: (claim: JudgedClaim) => boolean,
): Promise<JudgedClaim[]> {
	const found: JudgedClaim[] = [];
	for (let offset = 0; offset < mostScanned && found.length < mostListed; offset += pageSize) {
		const page = await pageOf(offset);
		found.push(...page.filter(isWanted));
		if (page.length < pageSize) break;
	}
	return found.slice(0, mostListed);
}
