import {type Draft, join} from './draft.ts';
import {nameWords} from './name-words.ts';
import {nations} from './nations.ts';

const byName = new Map<string, string>();
const byDemonym = new Map<string, string>();
for (const [name, otherNames, demonyms] of nations) {
	for (const spelling of [name, ...otherNames]) byName.set(nameWords(spelling).join(' '), name);
	for (const demonym of demonyms) byDemonym.set(nameWords(demonym).join(' '), name);
}

/** The country that the words name ("us" → "United States"), or whose people ("russian" → "Russia"); else `null`. */
export function nationOf(words: readonly string[]): string | null {
	const key = words.join(' ');
	return (
		byName.get(key) ?? byDemonym.get(key) ?? (key.endsWith('s') ? (byDemonym.get(key.slice(0, -1)) ?? null) : null)
	);
}

/** True for "Russian" and "Russians", not for "Russia". */
export function isDemonym(words: readonly string[]): boolean {
	const key = words.join(' ');
	return byDemonym.has(key) || (key.endsWith('s') && byDemonym.has(key.slice(0, -1)));
}

/** Joins the names of one country: "US", "U.S." and "United States". */
export function joinPlaces(places: readonly Draft[]): void {
	const known = new Map<string, Draft>();
	for (const place of places) {
		const nation = byName.get(place.words.join(' '));
		if (nation === undefined) continue;
		const earlier = known.get(nation);
		if (earlier) join(place, earlier);
		else {
			known.set(nation, place);
			place.canonicalName = nation;
		}
	}
}

/** Joins "Russians" to "Russian", and calls it so. */
export function joinGroups(groups: readonly Draft[]): void {
	const known = new Map(groups.map(group => [group.words.join(' '), group]));
	for (const [key, group] of known) {
		const [mention] = group.mentions;
		const singular = key.slice(0, -1);
		const single = key.endsWith('s') ? known.get(singular) : undefined;
		if (single) {
			single.canonicalName ??= single.mentions[0]!.name;
			join(group, single);
		} else if (key.endsWith('s') && byDemonym.has(singular)) group.canonicalName = mention!.name.slice(0, -1);
	}
}
