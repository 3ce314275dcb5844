/** What `has:` may ask for. */
export const possessions = ['claim', 'quote', 'difference', 'copy', 'note', 'star', 'tag'] as const;
/** What `is:` may ask for. */
export const states = ['read', 'unread', 'starred', 'undated'] as const;

export type Trait = (typeof possessions)[number] | (typeof states)[number];

/**
 * What `name:` in a query may ask about. `names`: words of a name. `days`: a stretch of the calendar. `traits`: one of a few
 * words.
 */
export const fields = {
	outlet: {takes: 'names', says: 'who published it'},
	author: {takes: 'names', says: 'who wrote it'},
	entity: {takes: 'names', says: 'who or what is named in it'},
	source: {takes: 'names', says: 'who is credited with a claim in it'},
	tag: {takes: 'names', says: 'what you tagged it'},
	title: {takes: 'names', says: 'words of its title'},
	date: {takes: 'days', says: 'when it was published'},
	mentions: {takes: 'days', says: 'a date in its text'},
	has: {takes: 'traits', says: possessions.join(', ')},
	is: {takes: 'traits', says: states.join(', ')},
} as const satisfies Record<string, {takes: 'names' | 'days' | 'traits'; says: string}>;

export type FieldName = keyof typeof fields;
type Taking<What> = {[Name in FieldName]: (typeof fields)[Name]['takes'] extends What ? Name : never}[FieldName];
export type NameField = Taking<'names'>;
export type DayField = Taking<'days'>;
export type TraitField = Taking<'traits'>;

export const fieldNames = Object.keys(fields) as FieldName[];

export function isFieldName(name: string): name is FieldName {
	return Object.hasOwn(fields, name);
}

export const takes = <What extends 'names' | 'days' | 'traits'>(name: FieldName, what: What): name is Taking<What> =>
	fields[name].takes === what;

/** The words that a field of traits takes. */
export const traitsOf = (field: TraitField): readonly Trait[] => (field === 'has' ? possessions : states);
