import type {EntityType} from '../model/entity.ts';
import type {EntityName} from './fields.ts';
import type {Decision} from './vocabulary.ts';

/*
A reader names an entity as it is shown at that moment: "Xi" renamed to "Xi Jinping" and then merged into "President Xi"
is two edits, of which the second does not speak of "Xi" at all. So there are groups of names, each shown under one of
them or under a new one:

   analysis has     Xi        Xi Jinping       President Xi
                     └── group shown as ──┐          │
                         "Xi Jinping"     └──merge──▶ group shown as "President Xi"

An edit looks for the group that is shown under the name; where none is (another session has renamed it meanwhile), for
the group that the name belongs to. Two groups become one by moving the smaller into the larger, so that any number of
edits takes n log n.
*/

/** What a reader changed about entities; `resolveEntity` reads it. Plain data: it can be sent to a worker thread. */
export interface EntityEdits {
	/** How a name (by `entityKey`) is shown, where that differs. */
	becomes: ReadonlyMap<string, EntityName>;
	/** Names (by `entityKey`) that stand for themselves, whatever newsglass finds that they mean. */
	apart: ReadonlySet<string>;
	/** Shown names (by `entityKey`) that are to be left out. */
	hidden: ReadonlySet<string>;
	/** By article: whom its names (by `entityKey`) mean; `null` where nobody. */
	assigned: ReadonlyMap<string, ReadonlyMap<string, EntityName | null>>;
}

/** One text for an entity's name and type. */
export const entityKey = ({name, type}: EntityName): string => `${type} ${name}`;

/** The entity that a key was made of. */
export function entityOfKey(key: string): EntityName {
	const blank = key.indexOf(' ');
	return {name: key.slice(blank + 1), type: key.slice(0, blank) as EntityType};
}

/**
 * The entity that is meant, as the reader wants to see it; `null` where it is to be left out.
 *
 * @param entity As the analysis has it.
 * @param article The id of the article where it stands, if it is about one mention and not the whole corpus.
 */
export function resolveEntity(edits: EntityEdits, entity: EntityName, article?: string): EntityName | null {
	const assigned = article === undefined ? undefined : edits.assigned.get(article)?.get(entityKey(entity));
	if (assigned === null) return null;
	const meant = assigned ?? entity;
	const shown = edits.becomes.get(entityKey(meant)) ?? meant;
	return edits.hidden.has(entityKey(shown)) ? null : shown;
}

interface Group {
	shown: EntityName;
	isHidden: boolean;
	members: Map<string, EntityName>;
}

/** @param decisions Those that stand, earliest first. */
export function entityEditsOf(decisions: readonly Decision[]): EntityEdits {
	const groups = createGroups();
	const apart = new Set<string>();
	const assigned = new Map<string, Map<string, EntityName | null>>();
	for (const decision of decisions) {
		switch (decision.do) {
			case 'merge':
				groups.merge(groups.find(decision.entity), groups.find(decision.into), decision.into);
				break;
			case 'rename':
				groups.show(groups.find(decision.entity), {name: decision.name, type: decision.entity.type});
				break;
			case 'retype':
				groups.show(groups.find(decision.entity), {name: decision.entity.name, type: decision.type});
				break;
			case 'split':
				groups.split(decision.entity);
				apart.add(entityKey(decision.entity));
				break;
			case 'hide':
				groups.find(decision.entity).isHidden = true;
				break;
			case 'unhide':
				groups.find(decision.entity).isHidden = false;
				break;
			case 'assign': {
				const inArticle = assigned.get(decision.article) ?? new Map<string, EntityName | null>();
				assigned.set(decision.article, inArticle.set(entityKey(decision.entity), decision.into));
				break;
			}
		}
	}
	return {...groups.edits(), apart, assigned};
}

function createGroups() {
	const byShown = new Map<string, Group>();
	const byMember = new Map<string, Group>();

	const start = (entity: EntityName): Group => {
		const key = entityKey(entity);
		const group = {shown: entity, isHidden: false, members: new Map([[key, entity]])};
		byMember.set(key, group);
		if (!byShown.has(key)) byShown.set(key, group);
		return group;
	};
	const find = (entity: EntityName): Group => {
		const key = entityKey(entity);
		return byShown.get(key) ?? byMember.get(key) ?? start(entity);
	};
	const unshow = (group: Group) => {
		const key = entityKey(group.shown);
		if (byShown.get(key) === group) byShown.delete(key);
	};

	/** Shows a group under a name, together with a group that has that name already. */
	const show = (group: Group, name: EntityName): void => {
		const there = byShown.get(entityKey(name));
		if (there !== undefined && there !== group) {
			merge(group, there, name);
			return;
		}
		unshow(group);
		group.shown = name;
		byShown.set(entityKey(name), group);
		// Articles may use the new name already: they mean the same, unless that name was given away before.
		if (!byMember.has(entityKey(name))) {
			byMember.set(entityKey(name), group);
			group.members.set(entityKey(name), name);
		}
	};

	const merge = (group: Group, into: Group, name: EntityName): void => {
		if (group === into) {
			show(group, name);
			return;
		}
		const {shown, isHidden} = into;
		unshow(group);
		unshow(into);
		const [small, large] = group.members.size < into.members.size ? [group, into] : [into, group];
		for (const [key, member] of small.members) {
			large.members.set(key, member);
			byMember.set(key, large);
		}
		large.shown = shown;
		large.isHidden = isHidden;
		byShown.set(entityKey(shown), large);
	};

	const split = (entity: EntityName) => {
		const key = entityKey(entity);
		const group = byShown.get(key) ?? byMember.get(key);
		if (group === undefined) return;
		const isAll = byShown.get(key) === group;
		const leaving = isAll ? [...group.members.values()] : [entity];
		if (isAll) unshow(group);
		for (const member of leaving) {
			group.members.delete(entityKey(member));
			start(member);
		}
	};

	const edits = () => {
		const becomes = new Map<string, EntityName>();
		const hidden = new Set<string>();
		for (const [key, {shown, isHidden}] of byMember) {
			if (entityKey(shown) !== key) becomes.set(key, shown);
			if (isHidden) hidden.add(entityKey(shown));
		}
		return {becomes, hidden};
	};

	return {find, show, merge, split, edits};
}
