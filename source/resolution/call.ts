import type {EntityName} from '../model/entity.ts';
import type {NamedCorpus} from './corpus.ts';
import type {Groups} from './groups.ts';

/**
 * What each group is called: by a name that a reader has spoken of, so that what was decided stays; else by what most
 * articles call it, capitals last; else by the longer one.
 *
 * @returns For each name the one that its group is called by.
 */
export function callGroups({names, spokenOf}: NamedCorpus, counts: Int32Array, groups: Groups): Int32Array {
	const best = Int32Array.from(names, (_, index) => index);
	const isBetter = (a: number, b: number) => {
		if (spokenOf.has(a) !== spokenOf.has(b)) return spokenOf.has(a);
		const [first, second] = [names[a]!.name, names[b]!.name];
		const [loud, other] = [isLoud(names[a]!), isLoud(names[b]!)];
		if (loud !== other) return other;
		if (counts[a] !== counts[b]) return counts[a]! > counts[b]!;
		return first.length !== second.length ? first.length > second.length : first < second;
	};
	for (const index of names.keys()) {
		const group = groups.of(index);
		if (isBetter(index, best[group]!)) best[group] = index;
	}
	return Int32Array.from(names, (_, index) => best[groups.of(index)]!);
}

/** "LONDON" of a dateline, "XI JINPING" of a headline; "NATO" is how it is written. */
function isLoud({name, type}: EntityName): boolean {
	if (name !== name.toUpperCase() || name === name.toLowerCase()) return false;
	return name.length > (type === 'organization' ? 6 : 3);
}
