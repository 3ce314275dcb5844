import type {Facet, Inclusion} from '../../../model/facet.ts';

export type FacetsCommand =
	/** Opens them; closes them where they are open. */
	| {type: 'facets'}
	/** Asks for the selected value, or rules it out; again: neither. */
	| {type: 'include'; as: NonNullable<Inclusion>}
	/** To the first value of the next facet. */
	| {type: 'next-facet'; by: 1 | -1};

export type FacetsEvent = {type: 'facets-loaded'; text: string; articles: number; facets: Facet[]};

/** Counts what the articles of a search have in common. */
export type FacetsEffect = {type: 'load-facets'; text: string};
