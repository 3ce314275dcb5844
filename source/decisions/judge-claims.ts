import type {ClaimPassage} from '../model/passage.ts';
import type {Span} from '../model/span.ts';
import type {ClaimMarks} from './claims.ts';
import type {ClaimName, Quote} from './fields.ts';
import {findQuote, quoteAt} from './quote.ts';

/** What a reader has decided of one claim. */
export interface ClaimJudgement {
	/** Somebody has looked into it, with what came out; `null` where nobody has. */
	checked: {note: string; at: string} | null;
	dismissed: boolean;
}

/** A claim in its sentence, with what is decided of it. */
export interface JudgedClaim extends ClaimPassage, ClaimJudgement {
	/** What decisions are to call it. */
	name: ClaimName;
}

export const noJudgement: ClaimJudgement = {checked: null, dismissed: false};

/** The name by which decisions know a claim: its words, and the how-manieth time they stand in the article. */
export function claimName(article: string, text: string, {start, end}: Span): ClaimName {
	return {article, ...quoteAt(text, {start, end})};
}

/** A claim that something is decided of, by the article that it is in. */
interface Named extends ClaimJudgement {
	quote: Quote;
}

/** What is decided of claims, by article: made once, asked for every article. */
export type JudgeClaims = (article: string, text: string) => (span: Span) => ClaimJudgement;

/**
 * Looks up what is decided of the claims of an article. A decision holds for the claim that has most of its words: those
 * of a later analysis may begin or end a little otherwise.
 */
export function claimJudge({checked, dismissed}: ClaimMarks): JudgeClaims {
	const named = new Map<string, Map<string, Named>>();
	const entry = (key: string): Named => {
		const {article, ...quote} = parseClaimKey(key);
		const list = named.get(article) ?? new Map<string, Named>();
		named.set(article, list);
		const known = list.get(key) ?? {quote, ...noJudgement};
		list.set(key, known);
		return known;
	};
	for (const [key, mark] of checked) entry(key).checked = mark;
	for (const key of dismissed) entry(key).dismissed = true;
	return (article, text) => {
		const places = [...(named.get(article)?.values() ?? [])].flatMap(({quote, ...judgement}) => {
			const span = findQuote(text, quote);
			return span === null ? [] : [{span, judgement}];
		});
		return span => {
			const here = places.filter(place => isSame(place.span, span));
			return {
				checked: here.findLast(({judgement}) => judgement.checked !== null)?.judgement.checked ?? null,
				dismissed: here.some(({judgement}) => judgement.dismissed),
			};
		};
	};
}

/** The claim that a key names (see `claimKey`). */
export function parseClaimKey(key: string): ClaimName {
	const [article, text, occurrence] = JSON.parse(key) as [string, string, number];
	return {article, text, occurrence};
}

/** Two stretches that have more than half of the words of both together in common. */
function isSame(a: Span, b: Span): boolean {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared * 2 > Math.max(a.end, b.end) - Math.min(a.start, b.start);
}
