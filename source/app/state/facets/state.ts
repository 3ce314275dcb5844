import type {Cursor} from '../screen/cursor.ts';

export type FacetField = 'outlet' | 'date' | 'entity' | 'source' | 'tag';
/** Asked for, or ruled out, by the text of the search. */
export type Inclusion = 'included' | 'excluded' | null;

export interface FacetValue {
	value: string;
	articles: number;
	inclusion: Inclusion;
}

export interface Facet {
	field: FacetField;
	values: FacetValue[];
	/** How many different values there are, listed or not. */
	total: number;
}

/** What the articles of a search have in common; `selected` counts values, `top` lines. */
export interface FacetsState extends Cursor {
	/** The search that they are of; `null` as long as none have come. */
	answered: string | null;
	articles: number;
	facets: Facet[];
}
