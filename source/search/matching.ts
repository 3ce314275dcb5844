import {expandTerm} from './expand.ts';
import {allowedBy} from './fields/allowed.ts';
import {searchedNames} from './fields/facts.ts';
import type {Filter} from './fields/filter.ts';
import {namesWith} from './fields/find-names.ts';
import {markNamed} from './fields/name-index.ts';
import type {Ask} from './find-hits.ts';
import {anyOf} from './full-text.ts';
import type {Term} from './query.ts';
import {titlesMeant, titlesWith} from './titles-with.ts';
import {wordsOf} from './words.ts';

/*
 * Ranking looks at a shortlist. Counting and sorting by day need everything that answers: for each term, the articles
 * that have it in body, title or a name, whole sets at a time.
 */

/** A word in every article is read once, and kept while the next letters are typed. */
const mostKept = 24;
const kept = new WeakMap<Ask['indexes'], Map<string, Uint8Array>>();

/**
 * All articles that have every term of an alternative: by place in the title index, 1 for those that do. A word that
 * stands nowhere is taken for those a slip away.
 */
export async function matching(ask: Ask, {terms, filters}: {terms: Term[]; filters: Filter[]}, notes: string[]) {
	const count = ask.indexes.titles.keys.length;
	const all = (await allowedBy(ask.indexes, filters, notes)) ?? new Uint8Array(count).fill(1);
	for (const term of terms) {
		const having = await havingTerm(ask, term);
		ask.signal?.throwIfAborted();
		const wanted = term.not ? 0 : 1;
		for (let place = 0; place < count; place++) if (having[place] !== wanted) all[place] = 0;
	}
	return all;
}

async function havingTerm(ask: Ask, term: Term): Promise<Uint8Array> {
	const sets = kept.get(ask.indexes) ?? new Map<string, Uint8Array>();
	kept.set(ask.indexes, sets);
	const name = `${term.kind} ${term.open} ${term.not} ${term.words.join(' ')}`;
	const known = sets.get(name);
	if (known) return known;
	const having = await readTerm(ask, term);
	if (sets.size >= mostKept) sets.clear();
	sets.set(name, having);
	return having;
}

async function readTerm({source, indexes}: Ask, term: Term): Promise<Uint8Array> {
	const marks = new Uint8Array(indexes.titles.keys.length);
	const {asTyped, meant} = expandTerm(indexes.words, {...term, not: false});
	const isMeant = asTyped.every(({articles}) => articles === 0) && meant.length > 0;
	const forms = (isMeant ? meant : asTyped).filter(({articles}) => articles > 0);
	if (forms.length > 0) {
		for (const key of await source.text.matchAll(anyOf(forms))) {
			const place = indexes.places.get(key);
			if (place !== undefined) marks[place] = 1;
		}
	}
	const {facts, titles} = indexes;
	const how = term.open || term.kind === 'prefix' ? 'begun' : 'whole';
	const isHeld = (text: string) => term.kind !== 'phrase' || holdsInARow(text, term.words);
	const inTitles = titlesWith(titles, term.words, how).filter(place => isHeld(titles.titles[place]!));
	const titled = inTitles.length === 0 && isMeant ? titlesMeant(titles, indexes.words, term.words) : inTitles;
	for (const place of titled) marks[place] = 1;
	// What is ruled out is ruled out of title and body alone.
	if (term.not) return marks;
	for (const kind of searchedNames) {
		const index = await facts.names(kind);
		let names = namesWith(index, term.words, how).filter(name => isHeld(index.names[name]!));
		if (names.length === 0 && isMeant) names = namesWith(index, term.words, 'meant');
		for (const name of names) markNamed(index, name, marks);
	}
	return marks;
}

function holdsInARow(name: string, words: readonly string[]): boolean {
	return ` ${wordsOf(name).join(' ')}`.includes(` ${words.join(' ')}`);
}
