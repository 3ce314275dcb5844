import type {Span} from './span.ts';

export const entityTypes = ['person', 'organization', 'place', 'group', 'event', 'work'] as const;
export type EntityType = (typeof entityTypes)[number];

/** An entity over the whole corpus: there is one for each name and type. */
export interface EntityName {
	name: string;
	type: EntityType;
}

/** A place in the text where an entity is meant. */
export interface Mention extends Span {
	/** False where it is a pronoun or a description ("he", "the Russian president") and not a name. */
	named: boolean;
}

/** Everything in one article that is the same person, organization, place …, under its fullest name. */
export interface Entity {
	name: string;
	type: EntityType;
	/** In text order, at least one of them named. */
	mentions: Mention[];
}
