import type {Facet} from '../../../model/facet.ts';
import type {Cursor} from '../screen/cursor.ts';

/** What the articles of a search have in common; `selected` counts values, `top` lines. */
export interface FacetsState extends Cursor {
	/** The search that they are of; `null` as long as none have come. */
	answered: string | null;
	articles: number;
	facets: Facet[];
}
