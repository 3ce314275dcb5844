import type {EntityType} from '../../../model/entity.ts';
import type {EntityKey, EntityRow, Scope} from '../../../model/listing.ts';
import type {MentionPassage} from '../../../model/passage.ts';
import type {PanelScope, Tab} from './state.ts';

export type PanelCommand =
	| {type: 'show-tab'; tab: Tab; scope: PanelScope | null}
	| {type: 'next-tab'; by: 1 | -1}
	| {type: 'next-scope'};

export type PanelEvent =
	| {
			type: 'entities-loaded';
			about: string;
			items: EntityRow[];
			total: number;
			offset: number;
			types: Partial<Record<EntityType, number>>;
	  }
	| {type: 'mentions-loaded'; entity: EntityKey; about: string; items: MentionPassage[]; offset: number};

export type PanelEffect =
	/** Of one type, page by page; else the first ones of each type at once. */
	| {
			type: 'load-entities';
			scope: Scope;
			only: EntityType | null;
			with: EntityKey | null;
			about: string;
			offset: number;
	  }
	| {type: 'load-mentions'; entity: EntityKey; with: EntityKey | null; scope: Scope; about: string; offset: number};
