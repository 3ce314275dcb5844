import type {EntityType} from '../../model/entity.ts';
import type {
	ArticleKey,
	EntityFilter,
	EntityKey,
	EntityPair,
	EntityRow,
	NameUse,
	Page,
	Scope,
} from '../../model/listing.ts';
import type {MentionPassage} from '../../model/passage.ts';
import type {EntityDecisions} from '../names.ts';
import type {Titles} from './text.ts';

/** Entities as they are shown: after what was found over the corpus, and what the reader has decided. */
export interface Entities {
	/** Most articles first, then most mentions. */
	list(scope: Scope, page: Page, type?: EntityType | null): Promise<EntityRow[]>;
	count(scope: Scope, type?: EntityType | null): Promise<number>;
	/** How many there are of each type; a type without any is left out. */
	types(scope: Scope): Promise<Partial<Record<EntityType, number>>>;
	/** Over all articles, in the order of `keys`; a key that is gone or hidden is left out. */
	rows(keys: readonly EntityKey[]): Promise<EntityRow[]>;
	/** Those with this very name or alias, whatever its case, most articles first. */
	named(name: string): Promise<EntityRow[]>;
	/** Names in the order of the list over all; `titles[i]` belongs to `keys[i]`. */
	titles(): Promise<Titles>;
	/** Keys of the articles that it is mentioned in, newest first: a scope for other questions. */
	articles(entity: EntityKey): Promise<ArticleKey[]>;
	/** Keys of the articles that name all of these and none of those, newest first. */
	matching(filter: EntityFilter): Promise<ArticleKey[]>;
	/** How many articles name two of these entities, for every two that any article does; most articles first. */
	pairs(entities: readonly EntityKey[], scope: Scope): Promise<EntityPair[]>;
	/** Where an entity is mentioned, by article (newest first), then in text order. */
	mentions(entity: EntityKey, scope: Scope, page: Page): Promise<MentionPassage[]>;
	/** The names that articles have for it, most used first: what can be split off, or assigned in one article. */
	names(entity: EntityKey, scope: Scope): Promise<NameUse[]>;
	/**
	 * Shows entities as the reader decided, in every answer from now on, also of articles that are yet to come. Costs as
	 * much as there are new decisions.
	 *
	 * @returns True where anything is different now.
	 */
	follow(decisions: EntityDecisions): Promise<boolean>;
}
