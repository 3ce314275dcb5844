import {type FieldName, fields, isFieldName} from './fields.ts';
import {isUnspaced} from './fold.ts';
import {wordsOf} from './words.ts';

/**
 * One thing that is asked for. `fuzzy` forgives a slip, `exact` does not, `prefix` is how a word begins, `phrase` is
 * several words in a row.
 */
export interface Term {
	kind: 'fuzzy' | 'exact' | 'prefix' | 'phrase';
	/** Folded; one, but for a phrase. */
	words: string[];
	/** True where what is found must not have it. */
	not: boolean;
	/** `null`: title and body. */
	field: FieldName | null;
	/** True for the last word while it may still be being typed: it stands for all words that begin with it as well. */
	open: boolean;
}

/** Found is what satisfies all terms of any alternative. */
export interface Query {
	alternatives: Term[][];
	/** What was not understood, a line each, for people. */
	notes: string[];
}

const longestQuery = 1000;
const mostWords = 24;

/**
 * Reads a query: words, "a phrase", 'exact, ^beginning, !not, field:value, and | between alternatives. Never throws:
 * what cannot be understood is taken as words and said in `notes`. Typographic quotation marks count as plain ones.
 */
export function parseQuery(input: string): Query {
	const notes: string[] = [];
	let text = input;
	if (text.length > longestQuery) {
		text = text.slice(0, longestQuery);
		notes.push(`Only the first ${longestQuery} characters are searched for.`);
	}
	text = text.replace(/[“”„‟«»]/g, '"').replace(/[‘’‚‛]/g, "'");
	const alternatives: Term[][] = [];
	let terms: Term[] = [];
	let count = 0;
	let at = 0;
	while (at < text.length) {
		const character = text[at]!;
		if (/\s/.test(character)) {
			at++;
		} else if (character === '|') {
			at++;
			if (terms.length > 0) alternatives.push(terms);
			terms = [];
		} else {
			const piece = readPiece(text, at);
			at = piece.end;
			if (piece.note) notes.push(piece.note);
			for (const term of piece.terms) {
				const room = mostWords - count;
				if (term.words.length > room) notes.push(`Only the first ${mostWords} words are searched for.`);
				if (room > 0) terms.push({...term, words: term.words.slice(0, room)});
				count += Math.min(room, term.words.length);
			}
		}
	}
	if (terms.length > 0) alternatives.push(terms);
	for (const alternative of alternatives) {
		if (alternative.every(term => term.not)) {
			notes.push('Only "not" is asked for: add a word to look for.');
			break;
		}
	}
	return {alternatives: alternatives.filter(terms => terms.some(term => !term.not)), notes: [...new Set(notes)]};
}

interface Piece {
	terms: Term[];
	end: number;
	note: string | null;
}

/** Reads what begins at `start`: marks before it, an optional field, then a word or a phrase. */
function readPiece(text: string, start: number): Piece {
	let at = start;
	let not = false;
	while (text[at] === '!') {
		not = true;
		at++;
	}
	let field: FieldName | null = null;
	let note: string | null = null;
	const named = /^([a-z]+):(?=\S)/i.exec(text.slice(at, at + 20));
	if (named) {
		const name = named[1]!.toLowerCase();
		if (isFieldName(name)) {
			field = name;
			at += named[0].length;
		} else if (!named[0].startsWith('http')) {
			note = `${name}: is not a field; there are ${Object.keys(fields).join(': and ')}:.`;
		}
	}
	const mark = text[at] === "'" || text[at] === '^' ? text[at] : null;
	if (mark) at++;
	const quoted = text[at] === '"';
	let end: number;
	let value: string;
	if (quoted) {
		const close = text.indexOf('"', at + 1);
		if (close < 0) note = 'A quotation mark is not closed.';
		value = text.slice(at + 1, close < 0 ? text.length : close);
		end = close < 0 ? text.length : close + 1;
	} else {
		end = at;
		while (end < text.length && !/[\s|"]/.test(text[end]!)) end++;
		value = text.slice(at, end);
	}
	// A mark with nothing after it must still move on.
	if (end === start) end++;
	const open = !not && end === text.length && (quoted ? note !== null : mark === null && field === null);
	const kind = quoted ? 'phrase' : mark === "'" ? 'exact' : mark === '^' ? 'prefix' : field || not ? 'exact' : 'fuzzy';
	const terms = termsOf(wordsOf(value), kind, not, field);
	const last = terms.at(-1);
	if (last && (quoted || last.kind === 'fuzzy')) last.open = open && !/\s$/.test(value);
	return {terms, end, note};
}

function termsOf(words: string[], kind: Term['kind'], not: boolean, field: FieldName | null): Term[] {
	if (words.length === 0) return [];
	const common = {not, field, open: false};
	if (words.length === 1) {
		const single = kind === 'phrase' || isUnspaced(words[0]!.charCodeAt(0)) ? 'exact' : kind;
		return [{kind: single, words, ...common}];
	}
	if (kind !== 'fuzzy') return [{kind: 'phrase', words, ...common}];
	return runs(words).map(run => ({
		kind: run.length > 1 ? 'phrase' : isUnspaced(run[0]!.charCodeAt(0)) ? 'exact' : 'fuzzy',
		words: run,
		...common,
	}));
}

/** Characters of an unspaced script that stand together belong together; words joined by a hyphen are words each. */
function runs(words: string[]): string[][] {
	const runs: string[][] = [];
	let before = false;
	for (const word of words) {
		const unspaced = isUnspaced(word.charCodeAt(0));
		if (unspaced && before) runs.at(-1)!.push(word);
		else runs.push([word]);
		before = unspaced;
	}
	return runs;
}
