import type {Facts} from './facts.ts';
import type {NameField} from './fields.ts';
import type {Filter, NameSought} from './filter.ts';
import {findNames, type NamesFound} from './find-names.ts';
import {markNamed, type NameIndex} from './name-index.ts';

/**
 * Which articles pass all filters: by place in the title index, 1 for those that do; `null` where there are no filters.
 * What had to be guessed, and what nobody knows, is said in `notes`.
 */
export async function allowedBy(facts: Facts, filters: readonly Filter[], count: number, notes: string[]) {
	let allowed: Uint8Array | null = null;
	for (const filter of filters) {
		const passing = await passingOne(facts, filter, count, notes);
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
async function passingOne(facts: Facts, filter: Filter, count: number, notes: string[]): Promise<Uint8Array | null> {
	switch (filter.takes) {
		case 'names': {
			const index = await facts.names(filter.field);
			const marks = new Uint8Array(count);
			for (const sought of filter.names) {
				const found = findNames(index, sought);
				const note = noteOf(filter.field, index, sought, found);
				if (note) notes.push(note);
				for (const name of found.names) markNamed(index, name, marks);
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

function anyOf(sets: readonly Uint8Array[]): Uint8Array {
	if (sets.length === 1) return sets[0]!;
	const [first, ...others] = sets;
	const any = first!.slice();
	for (const other of others) for (let place = 0; place < any.length; place++) any[place]! |= other[place]!;
	return any;
}

const mostSaid = 3;

function noteOf(field: NameField, {names}: NameIndex, {typed, open}: NameSought, found: NamesFound): string | null {
	if (field === 'title') return found.names.length > 0 || open ? null : `No title has "${typed}".`;
	if (found.names.length === 0) return open ? null : `No ${field} is called "${typed}".`;
	if (found.how !== 'meant' || open) return null;
	const said = found.names.slice(0, mostSaid).map(name => names[name]);
	const more = found.names.length > mostSaid ? ' and others' : '';
	return `No ${field} is called "${typed}"; taken for ${said.join(', ')}${more}.`;
}
