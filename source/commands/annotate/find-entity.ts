import type {EntityName} from '../../decisions/fields.ts';
import {type EntityType, entityTypes} from '../../model/entity.ts';
import {nearest} from '../nearest.ts';
import type {Asking} from './act.ts';
import {annotateMessages} from './messages.ts';
import {Refusal} from './refusal.ts';

/** Names among which a near one is looked for: those of most articles. */
const mostNames = 20_000;

/**
 * The entity that is shown under a name, or was when something was decided about it (a hidden one is not shown any more,
 * nor is one that was merged into another); else the one that has it for another name.
 *
 * @throws Refusal where there is none, or more than one and no type says which.
 */
export async function findEntity({library, decisions, type}: Asking, name: string): Promise<EntityName> {
	const shown = await library.entities.named(name);
	const called = shown.filter(entity => entity.name.toLowerCase() === name.toLowerCase());
	const decided = decisions.all().flatMap(decision => ('entity' in decision ? [decision.entity] : []));
	const before = decided.filter(entity => entity.name.toLowerCase() === name.toLowerCase());
	const among = [called, before, shown].find(some => some.length > 0) ?? [];
	const found = among.filter(entity => type === null || entity.type === type);
	const types = [...new Set(found.map(entity => entity.type))];
	if (types.length > 1) throw new Refusal(annotateMessages.manyEntities(name, types), 2);
	const [first] = found;
	if (first !== undefined) return {name: first.name, type: first.type};
	const {titles} = await library.entities.titles();
	throw new Refusal(annotateMessages.noEntity(name, nearestName(name, titles.slice(0, mostNames))), 1);
}

/** A name spelt nearly so, or one with a word that is. */
function nearestName(name: string, names: readonly string[]): string | null {
	const whole = nearest(name, names);
	if (whole !== null) return whole;
	const withWord = new Map(names.toReversed().flatMap(each => each.split(' ').map(word => [word, each] as const)));
	const word = nearest(name, [...withWord.keys()]);
	return word === null ? null : withWord.get(word)!;
}

export function readType(text: string): EntityType {
	const type = entityTypes.find(known => known === text);
	if (type === undefined) throw new Refusal(annotateMessages.notAType(text, entityTypes), 2);
	return type;
}
