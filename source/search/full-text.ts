import {type Expansion, type Form, mostInBeginning} from './expand.ts';
import {articlesWith} from './look-up.ts';
import type {WordIndex} from './word-index.ts';

/*
 * What FTS5 is quick at, and what not (100,000 articles): ranking by bm25 reads all postings of every word asked for,
 * a millisecond a thousand; hits by key come as they are found, so that forty of a word in every article take
 * no time, and neither do two such words in a row. The beginning of a word is looked up in an index of its own up to
 * three letters; a longer one is merged from all words that begin so, before the first hit.
 */

/** A question to the full-text index. */
export interface FullTextQuery {
	/** FTS5 syntax. Every word stands in quotation marks, so nothing that was typed can act as syntax. */
	text: string;
	/** Best first, or latest first where ranking would take too long. */
	order: 'rank' | 'key';
}

/** Postings that may be read to rank. */
const mostRanked = 6000;

const cost = (forms: readonly Form[]) => forms.reduce((sum, form) => sum + form.articles, 0);
export const anyOf = (forms: readonly Form[]) =>
	`(${forms
		.flatMap(form => form.instead ?? form)
		.map(quote)
		.join(' OR ')})`;

/** `"word"`, or `"word" *` for a beginning. */
function quote({written, prefix}: Form): string {
	return `"${written.replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
}

/**
 * Asks for the articles that have one form of every term, and none of those ruled out. What stands in no article is left
 * out: whatever has the other terms is the best there is. To rank, words are left out that stand in very many.
 *
 * @returns `null` where no term stands in any article.
 */
export function allTerms(terms: readonly Form[][], ruledOut: readonly Form[]): FullTextQuery | null {
	const groups = terms
		.map(forms => forms.filter(form => form.articles > 0))
		.filter(group => group.length > 0)
		.sort((a, b) => cost(a) - cost(b));
	if (groups.length === 0) return null;
	const rare = groups.filter(group => cost(group) <= mostRanked);
	const order = rare.length > 0 && cost(rare.flat()) <= mostRanked ? 'rank' : 'key';
	const text = (order === 'rank' ? rare : groups).map(anyOf).join(' AND ');
	return {text: ruledOut.length > 0 ? `(${text}) NOT ${anyOf(ruledOut)}` : text, order};
}

/**
 * The terms in the order in which they were typed, as phrases: as they are, and with one of them replaced by what may have
 * been meant; and with two neighbours written as one word. One slip touches one place, so no more is tried at once.
 *
 * @param mostArticles phrases are tried, those of rare words first, as long as the articles of their rarest words are no more.
 */
export function phrases(
	index: WordIndex,
	expansions: readonly Expansion[],
	ruledOut: readonly Form[],
	mostArticles: number,
): FullTextQuery | null {
	const typed = expansions.map(({asTyped}) => asTyped[0]!);
	const forms = [typed, ...inOneWord(index, typed)];
	const open = expansions.at(-1)!.asTyped.find(form => form.prefix);
	if (open && open.articles <= mostInBeginning) forms.push([...typed.slice(0, -1), open]);
	expansions.forEach(({meant}, place) => {
		for (const other of meant) forms.push(typed.with(place, other));
	});
	const asked: Form[] = [];
	let articles = 0;
	for (const form of forms.map(inARow).sort((a, b) => a.articles - b.articles)) {
		articles += form.articles;
		if (articles > mostArticles && asked.length > 0) break;
		if (form.articles > 0) asked.push(form);
	}
	if (asked.length === 0) return null;
	const text = anyOf(asked);
	return {text: ruledOut.length > 0 ? `${text} NOT ${anyOf(ruledOut)}` : text, order: 'key'};
}

function inARow(parts: readonly Form[]): Form {
	return {
		words: parts.flatMap(part => part.words),
		written: parts.map(part => part.written).join(' '),
		prefix: parts.at(-1)!.prefix,
		articles: Math.min(...parts.map(part => part.articles)),
	};
}

/** "sun" and "flower": "sunflower". */
function inOneWord(index: WordIndex, typed: readonly Form[]): Form[][] {
	return typed.slice(1).map((after, place) => {
		const word = typed[place]!.written + after.written;
		const joined = {words: [word], written: word, prefix: false, articles: articlesWith(index, word)};
		return [...typed.slice(0, place), joined, ...typed.slice(place + 2)];
	});
}
