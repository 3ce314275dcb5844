import type {FieldName} from './fields.ts';

/** Values of a field: article `keys[i]` has `values[i]`; an article may come several times, or not at all. */
export interface FieldValues {
	keys: Int32Array;
	values: string[];
}

/** What search asks of whatever keeps the articles. `Library.text` satisfies `text`; see `fromLibrary`. */
export interface SearchSource {
	text: {
		titles(): Promise<{keys: Int32Array; titles: string[]}>;
		/** Words of the bodies and in how many articles each stands. */
		words(): Promise<{words: string[]; articles: Int32Array}>;
		/** @param query FTS5 syntax over the bodies. By `rank`: best first; by `key`: latest key first, which is quicker. */
		match(query: string, limit: number, order?: 'rank' | 'key'): Promise<{key: number; rank: number}[]>;
		bodies(keys: readonly number[]): Promise<Map<number, string>>;
	};
	/** `null` where the source does not know the field. */
	field(name: FieldName): Promise<FieldValues | null>;
}
