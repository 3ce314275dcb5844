import type {ArticleKey} from '../../../model/listing.ts';

/** Articles that the next command is about. They stay marked in whatever list, until Esc. */
export interface Marking {
	keys: ReadonlySet<ArticleKey>;
	/** Where a range begins that goes on to the selected article; `null` where none is open. */
	anchor: ArticleKey | null;
}

export const initialMarking: Marking = {keys: new Set(), anchor: null};
