import type {Tokens} from '../../document.ts';
import {nameMonths, possessivePronouns, timeWords} from './words.ts';

/** Longest noun phrase that is looked for, in tokens: what bounds the work at each cue. */
const longest = 40;

const linkingAdpositions = new Set([
	'of',
	'for',
	'in',
	'at',
	'from',
	'with',
	'on',
	'to',
	'by',
	'behind',
	'close',
	'near',
	'around',
	'across',
]);

export function isNominal(tokens: Tokens, token: number): boolean {
	const tag = tokens.partOfSpeech[token];
	return tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM';
}

function isModifier(tokens: Tokens, token: number): boolean {
	const tag = tokens.partOfSpeech[token];
	return tag === 'ADJ' || tag === 'DET' || isPossessive(tokens, token);
}

export function isPossessive(tokens: Tokens, token: number): boolean {
	const lower = tokens.lower[token]!;
	return (
		possessivePronouns.has(lower) ||
		((lower === "'s" || lower === '’s') && tokens.partOfSpeech[token] === 'PART') ||
		((lower === "'" || lower === '’') &&
			/s$/.test(tokens.lower[token - 1] ?? '') &&
			tokens.start[token] === tokens.end[token - 1])
	);
}

/** Punctuation inside a name or compound: "Price (D-Newport News)", "J. Smith", "White House-backed". */
function isGlue(tokens: Tokens, token: number): boolean {
	const surface = tokens.surface[token]!;
	return (
		(surface === '-' || surface === '–' || surface === '&' || surface === '/') &&
		tokens.start[token] === tokens.end[token - 1] &&
		tokens.end[token] === tokens.start[token + 1]
	);
}

/** @returns The first token of the noun phrase without attachments ("the former spokesman") whose last token is `last`. */
export function baseStart(tokens: Tokens, last: number, limit: number): number {
	let token = last;
	const floor = Math.max(limit, last - longest);
	while (token > floor) {
		const previous = token - 1;
		const participle =
			tokens.partOfSpeech[previous] === 'VERB' && isNominal(tokens, token) && isModifier(tokens, previous - 1);
		if (isNominal(tokens, previous) || isModifier(tokens, previous) || isGlue(tokens, previous) || participle) {
			// A determiner opens a phrase: what stands before "the" or "his" is another one, apart from "all the".
			if (opensPhrase(tokens, token) && !(tokens.partOfSpeech[previous] === 'DET')) break;
			token = previous;
		} else break;
	}
	return token;
}

function opensPhrase(tokens: Tokens, token: number): boolean {
	return tokens.partOfSpeech[token] === 'DET' || possessivePronouns.has(tokens.lower[token]!);
}

/** @returns The token after the noun phrase without attachments that begins at `first`; `first` where none does. */
export function baseEnd(tokens: Tokens, first: number, limit: number): number {
	let token = first;
	const ceiling = Math.min(limit, first + longest);
	if (tokens.partOfSpeech[token] === 'PRON' && !possessivePronouns.has(tokens.lower[token]!))
		return Math.min(first + 1, ceiling);
	let nominal = false;
	while (token < ceiling) {
		if (isNominal(tokens, token)) nominal = true;
		else if (nominal && opensPhrase(tokens, token)) break;
		else if (!isModifier(tokens, token) && !isGlue(tokens, token)) {
			const participle =
				tokens.partOfSpeech[token] === 'VERB' &&
				token > first &&
				token + 1 < ceiling &&
				isNominal(tokens, token + 1) &&
				!nominal;
			const adverb =
				tokens.partOfSpeech[token] === 'ADV' && token > first && tokens.partOfSpeech[token + 1] === 'ADJ' && !nominal;
			if (!participle && !adverb) break;
		}
		token++;
	}
	return nominal || (token > first && tokens.partOfSpeech[first] === 'DET') ? token : first;
}

/**
 * The noun phrase with what hangs on it ("officials from both parties", "Rep. Elijah Cummings (D-Md.)") that ends at
 * `last`, going left no further than `limit`.
 */
