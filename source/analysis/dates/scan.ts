import type {Document} from '../document.ts';
import {months} from './lexicon/months.ts';
import type {Expression} from './meaning.ts';
import type {Match, Parser} from './parser.ts';
import {allParsers} from './parsers/all-parsers.ts';
import {readPrefixed} from './parsers/prefixed.ts';
import type {Words} from './words.ts';

/** Parsers to ask at a token, by its lower case. */
const byTrigger = new Map<string, Parser[]>();
for (const parser of allParsers) {
	for (const trigger of parser.triggers) {
		const parsers = byTrigger.get(trigger) ?? [];
		if (!parsers.includes(parser)) parsers.push(parser);
		byTrigger.set(trigger, parsers);
	}
}
const byDigit = allParsers.filter(({digits}) => digits);
for (const [trigger, parsers] of byTrigger) {
	if (/^\d/.test(trigger)) byTrigger.set(trigger, [...byDigit, ...parsers.filter(({digits}) => !digits)]);
}
const none: readonly Parser[] = [];

/** The longest expression at each place, from left to right, none of them overlapping. */
export function scan(document: Document): Expression[] {
	const expressions: Expression[] = [];
	const words: Words = {document, first: 0, limit: 0};
	let next = 0;
	for (const {firstToken, endToken} of document.sentences) {
		words.first = firstToken;
		words.limit = endToken;
		if (endsWithMonth(document, endToken)) words.limit = Math.min(endToken + 3, document.tokens.length);
		for (let at = Math.max(firstToken, next); at < endToken; ) {
			const match = matchAt(words, at);
			if (match === null) {
				at++;
			} else {
				expressions.push({first: at, end: match.end, meaning: match.meaning});
				at = match.end;
				next = at;
			}
		}
	}
	return expressions;
}

/** "in Sept. | 11": a full stop that was taken for the end of the sentence. */
function endsWithMonth({tokens}: Document, end: number): boolean {
	const last = tokens.lower[end - 1]!;
	return last.length > 3 && last.endsWith('.') && months.has(last) && /^\d{1,2}$/.test(tokens.lower[end] ?? '');
}

function matchAt(words: Words, at: number): Match | null {
	const lower = words.document.tokens.lower[at]!;
	const code = lower.charCodeAt(0);
	// Decimal digits; then "mid-", "pre-", "late-", "post-", "early-" by their hyphen.
	const digit = code >= 48 && code <= 57;
	const parsers = digit ? (byTrigger.get(lower) ?? byDigit) : byTrigger.get(lower);
	let longest: Match | null = null;
	for (const parser of parsers ?? none) {
		const match = parser.parse(words, at);
		if (match !== null && (longest === null || match.end > longest.end)) longest = match;
	}
	return longest ?? (hasPrefix(lower) ? readPrefixed(words, at) : null);
}

function hasPrefix(lower: string): boolean {
	return lower.length > 6 && (lower.charCodeAt(3) === 45 || lower.charCodeAt(4) === 45 || lower.charCodeAt(5) === 45);
}
