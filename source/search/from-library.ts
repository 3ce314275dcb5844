import type {Library} from '../library/library.ts';
import type {FieldName} from './fields.ts';
import type {FieldValues, SearchSource} from './source.ts';

const chunk = 2000;

/** A library as search sees it. */
export function fromLibrary(library: Pick<Library, 'text' | 'articles'>): SearchSource {
	return {
		text: library.text,
		field: name => (readers[name] ? readers[name](library) : Promise.resolve(null)),
	};
}

/** How each field's values are got; a field that the library cannot tell has none. */
const readers: Partial<Record<FieldName, (library: Pick<Library, 'articles'>) => Promise<FieldValues>>> = {
	outlet: readOutlets,
};

async function readOutlets({articles}: Pick<Library, 'articles'>): Promise<FieldValues> {
	const all = await articles.keys('outlet');
	const keys: number[] = [];
	const values: string[] = [];
	for (let from = 0; from < all.length; from += chunk) {
		for (const {key, outlet} of await articles.rows(all.slice(from, from + chunk))) {
			if (outlet === null) continue;
			keys.push(key);
			values.push(outlet);
		}
	}
	return {keys: Int32Array.from(keys), values};
}