export function phraseStart(tokens: Tokens, last: number, limit: number): number {
	let end = last;
	if (tokens.surface[end] === ')') end = openingParenthesis(tokens, end, limit) - 1;
	if (end < limit) return last;
	if (tokens.partOfSpeech[end] === 'PRON' && !possessivePronouns.has(tokens.lower[end]!)) return end;
	let start = baseStart(tokens, end, limit);
	const floor = Math.max(limit, last - longest);
	while (start > floor) {
		const link = start - 1;
		const before = link - 1;
		if (before < floor) break;
		const preposition = tokens.partOfSpeech[link] === 'ADP' && linkingAdpositions.has(tokens.lower[link]!);
		if (!preposition && tokens.lower[link] !== 'and') break;
		if (isNominal(tokens, before) || (tokens.partOfSpeech[before] === 'DET' && preposition)) {
			start = baseStart(tokens, before, limit);
		} else if (preposition && before - 1 >= floor && isDescribed(tokens, before)) {
			start = baseStart(tokens, before - 1, limit);
		} else break;
	}
	return start;
}

/** "sources familiar (with …)", "people briefed (on …)": what is said of a noun after it. */
function isDescribed(tokens: Tokens, token: number): boolean {
	const tag = tokens.partOfSpeech[token];
	const describes = tag === 'ADJ' || (tag === 'VERB' && tokens.lower[token]!.endsWith('ed'));
	return describes && isNominal(tokens, token - 1);
}

/** The token after the noun phrase with what hangs on it that begins at `first`. */
export function phraseEnd(tokens: Tokens, first: number, limit: number): number {
	let end = baseEnd(tokens, first, limit);
	const ceiling = Math.min(limit, first + longest);
	if (end === first) return first;
	while (end < ceiling) {
		if (tokens.surface[end] === '(') {
			const closed = closingParenthesis(tokens, end, ceiling);
			if (closed === -1) break;
			end = closed + 1;
			continue;
		}
		const link =
			tokens.partOfSpeech[end] === 'ADP' ? linkingAdpositions.has(tokens.lower[end]!) : tokens.lower[end] === 'and';
		if (!link || isTime(tokens, end + 1, ceiling)) break;
		const next = baseEnd(tokens, end + 1, ceiling);
		if (next === end + 1) break;
		end = next;
	}
	return end;
}

/** Whether a word is one of time where it stands: not in "Theresa May said", but in "in May" and "on 3 May". */
export function isTimeWord({lower, partOfSpeech}: Tokens, token: number): boolean {
	if (!timeWords.has(lower[token]!)) return false;
	const before = partOfSpeech[token - 1];
	return !nameMonths.has(lower[token]!) || before === 'ADP' || before === 'NUM';
}

/** Whether the noun phrase at `first` is one of time: "Thursday", "the past week". */
export function isTime(tokens: Tokens, first: number, limit: number): boolean {
	const end = baseEnd(tokens, first, limit);
	return (
		end > first &&
		(timeWords.has(tokens.lower[end - 1]!) ||
			timeWords.has(tokens.lower[first]!) ||
			/^(19|20)\d\d$/.test(tokens.surface[end - 1]!))
	);
}

/** The head of a phrase: the last nominal before the first preposition or parenthesis. */
export function headOf(tokens: Tokens, from: number, to: number): number {
	let head = -1;
	for (let token = from; token < to; token++) {
		if (isNominal(tokens, token)) head = token;
		else if (
			head !== -1 &&
			(tokens.partOfSpeech[token] === 'ADP' || tokens.surface[token] === '(' || tokens.surface[token] === ',')
		)
			break;
	}
	return head === -1 ? to - 1 : head;
}

function openingParenthesis(tokens: Tokens, close: number, limit: number): number {
	for (let token = close - 1; token >= Math.max(limit, close - 12); token--)
		if (tokens.surface[token] === '(') return token;
	return close;
}

function closingParenthesis(tokens: Tokens, open: number, limit: number): number {
	for (let token = open + 1; token < Math.min(limit, open + 12); token++)
		if (tokens.surface[token] === ')') return token;
	return -1;
}
