import type {Tokens} from '../../document.ts';
import type {Cue} from '../cue.ts';
import {cueVerbs} from '../cues/cues.ts';
import type {Scene} from '../scene.ts';
import {courseFeatures, type Passed, placeFeatures} from '../scoring/boundary-features.ts';
import {logOdds, probability} from '../scoring/linear-model.ts';
import {withoutStop} from './content.ts';

/** So many possible ends of one content are looked at; a longer sentence belongs to it as a whole. */
const mostBoundaries = 24;

/** The name in "…, the Foreign Ministry of China said" has no more tokens than this. */
const longestName = 8;
const nameTags = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'PRON', 'ADP', 'NUM', 'PART']);

const ties = new Set(['and', 'but', 'while', 'though', 'although']);

/** Where a content might end. */
export interface Boundary {
	token: number;
	passed: Passed;
}

/** What is read: the pattern, the cue, and the token that its content begins at. */
export interface Reading {
	rule: string;
	head: Cue;
	from: number;
}

/**
 * The content of "said that A, and B, while C" may end after A, after B or after C. Every comma, dash, conjunction and
 * preposition on the way is a fork: a linear model says how likely the content stops there, given that it came so far.
 * That makes a probability for each end (no stop at those before, a stop here; no stop at all is the end of the
 * sentence), and the safest of them is taken. Where another speaker begins ("…, the mayor reported") it ends for sure.
 *
 * @returns The token after the last one of the content.
 */
export function contentEnd(scene: Scene, reading: Reading): number {
	const whole = wholeQuote(scene, reading.from);
	if (whole !== -1) return whole;
	const limit = attributionAfter(scene, reading, contentLimit(scene, reading.from));
	const ends: number[] = [];
	const chances: number[] = [];
	let left = 1;
	for (const {token, passed} of boundaries(scene, reading.from, limit)) {
		const odds =
			placeOdds(scene, token) + logOdds(scene.boundary, courseFeatures(scene, reading, token, limit, passed));
		const stops = left * probability(odds);
		ends.push(token);
		chances.push(stops);
		left -= stops;
	}
	ends.push(limit);
	chances.push(left);
	return safest(reading.from, ends, chances);
}

/** The share of the place itself in the log-odds of ending there: the same for all contents, so worked out once. */
function placeOdds(scene: Scene, token: number): number {
	let odds = scene.placeOdds[token]!;
	if (Number.isNaN(odds)) {
		odds = logOdds(scene.boundary, placeFeatures(scene, token));
		scene.placeOdds[token] = odds;
	}
	return odds;
}

/** The end that is most probably right, counting as half right what shares half of its length with the true one. */
function safest(from: number, ends: readonly number[], chances: readonly number[]): number {
	let best = -1;
	let end = ends.at(-1)!;
	for (const [index, candidate] of ends.entries()) {
		let gain = chances[index]!;
		for (const [other, chance] of chances.entries()) {
			const shorter = Math.min(candidate, ends[other]!) - from;
			const longer = Math.max(candidate, ends[other]!) - from;
			if (2 * shorter >= longer) gain += chance;
		}
		if (gain >= best) {
			best = gain;
			end = candidate;
		}
	}
	return end;
}

/**
 * The comma of "…, according to Y", "…, Y said" at the end of the sentence: from there on another one speaks. `limit`
 * where there is none.
 */
function attributionAfter(scene: Scene, {from, head}: Reading, limit: number): number {
	const inserted = head.group?.form === 'gerund';
	for (let token = from + 1; token < limit - 1; token++) {
		const quote = scene.quotes[scene.quoteAt[token]!];
		if (quote !== undefined && quote.from >= from) {
			// “…,” Y said: the comma stands inside of the quote.
			const closes = token === quote.to - 1 && scene.tokens.surface[token - 1] === ',';
			if (closes && opensAttribution(scene, token + 1, limit)) return token + 1;
		} else if (scene.tokens.surface[token] === ',') {
			// "reported, citing two sources, that"
			if (inserted && scene.tokens.lower[token + 1] === 'that') return token;
			if (opensAttribution(scene, token + 1, limit)) return token;
		}
	}
	return limit;
}

/** "according to Y", "as reported by Y", "Y said" up to a comma or the end: what ends a sentence that somebody else tells. */
export function opensAttribution({tokens}: Scene, first: number, limit: number): boolean {
	if (tokens.lower[first] === 'according' || (tokens.lower[first] === 'as' && tokens.lower[first + 2] === 'by'))
		return true;
	const tied = ties.has(tokens.lower[first]!);
	const start = tied ? first + 1 : first;
	let at = start;
	while (at < limit && at < start + longestName && nameTags.has(tokens.partOfSpeech[at]!)) at++;
	if (at === start || at >= limit || !isSaying(tokens, at)) return false;
	// "…, and Y warned that …" begins an attribution of its own.
	if (tied) return tokens.lower[at + 1] === 'that' && tokens.lower[at] !== tokens.lemma[at];
	return at + 1 >= limit || /^[.,]$/.test(tokens.surface[at + 1]!) || tokens.partOfSpeech[at + 1] === 'ADP';
}

function isSaying({partOfSpeech, lemma, lower}: Tokens, token: number): boolean {
	if (partOfSpeech[token] !== 'VERB' || lower[token]!.endsWith('ing')) return false;
	const tier = cueVerbs.get(lemma[token]!);
	return tier === 'neutral' || tier === 'assertive' || tier === 'evidential';
}

/** A content that opens with a quote which ends like a sentence, or where the sentence does, is that quote. */
function wholeQuote({quotes, quoteAt, tokens, sentenceEnd}: Scene, from: number): number {
	const quote = quotes[quoteAt[from]!];
	if (quote === undefined || quote.from !== from) return -1;
	return quote.to >= sentenceEnd[from]! || /^[,.?!]$/.test(tokens.surface[quote.to - 2] ?? '') ? quote.to : -1;
}

/** No content reaches past this token: the end of the sentence, or of the quote that cue and content both stand in. */
export function contentLimit(scene: Scene, from: number): number {
	const end = scene.sentenceEnd[from]!;
	const outer = scene.quoteAt[from - 1] ?? -1;
	const inner = outer !== -1 && scene.quoteAt[from] === outer ? scene.quotes[outer]!.to - 1 : end;
	return withoutStop(scene, from, Math.max(from + 1, Math.min(end, inner)));
}

export function boundaries({tokens}: Scene, from: number, limit: number): Boundary[] {
	const found: Boundary[] = [];
	let verbs = 0;
	let commas = 0;
	for (let token = from + 1; token < limit && found.length < mostBoundaries; token++) {
		const tag = tokens.partOfSpeech[token]!;
		const previous = tokens.partOfSpeech[token - 1]!;
		if (previous === 'VERB' || previous === 'AUX') verbs++;
		if (mayEndBefore(tag, previous)) {
			found.push({token, passed: {verbs, commas}});
		}
		if (tokens.surface[token] === ',') commas++;
	}
	return found;
}

function mayEndBefore(tag: string, previous: string): boolean {
	if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ' || tag === 'ADP') return true;
	if (tag === 'AUX' || tag === 'VERB' || tag === 'PRON' || tag === 'ADV' || tag === 'DET' || tag === 'PART') {
		return (
			previous === 'NOUN' || previous === 'PROPN' || previous === 'PUNCT' || previous === 'NUM' || previous === 'PRON'
		);
	}
	return false;
}
