import type {Choice} from '../../../decisions/vocabulary.ts';
import type {EntityName} from '../../../model/entity.ts';
import type {EntityRow, NameUse, Scope} from '../../../model/listing.ts';

/** What is asked about an entity with a list to choose from. */
export type EntityQuestion = 'merge' | 'split' | 'assign';

/** All are about the entity in hand. */
export type EntityCommand =
	/** Narrows the list of articles to those that name it, or that do not; once more lifts it. */
	| {type: 'filter-by-entity'; not: boolean}
	/** Narrows the entities of the panel to those that the same articles name. */
	| {type: 'show-companions'}
	/** Lists entities of its type only, or of all types again. */
	| {type: 'only-its-type'}
	| {type: 'ask-about-entity'; question: EntityQuestion}
	| {type: 'ask-for-name'}
	| {type: 'ask-for-type'}
	| {type: 'hide-entity'}
	/** What was chosen or typed. */
	| {type: 'rename-entity'; text: string; entity: EntityName}
	| {type: 'merge-entity'; text: string; entity: EntityName; into: EntityName | null}
	| {type: 'decide-entity'; choices: Choice[]; said: string};

export type EntityEvent = {
	type: 'entity-choices';
	question: EntityQuestion;
	entity: EntityRow;
	others: EntityRow[];
	names: NameUse[];
};

export type EntityEffect =
	/** Sends `entity-choices`. */
	{type: 'load-entity-choices'; question: EntityQuestion; entity: EntityRow; scope: Scope};
