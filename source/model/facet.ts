/** By what a search can be narrowed. */
export const facetFields = ['outlet', 'date', 'entity', 'source', 'tag'] as const;
export type FacetField = (typeof facetFields)[number];

/** Asked for, or ruled out, by the text of a search. */
export type Inclusion = 'included' | 'excluded' | null;

export interface FacetValue {
	value: string;
	/** How many articles of the result have it; for outlets and months: of what the rest of the query finds. */
	articles: number;
	inclusion: Inclusion;
}

/** What the articles of a search have in common, by one field. */
export interface Facet {
	field: FacetField;
	/** Those asked for or ruled out first, then those of most articles; months newest first. */
	values: FacetValue[];
	/** How many different values there are, listed or not. */
	total: number;
}
