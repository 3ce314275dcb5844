import type {Indexes} from '../candidates.ts';
import {findTitles} from '../titles-with.ts';
import type {NameField} from './fields.ts';
import type {Filter, NameSought} from './filter.ts';
import {findNames, type NamesFound} from './find-names.ts';
import {markNamed, type NameIndex} from './name-index.ts';

/**
 * Which articles pass all filters: by place in the title index, 1 for those that do; `null` where there are no filters.
 * What had to be guessed, and what nobody knows, is said in `notes`.
 */
export async function allowedBy(indexes: Indexes, filters: readonly Filter[], notes: string[]) {
	const count = indexes.titles.keys.length;
	let allowed: Uint8Array | null = null;
	for (const filter of filters) {
		const passing = await passingOne(indexes, filter, notes);
		if (passing === null) continue;
		if (allowed === null) {
			allowed = filter.not ? passing.map(yes => 1 - yes) : passing.slice();
			continue;
		}
		const wanted = filter.not ? 0 : 1;
		for (let place = 0; place < count; place++) if (passing[place] !== wanted) allowed[place] = 0;
	}
	return allowed;
}

/** 1 for articles that have any of the values. */
async function passingOne(indexes: Indexes, filter: Filter, notes: string[]): Promise<Uint8Array | null> {
	const {facts} = indexes;
	switch (filter.takes) {
		case 'names': {
			const marks = new Uint8Array(indexes.titles.keys.length);
			for (const sought of filter.names) {
				const note = await markMeant(indexes, filter.field, sought, marks);
				if (note) notes.push(note);
			}
			return marks;
		}
		case 'days':
			return anyOf(await Promise.all(filter.days.map(days => facts.within(filter.field, days))));
		case 'traits': {
			const known: Uint8Array[] = [];
			for (const trait of filter.traits) {
				const having = await facts.having(trait);
				if (having === null) notes.push(`${filter.field}:${trait} is not known of these articles.`);
				else known.push(having);
			}
			return known.length === 0 ? null : anyOf(known);
		}
	}
}

/** Marks the articles with a name, and gives back what should be said of it. */
async function markMeant({facts, titles, words}: Indexes, field: NameField, sought: NameSought, marks: Uint8Array) {
	if (field === 'title') {
		const found = findTitles(titles, words, sought);
		for (const place of found) marks[place] = 1;
		return found.length > 0 || sought.open ? null : `No title has "${sought.typed}".`;
	}
	const index = await facts.names(field);
	const found = findNames(index, sought);
	for (const name of found.names) markNamed(index, name, marks);
	return noteOf(field, index, sought, found);
}

function anyOf(sets: readonly Uint8Array[]): Uint8Array {
	if (sets.length === 1) return sets[0]!;
	const [first, ...others] = sets;
	const any = first!.slice();
	for (const other of others) for (let place = 0; place < any.length; place++) any[place]! |= other[place]!;
	return any;
}

const mostSaid = 3;

function noteOf(field: NameField, {names}: NameIndex, {typed, open}: NameSought, found: NamesFound): string | null {
	if (found.names.length === 0) return open ? null : `No ${field} is called "${typed}".`;
	if (found.how !== 'meant' || open) return null;
	const said = found.names.slice(0, mostSaid).map(name => names[name]);
	const more = found.names.length > mostSaid ? ' and others' : '';
	return `No ${field} is called "${typed}"; taken for ${said.join(', ')}${more}.`;
}
