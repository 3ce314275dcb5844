import {isUnspaced} from './fold.ts';
import {
	articlesWith,
	articlesWithPrefix,
	mistypedBeginnings,
	neighbours,
	wordsBeginning,
	wordsHolding,
	writtenForms,
} from './look-up.ts';
import type {Term} from './query.ts';
import type {WordIndex} from './word-index.ts';

/** A term as it can be looked up: every form of it that the full-text index should be asked for. */
export interface Expansion {
	term: Term;
	/** What was typed. */
	asTyped: Form[];
	/** What may have been meant: a slip away, or two words run together. */
	meant: Form[];
}

/** Words in a row; `prefix`: the last is the beginning of a word. */
export interface Form {
	/** Folded. */
	words: string[];
	/** As the full-text index writes it. */
	written: string;
	prefix: boolean;
	/** In how many articles it may stand, at most. */
	articles: number;
	/** What the full-text index is asked for in its stead, where it would take too long. */
	instead?: Form[];
}

const mostNeighbours = 16;
const mostBeginnings = 8;
const mostHolding = 100;
/** A beginning of two or three letters is indexed as a word is; another one takes long where more articles have it. */
export const mostInBeginning = 6000;

/** While a query is typed, all its words but the last stay the same. */
const expanded = new WeakMap<WordIndex, Map<string, Omit<Expansion, 'term'>>>();
const mostRemembered = 200;

/** Looks a term up in the vocabulary. */
export function expandTerm(index: WordIndex, term: Term): Expansion {
	const known = expanded.get(index) ?? new Map<string, Omit<Expansion, 'term'>>();
	if (known.size > mostRemembered) known.clear();
	expanded.set(index, known);
	const name = `${term.kind} ${term.open} ${term.words.join(' ')}`;
	const forms = known.get(name) ?? expand(index, term);
	known.set(name, forms);
	return {...forms, term};
}

function expand(index: WordIndex, term: Term): Expansion {
	const last = term.words.at(-1)!;
	if (isUnspaced(last.charCodeAt(0))) return {term, asTyped: unspacedForms(index, term), meant: []};
	const prefix = term.kind === 'prefix' || term.open;
	if (term.kind === 'phrase') return {term, asTyped: [phrase(index, term.words, prefix)], meant: []};
	const asTyped = writtenForms(index, last).map(written => form(index, last, written, false));
	if (prefix) asTyped.push(beginning(index, last));
	return {term, asTyped, meant: term.kind === 'fuzzy' ? meantForms(index, term, prefix) : []};
}

function form(index: WordIndex, word: string, written: string, prefix: boolean): Form {
	return {
		words: [word],
		written,
		prefix,
		articles: prefix ? articlesWithPrefix(index, word) : articlesWith(index, word),
	};
}

/** A beginning of very many words is asked for by the most frequent of them, where it is not indexed. */
function beginning(index: WordIndex, start: string): Form {
	const whole = form(index, start, start, true);
	const indexed = start.length === 2 || start.length === 3;
	if (indexed || whole.articles <= mostInBeginning) return whole;
	const instead = wordsBeginning(index, start, mostBeginnings).map(word => form(index, word, word, false));
	return {...whole, instead};
}

function phrase(index: WordIndex, words: string[], prefix: boolean): Form {
	const counts = words.map((word, at) =>
		prefix && at === words.length - 1 ? articlesWithPrefix(index, word) : articlesWith(index, word),
	);
	return {words, written: words.join(' '), prefix, articles: Math.min(...counts)};
}

function meantForms(index: WordIndex, term: Term, prefix: boolean): Form[] {
	const word = term.words[0]!;
	const meant = neighbours(index, word, mostNeighbours);
	if (prefix && articlesWithPrefix(index, word) === 0) {
		for (const beginning of mistypedBeginnings(index, word, mostBeginnings)) {
			if (!meant.includes(beginning)) meant.push(beginning);
		}
	}
	const forms = meant.flatMap(near => writtenForms(index, near).map(written => form(index, near, written, false)));
	if (articlesWith(index, word) === 0) {
		const parts = splitInTwo(index, word);
		if (parts) forms.push(phrase(index, parts, false));
	}
	return forms;
}

/** "climatesummit" → "climate", "summit": the split whose rarer half is the most frequent. */
function splitInTwo(index: WordIndex, word: string): string[] | null {
	let best: string[] | null = null;
	let bestCount = 0;
	for (let at = 2; at <= word.length - 2; at++) {
		const parts = [word.slice(0, at), word.slice(at)];
		const count = Math.min(...parts.map(part => articlesWith(index, part)));
		if (count > bestCount) {
			best = parts;
			bestCount = count;
		}
	}
	return best;
}

/** Either the index keeps each character as a word, then they are a phrase; or whole clauses, then those that hold the run. */
function unspacedForms(index: WordIndex, term: Term): Form[] {
	const forms = [phrase(index, term.words, false)];
	for (const word of wordsHolding(index, term.words.join(''), mostHolding)) {
		if (word !== term.words[0] || term.words.length > 1) {
			forms.push({words: term.words, written: word, prefix: false, articles: articlesWith(index, word)});
		}
	}
	return forms;
}
