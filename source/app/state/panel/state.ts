import type {JudgedClaim} from '../../../decisions/judge-claims.ts';
import type {EntityType} from '../../../model/entity.ts';
import type {EntityRow} from '../../../model/listing.ts';
import type {MentionPassage} from '../../../model/passage.ts';
import type {Cursor} from '../screen/cursor.ts';
import type {ListedDate} from '../timeline/state.ts';

export const tabs = ['entities', 'claims', 'timeline'] as const;
export type Tab = (typeof tabs)[number];

/** What the side panel speaks of: the open article, the articles that the search found, or the whole corpus. */
export type PanelScope = 'article' | 'found' | 'all';

/** A list of the panel as far as it is loaded. */
export interface Listing<Item> extends Cursor {
	/** What it was loaded for; another value means that it must be loaded again. */
	about: string;
	items: Item[];
	total: number | null;
	/** True while it is loaded again because the library has changed: what is selected stays so. */
	stays?: boolean;
}

export interface PanelState {
	tab: Tab;
	scope: PanelScope;
	entities: Listing<EntityRow>;
	/** How many entities of each type there are, where not all of them are listed. */
	types: Partial<Record<EntityType, number>>;
	/** The only type that is listed; `null`: the first ones of each. */
	type: EntityType | null;
	/** Only entities that are named in the same articles as this one are listed. */
	with: EntityRow | null;
	claims: Listing<JudgedClaim>;
	timeline: Listing<ListedDate>;
	/** The mentions of one entity, laid over the list of entities while they are looked at. */
	mentions: {entity: EntityRow; listing: Listing<MentionPassage>} | null;
}

export function emptyListing<Item>(): Listing<Item> {
	return {about: '', items: [], total: null, selected: 0, top: 0};
}

export const initialPanel: PanelState = {
	tab: 'entities',
	scope: 'article',
	entities: emptyListing(),
	types: {},
	type: null,
	with: null,
	claims: emptyListing(),
	timeline: emptyListing(),
	mentions: null,
};
