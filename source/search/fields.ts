/** What `name:` in a query may ask about. A field is a line here, and its values in `SearchSource.fields`. */
export const fields = {
	outlet: {says: 'published by'},
	author: {says: 'written by'},
} as const satisfies Record<string, {says: string}>;

export type FieldName = keyof typeof fields;

export function isFieldName(name: string): name is FieldName {
	return Object.hasOwn(fields, name);
}
