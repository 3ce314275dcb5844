import {conceptOf} from './concept.ts';

/**
 * Pairs of opposites that turn a statement around. Not those that follow each other in time: what opened on Monday can
 * well have closed on Friday.
 */
const pairs = `
increase decrease
win lose
approve reject
accept refuse
agree disagree
guilty innocent
convict acquit
succeed fail
success failure
strengthen weaken
improve worsen
allow ban
advance retreat
alive dead
legal illegal
profit loss
surplus deficit
optimistic pessimistic
`;

/**
 * From a concept to its opposites: what turns a statement around. Not every pair is found by itself: "rose" and "fell"
 * have to be compared as one word for two statements to meet at all (see `axisOf`).
 */
export const antonyms: ReadonlyMap<string, ReadonlySet<string>> = (() => {
	const found = new Map<string, Set<string>>();
	for (const line of pairs.trim().split('\n')) {
		const [a, b] = line.split(' ').map(conceptOf) as [string, string];
		if (a === b) continue;
		found.set(a, (found.get(a) ?? new Set()).add(b));
		found.set(b, (found.get(b) ?? new Set()).add(a));
	}
	return found;
})();

const axes = new Map<string, string>();
for (const [concept, opposites] of antonyms) {
	if (axes.has(concept)) continue;
	for (const other of [concept, ...opposites]) if (!axes.has(other)) axes.set(other, concept);
}

/** One word for a concept and its opposites: what two statements are compared by, before it is asked which it is. */
export function axisOf(concept: string): string {
	return axes.get(concept) ?? concept;
}
