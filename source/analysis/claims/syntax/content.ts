import type {Range} from '../candidate.ts';
import {cueVerbs} from '../cues/cues.ts';
import type {Scene} from '../scene.ts';
import {clauseOpeners, subjectPronouns} from './words.ts';

const reporting = new Set(['neutral', 'assertive', 'denial', 'demand', 'commitment', 'judgement']);

/** Quotes that go on over so many paragraphs are no longer followed. */
const longestChain = 30;

export function isQuoteOpening(scene: Scene, token: number): boolean {
	const quote = scene.quotes[scene.quoteAt[token] ?? -1];
	return quote !== undefined && quote.from === token;
}

/** The tokens of a quote, and of the paragraphs that take it up again, each a range of its own. */
export function quoteChain(scene: Scene, index: number): Range[] {
	const pieces: Range[] = [];
	for (let at = index; at < index + longestChain; at++) {
		const quote = scene.quotes[at]!;
		pieces.push({from: quote.from, to: quote.to});
		if (!quote.continues || scene.quotes[at + 1] === undefined) break;
	}
	return pieces;
}

/** The sentences right after `token` in its paragraph that are nothing but a quote: they go on with what was said. */
export function followingQuotes(scene: Scene, token: number): Range[] {
	const {tokens} = scene;
	const pieces: Range[] = [];
	let next = token;
	while (
		next < tokens.length &&
		scene.paragraph[next] === scene.paragraph[token - 1] &&
		isQuoteOpening(scene, next) &&
		pieces.length < longestChain
	) {
		const chain = quoteChain(scene, scene.quoteAt[next]!);
		const end = chain.at(-1)!.to;
		if (!endsSentence(scene, end)) break;
		pieces.push(...chain);
		next = end;
		if (chain.length > 1) break;
	}
	return pieces;
}

/** Whether a sentence ends before token `end`, be it inside the quotation marks. */
export function endsSentence(scene: Scene, end: number): boolean {
	return (
		end >= scene.tokens.length || scene.sentenceStart[end] === end || scene.paragraph[end] !== scene.paragraph[end - 1]
	);
}

/** `end` moved left over the full stop and marks that close a sentence. */
export function withoutStop(scene: Scene, from: number, end: number): number {
	let to = end;
	while (to > from + 1 && /^[.?!,;:…—–]+$|^--$/.test(scene.tokens.surface[to - 1]!)) to--;
	return to;
}

/**
 * Where the content that begins at `from` ends: the sentence's end, unless something comes before it that is the
 * reporter's again: another cue ("…, adding that", "…, he said"), a contrast ("…, but"), the end of the quote that
 * the cue itself stands in, or a closing parenthesis that was opened before.
 */
export function contentEnd(scene: Scene, from: number, inRelative: boolean): number {
	const {tokens} = scene;
	let limit = scene.sentenceEnd[from]!;
	const outer = scene.quoteAt[from - 1] ?? -1;
	if (outer !== -1 && scene.quoteAt[from] === outer) limit = Math.min(limit, scene.quotes[outer]!.to - 1);
	let depth = 0;
	let token = from;
	while (token < limit) {
		const quote = scene.quotes[scene.quoteAt[token]!];
		if (quote !== undefined && quote.from === token) {
			const {to} = quote;
			if (to >= limit || (from === token && /^[,.?!]$/.test(tokens.surface[to - 2] ?? ''))) return to;
			token = to;
			continue;
		}
		const surface = tokens.surface[token]!;
		if (surface === '(') depth++;
		else if (surface === ')' && --depth < 0) return token;
		else if (surface === ',' && depth === 0 && token > from + 1) {
			if (inRelative && isPredicate(scene, token + 1)) return token;
			if (turnsAway(scene, token + 1, limit)) return token;
		} else if (surface === ';' && token > from + 3) return token;
		else if (
			(surface === '—' || surface === '--' || surface === '–') &&
			token > from + 3 &&
			opensClause(scene, token + 1)
		)
			return token;
		else if (tokens.lower[token] === 'and' && token > from + 2 && isReporting(scene, token + 1, ['past', 'present']))
			return token;
		else if (
			clauseOpeners.has(tokens.lower[token]!) &&
			tokens.partOfSpeech[token] !== 'ADV' &&
			token > from + 4 &&
			tokens.lower[token] !== 'even'
		)
			return token;
		token++;
	}
	return withoutStop(scene, from, limit);
}

function isPredicate({tokens}: Scene, token: number): boolean {
	const tag = tokens.partOfSpeech[token];
	return tag === 'VERB' || tag === 'AUX';
}

function opensClause({tokens}: Scene, token: number): boolean {
	const tag = tokens.partOfSpeech[token];
	return tag === 'CCONJ' || tag === 'SCONJ' || tag === 'PRON';
}

/** Whether what follows a comma is no longer the content. */
function turnsAway(scene: Scene, token: number, limit: number): boolean {
	const {tokens} = scene;
	const lower = tokens.lower[token]!;
	if (clauseOpeners.has(lower)) return true;
	if (lower === 'according') return true;
	if (
		tokens.partOfSpeech[token] === 'VERB' &&
		lower.endsWith('ing') &&
		reporting.has(cueVerbs.get(tokens.lemma[token]!) ?? '')
	)
		return true;
	if (lower === 'and' || lower === 'or' || lower === 'as') {
		const next = subjectPronouns.has(tokens.lower[token + 1] ?? '') ? token + 2 : token + 1;
		return isReporting(scene, next, ['past', 'present', 'gerund']);
	}
	// "…, the officials said."
	for (let at = token; at < Math.min(limit, token + 6); at++) {
		const tag = tokens.partOfSpeech[at];
		if (at > token && isReporting(scene, at, ['past', 'present'])) {
			const after = tokens.lower[at + 1];
			return at + 1 >= limit || after === '.' || after === ',' || tokens.partOfSpeech[at + 1] === 'ADP';
		}
		if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'PRON' && tag !== 'DET' && tag !== 'ADJ' && tag !== 'AUX')
			return false;
	}
	return false;
}

function isReporting({tokens}: Scene, token: number, forms: readonly string[]): boolean {
	if (tokens.partOfSpeech[token] !== 'VERB') return false;
	const lower = tokens.lower[token]!;
	const lemma = tokens.lemma[token]!;
	if (!reporting.has(cueVerbs.get(lemma) ?? '')) return false;
	const form = lower.endsWith('ing') ? 'gerund' : lower === lemma ? 'base' : lower.endsWith('s') ? 'present' : 'past';
	return forms.includes(form);
}
