import type {Library} from '../../library/library.ts';
import {entityTypes} from '../../model/entity.ts';
import type {EntityKey, EntityRow, Scope} from '../../model/listing.ts';
import type {Effect, Event} from '../state/message.ts';

/** Items of the panel that are loaded at a time. */
const pageSize = 500;
/** Entities of a type that are listed beside those of other types. */
const perType = 100;
/** Entities to choose from: more take too long to rank while one types. What is not among them can be typed. */
const mostChoices = 3000;

type Asked<Type extends Effect['type']> = Extract<Effect, {type: Type}>;

/** One page of the entities of a type; or the first ones of each, people first. */
export async function loadEntities(library: Library, effect: Asked<'load-entities'>): Promise<Event> {
	const {scope, only, with: companion, about, offset} = effect;
	const among = await together(library, companion, scope);
	const types = await library.entities.types(among);
	const items: EntityRow[] = [];
	for (const type of only === null ? entityTypes : [only]) {
		if (types[type] === undefined) continue;
		const page = only === null ? {offset: 0, limit: perType} : {offset, limit: pageSize};
		items.push(...(await library.entities.list(among, page, type)));
	}
	const own = only === null ? items.find(({key}) => key === companion) : undefined;
	if (own !== undefined) types[own.type]!--;
	const shown = items.filter(item => item !== own);
	const total = only === null ? shown.length : types[only]!;
	return {type: 'entities-loaded', about, items: shown, total: total ?? 0, offset, types};
}

/** The articles of a scope that name an entity, if one is given. */
async function together(library: Library, entity: EntityKey | null, scope: Scope): Promise<Scope> {
	if (entity === null) return scope;
	const keys = await library.entities.articles(entity);
	if (scope.of === 'all') return {of: 'articles', keys};
	const among = new Set(scope.keys);
	return {of: 'articles', keys: keys.filter(key => among.has(key))};
}

/** What can be chosen for an entity: the commonest of all, those most like it first; and its own names. */
export async function loadEntityChoices(library: Library, effect: Asked<'load-entity-choices'>): Promise<Event> {
	const {question, entity, scope} = effect;
	const [rows, names] = await Promise.all([
		question === 'split' ? [] : library.entities.list({of: 'all'}, {offset: 0, limit: mostChoices}),
		library.entities.names(entity.key, question === 'assign' ? scope : {of: 'all'}),
	]);
	const words = new Set(entity.name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
	const likeness = (row: EntityRow) =>
		(row.name
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.some(word => words.has(word))
			? 2
			: 0) + (row.type === entity.type ? 1 : 0);
	const others = rows.map(row => ({row, like: likeness(row)})).sort((a, b) => b.like - a.like);
	return {type: 'entity-choices', question, entity, others: others.map(({row}) => row), names};
}

/** One page of an entity's mentions. */
export async function loadMentions(library: Library, effect: Asked<'load-mentions'>): Promise<Event> {
	const {entity, about, offset} = effect;
	const scope = await together(library, effect.with, effect.scope);
	const items = await library.entities.mentions(entity, scope, {offset, limit: pageSize});
	return {type: 'mentions-loaded', entity, about, items, offset};
}
