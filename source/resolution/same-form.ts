import type {EntityType} from '../model/entity.ts';
import type {NamedCorpus} from './corpus.ts';
import type {Groups} from './groups.ts';
import {formOf} from './name-form.ts';

/** Joins names that are written differently and have one form. @param words Of each name, as `formWords` gives them. */
export function joinSameForm({names}: NamedCorpus, words: readonly (readonly string[])[], groups: Groups): void {
	const first = new Map<string, number>();
	for (const [index, {type}] of names.entries()) {
		const form = formOf(words[index]!);
		if (form === '') continue;
		const key = `${type} ${form}`;
		const known = first.get(key);
		if (known === undefined) first.set(key, index);
		else groups.join(known, index);
	}
}

/**
 * Joins "John F. Kennedy" to "John Kennedy", unless there are two initials that cannot be of one person: then nobody
 * knows who is meant without one. Second names that are written out are left to what articles show.
 */
export function joinInitials({names}: NamedCorpus, words: readonly (readonly string[])[], groups: Groups): void {
	const byEnds = new Map<string, number[]>();
	for (const [index, {type}] of names.entries()) {
		const own = words[index]!;
		if (type !== 'person' || own.length < 2 || own[0]!.length === 1) continue;
		if (!own.slice(1, -1).every(word => word.length === 1)) continue;
		const key = `${own[0]} ${own.at(-1)}`;
		const list = byEnds.get(key);
		if (list === undefined) byEnds.set(key, [index]);
		else list.push(index);
	}
	for (const list of byEnds.values()) {
		const initials = list.map(index => words[index]!.slice(1, -1).join(''));
		const longest = initials.reduce((a, b) => (b.length > a.length ? b : a), '');
		if (longest === '' || !initials.every(some => longest.startsWith(some))) continue;
		for (const index of list) groups.join(list[0]!, index);
	}
}

/** From which share of the articles, and how many, on the commonest type of a form is taken to be that of all. */
interface Dominance {
	share: number;
	least: number;
}
const manyWords: Dominance = {share: 0.8, least: 3};
const oneWord: Dominance = {share: 0.9, least: 10};
/** A single word is a surname as easily as a town: it takes much for one of them to be none. */
const personOrNot: Dominance = {share: 0.98, least: 100};

/**
 * The tagger sees one article at a time, and takes "European Union" for a place now and then. Where nearly all articles
 * agree on a type, the rest has slipped.
 *
 * @param counts Articles of each name.
 * @param isSurname Tells whether somebody of the corpus is so called in full: then a bare one may be that person.
 * @returns For each name the one whose type it should have; itself for most.
 */
export function settleTypes(
	{names}: NamedCorpus,
	words: readonly (readonly string[])[],
	counts: Int32Array,
	isSurname: (word: string) => boolean,
): Int32Array {
	const becomes = Int32Array.from(names, (_, index) => index);
	const byForm = new Map<string, number[]>();
	for (const index of names.keys()) {
		const form = formOf(words[index]!);
		const list = byForm.get(form);
		if (list === undefined) byForm.set(form, [index]);
		else list.push(index);
	}
	for (const list of byForm.values()) {
		if (list.length < 2) continue;
		const perType = new Map<EntityType, {uses: number; best: number}>();
		let all = 0;
		for (const index of list) {
			const entry = perType.get(names[index]!.type) ?? {uses: 0, best: index};
			entry.uses += counts[index]!;
			if (counts[index]! > counts[entry.best]!) entry.best = index;
			perType.set(names[index]!.type, entry);
			all += counts[index]!;
		}
		if (perType.size < 2) continue;
		const [type, {uses, best}] = [...perType].reduce((a, b) => (b[1].uses > a[1].uses ? b : a));
		for (const index of list) {
			const own = names[index]!.type;
			if (own === type) continue;
			const isOne = words[index]!.length === 1;
			if (isOne && own === 'person' && isSurname(words[index]![0]!)) continue;
			const needed = !isOne ? manyWords : own === 'person' || type === 'person' ? personOrNot : oneWord;
			if (uses >= needed.least && uses >= needed.share * all) becomes[index] = best;
		}
	}
	return becomes;
}
