import type {Expansion, Form} from './expand.ts';
import {articlesWith} from './look-up.ts';
import type {WordIndex} from './word-index.ts';

/** A question to the full-text index. */
export interface FullTextQuery {
	/** FTS5 syntax. Every word stands in quotation marks, so nothing that was typed can act as syntax. */
	text: string;
	/** At most so many places of the index are read for it. */
	cost: number;
}

/** `"word"`, or `"word" *` for a beginning. */
function quoteForm(form: Form): string {
	const quoted = `"${form.written.replaceAll('"', '""')}"`;
	return form.prefix ? `${quoted} *` : quoted;
}

const cost = (forms: readonly Form[]) => forms.reduce((sum, form) => sum + form.articles, 0);
const anyOf = (forms: readonly Form[]) => `(${forms.map(quoteForm).join(' OR ')})`;

/**
 * Asks for the articles that have one form of every term, and none of those ruled out. Terms that stand in a large
 * part of the corpus are left out where there are others: reading their postings takes long and tells little. So are
 * terms that stand in no article: what has the others is the best there is.
 *
 * @returns `null` where no term stands in any article.
 */
export function allTerms(
	terms: readonly Form[][],
	ruledOut: readonly Form[],
	mostPostings: number,
): FullTextQuery | null {
	const groups = terms.map(forms => forms.filter(form => form.articles > 0)).sort((a, b) => cost(a) - cost(b));
	if (groups.length === 0 || groups.some(group => group.length === 0)) return null;
	const asked = groups.filter((group, place) => place === 0 || cost(group) <= mostPostings);
	const not = ruledOut.length > 0 ? ` NOT ${anyOf(ruledOut)}` : '';
	const text = asked.map(anyOf).join(' AND ');
	return {text: not ? `(${text})${not}` : text, cost: asked.reduce((sum, group) => sum + cost(group), 0)};
}

/** Asks for the articles that have any of the forms. */
export function anyForm(forms: readonly Form[]): FullTextQuery {
	return {text: anyOf(forms), cost: cost(forms)};
}

/**
 * The terms in the order in which they were typed, as phrases: as they are, and with one of them replaced by what may
 * have been meant; and with two neighbours written as one word. One slip touches one place, so no more is tried at once.
 */
export function phrases(
	index: WordIndex,
	expansions: readonly Expansion[],
	mostPostings: number,
): FullTextQuery | null {
	const forms: Form[] = [];
	const typed = expansions.map(({asTyped}) => asTyped[0]!);
	const add = (parts: readonly Form[]) => {
		const articles = Math.min(...parts.map(part => part.articles));
		if (articles === 0) return;
		const words = parts.flatMap(part => part.words);
		forms.push({words, written: parts.map(part => part.written).join(' '), prefix: parts.at(-1)!.prefix, articles});
	};
	add(typed);
	const open = expansions.at(-1)!.asTyped.find(form => form.prefix);
	if (open) add([...typed.slice(0, -1), open]);
	expansions.forEach(({meant}, place) => {
		for (const other of meant) add(typed.with(place, other));
	});
	for (let place = 0; place + 1 < typed.length; place++) {
		const word = typed[place]!.written + typed[place + 1]!.written;
		const joined = {words: [word], written: word, prefix: false, articles: articlesWith(index, word)};
		add([...typed.slice(0, place), joined, ...typed.slice(place + 2)]);
	}
	forms.sort((a, b) => a.articles - b.articles);
	const asked: Form[] = [];
	let postings = 0;
	for (const form of forms) {
		postings += form.articles;
		if (postings > mostPostings && asked.length > 0) break;
		asked.push(form);
	}
	return asked.length > 0 ? {text: anyOf(asked), cost: postings} : null;
}
