import type {JudgedClaim} from '../../../decisions/judge-claims.ts';
import type {ClaimPassage} from '../../../model/passage.ts';
import {articleLabel} from '../panel/rows.ts';
import {scopeShown} from '../panel/scope.ts';
import type {AppState} from '../state.ts';
import type {Grouping} from './state.ts';

/** How the claims stand now: as the reader asked, or as it suits one article or several. */
export function groupingShown(state: AppState): Grouping {
	return state.claims.grouping ?? (scopeShown(state) === 'article' ? 'source' : 'article');
}

/** Who is credited, as named, or else in the words of the text. */
export function sourceLabel({claim, sentence, sentenceStart}: ClaimPassage): string {
	const {source} = claim;
	if (source === null) return 'Not attributed: the article’s own words';
	if (source.name !== null) return source.name;
	const words = sentence.slice(Math.max(0, source.start - sentenceStart), Math.max(0, source.end - sentenceStart));
	return words === '' ? 'Unnamed source' : `“${words}”`;
}

function worthLabel({claim: {worth}}: ClaimPassage): string {
	if (worth >= 0.6) return 'Most worth checking';
	return worth >= 0.3 ? 'Worth checking' : 'Less worth checking';
}

function kindLabel({claim}: ClaimPassage): string {
	if (claim.source === null) return 'Not attributed';
	return claim.quoted ? 'In quotation marks' : 'Reported';
}

/** The heading that a claim stands under. */
export const groupLabel: Record<Grouping, (passage: ClaimPassage) => string> = {
	source: sourceLabel,
	worth: worthLabel,
	kind: kindLabel,
	article: articleLabel,
};

/**
 * Claims of one heading together: headings in the order in which they first come, but for those of worth, which fall; and
 * what nobody is credited with last.
 */
export function arrange(items: readonly JudgedClaim[], grouping: Grouping): JudgedClaim[] {
	if (grouping === 'article') return [...items];
	if (grouping === 'worth') return items.toSorted((a, b) => b.claim.worth - a.claim.worth);
	const groups = [...Map.groupBy(items, groupLabel[grouping]).values()];
	const isOwn = ([first]: JudgedClaim[]) => first!.claim.source === null;
	return [...groups.filter(group => !isOwn(group)), ...groups.filter(isOwn)].flat();
}
