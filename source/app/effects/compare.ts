import type {Choice} from '../../decisions/vocabulary.ts';
import type {Library} from '../../library/library.ts';
import type {Scope} from '../../model/listing.ts';
import type {CompareEffect, Judging, SaidAt} from '../state/compare/messages.ts';
import type {CompareSubject} from '../state/compare/state.ts';
import type {DecisionsEffect} from '../state/decisions/messages.ts';
import type {EffectHandlers, World} from './world.ts';

/** @param decide What carries out decisions. */
export function compareEffects(
	{library, decisions, dispatch}: World,
	{decide}: EffectHandlers<DecisionsEffect['type']>,
): EffectHandlers<CompareEffect['type']> {
	return {
		async 'load-comparison'({subject, found, about}) {
			const {compareArticle, compareScope, groupOf} = await import('../../claim-groups/claim-groups.ts');
			const decided = decisions.decided();
			if (subject.of === 'claim') {
				const group = await groupOf(library, subject.article, subject.span, decided);
				if (group === null) return dispatch({type: 'said-by-nobody-else', about});
				const {row, outlets} = group;
				const articles = new Set(row.cells.flatMap(({sayings}) => sayings.map(({article}) => article))).size;
				return dispatch({type: 'compared', about, matrix: {outlets, rows: [row]}, articles, leftOut: 0});
			}
			const {matrix, articles, leftOut} =
				subject.of === 'article'
					? await compareArticle(library, subject.article, decided)
					: await compareScope(library, scopeOf(subject, found), decided, {byArticle: subject.of === 'articles'});
			dispatch({type: 'compared', about, matrix, articles: articles.length, leftOut});
		},
		async judge({judging, said}) {
			return decide({type: 'decide', choices: [await choiceOf(library, judging)], said});
		},
	};
}

type Several = Exclude<CompareSubject, {of: 'claim' | 'article'}>;

function scopeOf(subject: Several, found: readonly number[]): Scope {
	if (subject.of === 'all') return {of: 'all'};
	return {of: 'articles', keys: subject.of === 'found' ? found : subject.keys};
}

/** A decision names claims by their words and the id of their article, so that it holds when the library is made anew. */
async function choiceOf(library: Pick<Library, 'articles'>, judging: Judging): Promise<Choice> {
	const {claimName} = await import('../../decisions/judge-claims.ts');
	const nameOf = async ({article, span}: SaidAt) => {
		const stored = await library.articles.read(article);
		if (stored === null) throw new Error('The article is no longer in the library.');
		return claimName(stored.article.id, stored.article.text, span);
	};
	if (judging.do === 'part') {
		return {do: 'part', claim: await nameOf(judging.claim), from: await Promise.all(judging.from.map(nameOf))};
	}
	return {...judging, claims: await Promise.all(judging.claims.map(nameOf))};
}
