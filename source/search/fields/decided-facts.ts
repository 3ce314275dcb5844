import type {Decided} from '../../decisions/decide.ts';
import {resolveEntity} from '../../decisions/entities.ts';
import type {EntityName} from '../../decisions/fields.ts';
import type {NamePairs} from './name-index.ts';

/*
 * What readers decided, as facts of articles. Decisions name articles by their ids, of which several articles may have
 * the same (a copy of a file).
 */

export type PlacesOfIds = ReadonlyMap<string, number[]> & Map<string, number[]>;

/** Places of the articles with these ids. */
export function* decidedSet(ids: Iterable<string>, places: PlacesOfIds): Generator<number> {
	for (const id of ids) yield* places.get(id) ?? [];
}

export function decidedTags({tags}: Decided, places: PlacesOfIds): NamePairs {
	return pairs(
		[...tags].flatMap(([id, names]) => [...names].map(name => [id, name] as const)),
		places,
	);
}

export function decidedNotes({notes}: Decided, places: PlacesOfIds): NamePairs {
	return pairs([...notes], places);
}

function pairs(decided: readonly (readonly [id: string, name: string])[], placesOfIds: PlacesOfIds): NamePairs {
	const numbers = new Map<string, number>();
	const places: number[] = [];
	const of: number[] = [];
	for (const [id, name] of decided) {
		const number = numbers.get(name) ?? numbers.size;
		numbers.set(name, number);
		for (const place of placesOfIds.get(id) ?? []) {
			places.push(place);
			of.push(number);
		}
	}
	return {values: [...numbers.keys()], places, of};
}

/** Names as readers want to see them: merged, renamed, or left out. */
export function decidedEntities(
	decided: Decided | null,
	entities: readonly EntityName[],
	of: Int32Array,
): Pick<NamePairs, 'values' | 'of'> & {values: string[]} {
	const numbers = new Map<string, number>();
	const shown = entities.map(entity => {
		const name = (decided ? resolveEntity(decided.entities, entity) : entity)?.name ?? '';
		const number = numbers.get(name) ?? numbers.size;
		numbers.set(name, number);
		return number;
	});
	return {values: [...numbers.keys()], of: of.map(number => shown[number]!)};
}

const editsOf = (decided: Decided | null) =>
	decided === null ? '[]' : JSON.stringify([...decided.entities.becomes, ...decided.entities.hidden]);
export const sameEntities = (a: Decided | null, b: Decided | null) => editsOf(a) === editsOf(b);
