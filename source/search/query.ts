import {type FieldName, fieldNames} from './fields/fields.ts';
import {type Filter, readFilter} from './fields/filter.ts';
import {isUnspaced} from './fold.ts';
import {nearestName} from './nearest-name.ts';
import {type Piece, piecesOf} from './pieces.ts';
import {wordsOf} from './words.ts';

/**
 * One thing that is looked for in title and body. `fuzzy` forgives a slip, `exact` does not, `prefix` is how a word begins,
 * `phrase` is several words in a row.
 */
export interface Term {
	kind: 'fuzzy' | 'exact' | 'prefix' | 'phrase';
	/** Folded; one, but for a phrase. */
	words: string[];
	/** True where what is found must not have it. */
	not: boolean;
	/** True for the last word while it may still be being typed: it stands for all words that begin with it as well. */
	open: boolean;
}

/** All of these at once. */
export interface Alternative {
	terms: Term[];
	filters: Filter[];
}

/** Found is what satisfies everything of any alternative: of one that asks for nothing yet (`outlet:`), all there is. */
export interface Query {
	alternatives: Alternative[];
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
	if (input.length > longestQuery) notes.push(`Only the first ${longestQuery} characters are searched for.`);
	const text = input.slice(0, longestQuery);
	const alternatives: Alternative[] = [{terms: [], filters: []}];
	let count = 0;
	const pieces = piecesOf(text);
	for (const piece of pieces) {
		if (piece.kind === 'bar') {
			alternatives.push({terms: [], filters: []});
			continue;
		}
		const read = piece.kind === 'field' ? readField(piece, text) : readWords(piece, text);
		const {terms, filters} = alternatives.at(-1)!;
		filters.push(...read.filters);
		notes.push(...read.notes);
		for (const term of read.terms) {
			const room = mostWords - count;
			if (term.words.length > room) notes.push(`Only the first ${mostWords} words are searched for.`);
			if (room > 0) terms.push({...term, words: term.words.slice(0, room)});
			count += Math.min(room, term.words.length);
		}
	}
	const asked = alternatives.filter(({terms, filters}) => terms.length + filters.length > 0);
	const isWaiting = asked.length === 0 && pieces.some(({kind}) => kind === 'field');
	return {alternatives: isWaiting ? [{terms: [], filters: []}] : asked, notes: [...new Set(notes)]};
}

interface Read extends Alternative {
	notes: string[];
}

/** A field and its values. Those that it does not take are words; none at all, at the end, may still come. */
function readField({name, not, values, end}: Piece, text: string): Read {
	const field = name as FieldName;
	if (values.length === 0) {
		const notes = end === text.length ? [] : [`${field}: has no value; it stands right after the colon.`];
		return {terms: [], filters: [], notes};
	}
	const raw = values.map(value => ({
		text: value.text,
		quoted: value.quoted,
		open: value.end === text.length && !(value.quoted && value.closed),
	}));
	const {filter, strange, notes} = readFilter(field, not, raw);
	const terms = strange.flatMap(value => termsOf(wordsOf(value.text), not || value.quoted ? 'exact' : 'fuzzy', not));
	return {terms, filters: filter ? [filter] : [], notes};
}

function readWords({name, not, mark, values, end}: Piece, text: string): Read {
	const {text: value, quoted, closed} = values[0]!;
	const notes = closed ? [] : ['A quotation mark is not closed.'];
	if (name !== null && !name.startsWith('http') && value.length > name.length + 1) notes.push(noSuchField(name));
	const kind = quoted ? 'phrase' : mark === "'" ? 'exact' : mark === '^' ? 'prefix' : not ? 'exact' : 'fuzzy';
	const terms = termsOf(wordsOf(value), kind, not);
	const last = terms.at(-1);
	const open = !not && end === text.length && (quoted ? !closed : mark === null);
	if (last && (quoted || last.kind === 'fuzzy')) last.open = open && !/\s$/.test(value);
	return {terms, filters: [], notes};
}

function noSuchField(name: string): string {
	const meant = nearestName(name, fieldNames);
	return meant
		? `${name}: is not a field; did you mean ${meant}:?`
		: `${name}: is not a field; there are ${fieldNames.join(':, ')}:.`;
}

function termsOf(words: string[], kind: Term['kind'], not: boolean): Term[] {
	if (words.length === 0) return [];
	const common = {not, open: false};
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
