import {wordsOf} from '../words.ts';
import {
	type DayField,
	type FieldName,
	fields,
	type NameField,
	type Trait,
	type TraitField,
	takes,
	traitsOf,
} from './fields.ts';
import {type Days, isUnfinished, readDays} from './read-days.ts';

/** Nobody asks for a longer name. */
const mostWords = 24;

/** A name that is asked for. */
export interface NameSought {
	/** As it was typed. */
	typed: string;
	/** Folded. */
	words: string[];
	/** In quotation marks: the whole name, where there is one that reads so. */
	whole: boolean;
	/** True while more of it may come. */
	open: boolean;
}

/** What a field must be: any one of the values; with `not`, none of them. */
export type Filter = {not: boolean} & (
	| {field: NameField; takes: 'names'; names: NameSought[]}
	| {field: DayField; takes: 'days'; days: Days[]}
	| {field: TraitField; takes: 'traits'; traits: Trait[]}
);

/** A value as it stands in the query. */
export interface RawValue {
	text: string;
	quoted: boolean;
	/** True for the last thing of the query: it may still be being typed. */
	open: boolean;
}

/**
 * Makes a filter of the values of a field. A value that is not understood is in `strange`, to be searched as words, unless
 * it is only half typed: then it waits.
 *
 * @returns `filter` is `null` where no value is understood.
 */
export function readFilter(
	field: FieldName,
	not: boolean,
	values: readonly RawValue[],
): {filter: Filter | null; strange: RawValue[]; notes: string[]} {
	const strange: RawValue[] = [];
	const notes: string[] = [];
	const reject = (value: RawValue, note: string) => {
		strange.push(value);
		notes.push(note);
	};
	if (takes(field, 'names')) {
		const names = values
			.map(({text, quoted, open}) => ({typed: text, words: wordsOf(text).slice(0, mostWords), whole: quoted, open}))
			.filter(({words}) => words.length > 0);
		return {filter: names.length > 0 ? {field, takes: 'names', not, names} : null, strange, notes};
	}
	if (takes(field, 'days')) {
		const days: Days[] = [];
		for (const value of values) {
			const read = readDays(value.text);
			if (read) days.push(read);
			else if (!(value.open && isUnfinished(value.text)))
				reject(value, `${field}: takes days like 2024-02-08, 2024-02, 2024..2025 or >2024-02, not "${value.text}".`);
		}
		return {filter: days.length > 0 ? {field, takes: 'days', not, days} : null, strange, notes};
	}
	const traits: Trait[] = [];
	for (const value of values) {
		const read = readTrait(field, value);
		if (read) traits.push(read);
		else if (!value.open || !traitsOf(field).some(trait => trait.startsWith(value.text.toLowerCase())))
			reject(value, `${field}: takes ${fields[field].says}, not "${value.text}".`);
	}
	return {filter: traits.length > 0 ? {field, takes: 'traits', not, traits} : null, strange, notes};
}

/** One of the words that the field takes, or more of it than begins any other; a plural, too. */
function readTrait(field: TraitField, {text}: RawValue): Trait | null {
	const word = text.toLowerCase();
	const all = traitsOf(field);
	const exact = all.find(trait => trait === word || `${trait}s` === word);
	if (exact) return exact;
	const begun = word === '' ? [] : all.filter(trait => trait.startsWith(word));
	return begun.length === 1 ? begun[0]! : null;
}
