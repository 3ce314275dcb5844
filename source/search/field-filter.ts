import type {Indexes} from './candidates.ts';
import type {FieldName} from './fields.ts';
import type {Term} from './query.ts';
import type {FieldValues, SearchSource} from './source.ts';
import {wordsOf} from './words.ts';

/** Field values are asked for once, and kept as long as the indexes that they belong to. */
const kept = new WeakMap<Indexes, Map<FieldName, Promise<FieldValues | null>>>();

/**
 * Which articles answer all field terms: by place in the title index, 1 for those that do. `null` where no field is asked
 * for. A field that the source does not know leaves everything in and is said in `notes`.
 */
export async function allowedBy(
	source: SearchSource,
	indexes: Indexes,
	terms: readonly Term[],
	notes: string[],
): Promise<Uint8Array | null> {
	let allowed: Uint8Array | null = null;
	for (const term of terms) {
		if (term.field === null) continue;
		const values = await valuesOf(source, indexes, term.field);
		if (values === null) {
			notes.push(`${term.field}: is not known of these articles.`);
			continue;
		}
		const holding = placesHolding(indexes, values, term);
		allowed ??= new Uint8Array(holding.length).fill(1);
		for (let place = 0; place < holding.length; place++) {
			if ((holding[place] === 1) === term.not) allowed[place] = 0;
		}
	}
	return allowed;
}

function valuesOf(source: SearchSource, indexes: Indexes, name: FieldName): Promise<FieldValues | null> {
	let fields = kept.get(indexes);
	if (!fields) {
		fields = new Map();
		kept.set(indexes, fields);
	}
	let values = fields.get(name);
	if (!values) {
		values = source.field(name);
		fields.set(name, values);
	}
	return values;
}

/** A value answers where its words, or their beginnings, are those asked for, in any order: outlet:times, author:"doe jane". */
function placesHolding(indexes: Indexes, {keys, values}: FieldValues, term: Term): Uint8Array {
	const holding = new Uint8Array(indexes.titles.keys.length);
	const answers = new Map<string, boolean>();
	for (let at = 0; at < keys.length; at++) {
		const value = values[at]!;
		let answer = answers.get(value);
		if (answer === undefined) {
			const words = wordsOf(value);
			answer = term.words.every(sought => words.some(word => word.startsWith(sought)));
			answers.set(value, answer);
		}
		const place = answer ? indexes.places.get(keys[at]!) : undefined;
		if (place !== undefined) holding[place] = 1;
	}
	return holding;
}
