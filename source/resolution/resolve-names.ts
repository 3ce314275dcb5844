import {callGroups} from './call.ts';
import {type Candidate, candidatesOf} from './candidates.ts';
import {choose} from './choose.ts';
import {companionsIn} from './companions.ts';
import {countUses, type NamedCorpus, postingsOf} from './corpus.ts';
import {createGroups} from './groups.ts';
import {formWords} from './name-form.ts';
import {joinInitials, joinSameForm, settleTypes} from './same-form.ts';

/*
One entity for each person, organization, place … over all articles, in two steps. What is written differently and is
certainly the same is joined whatever the article:

   "Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"      diacritics, case, hyphens, full stops, legal forms
   "John F. Kennedy", "John Kennedy"                   initials that do not contradict each other
   "European Union" as a place, 3 articles of 900      types that the tagger got wrong

What depends on the article is asked of each: "Xi" where nobody is named in full, "SCO" without its words, "Jordan".
Candidates are those that other articles call so; the company that they keep decides. What is not clear stays an entity
of its own.

Takes time that grows with the names and uses of the corpus, a second for a million.
*/

/** Uses that are looked at before the caller gets a turn. */
const slice = 2000;

/**
 * What each use of a name means: for each of `corpus.uses` the index of a name.
 *
 * @returns By steps of a few milliseconds, so that the caller can answer keys in between.
 */
export function* resolveNames(corpus: NamedCorpus): Generator<void, Int32Array> {
	const {names, starts, uses} = corpus;
	const words: string[][] = [];
	for (const name of names) {
		words.push(formWords(name));
		if (words.length % slice === 0) yield;
	}
	const counts = countUses(corpus);
	const surnames = surnamesOf(corpus, words);
	yield;
	const types = settleTypes(corpus, words, counts, word => surnames.has(word));
	yield;
	const groups = createGroups(names.length);
	joinSameForm(corpus, words, groups);
	yield;
	joinInitials(corpus, words, groups);
	yield;
	const candidates = candidatesOf(corpus, words, groups);
	yield;
	joinWrittenOut(corpus, words, candidates, groups);
	const called = callGroups(corpus, counts, groups);
	const ownGroup = Int32Array.from(names, (_, index) => groups.of(index));
	yield;
	const postings = postingsOf(corpus, ownGroup, names.length);
	const companions = companionsIn(corpus, ownGroup, postings);
	const meant = new Int32Array(uses.length);
	let steps = 0;
	for (let article = 0; article + 1 < starts.length; article++) {
		for (let at = starts[article]!; at < starts[article + 1]!; at++) {
			const name = uses[at]!;
			meant[at] = called[name]!;
			const own = ownGroup[name]!;
			const fitting = candidates.get(name);
			if (fitting !== undefined) {
				const alone = postings.starts[own + 1]! - postings.starts[own]!;
				const chosen = choose(regroup(fitting, ownGroup, own), alone, {article, short: own}, companions);
				if (chosen !== null) meant[at] = called[chosen]!;
				steps += fitting.length;
			} else if (types[name] !== name && !companions.names(article, ownGroup[types[name]!]!)) {
				meant[at] = called[types[name]!]!;
			}
			if (++steps >= slice) {
				steps = 0;
				yield;
			}
		}
	}
	return meant;
}

function surnamesOf({names}: NamedCorpus, words: readonly (readonly string[])[]): ReadonlySet<string> {
	const surnames = new Set<string>();
	for (const [index, {type}] of names.entries()) {
		if (type === 'person' && words[index]!.length > 1) surnames.add(words[index]!.at(-1)!);
	}
	return surnames;
}

/**
 * "Hillary Clinton" and "Hillary Rodham Clinton" are one where an article uses both for one, and nobody else is so
 * called: two words are seldom anybody's by chance.
 */
function joinWrittenOut(
	{names}: NamedCorpus,
	words: readonly (readonly string[])[],
	candidates: ReadonlyMap<number, readonly Candidate[]>,
	groups: ReturnType<typeof createGroups>,
): void {
	for (const [index, fitting] of candidates) {
		if (names[index]!.type !== 'person' || words[index]!.length < 2) continue;
		if (fitting.length === 1 && fitting[0]!.together > 0) groups.join(index, fitting[0]!.group);
	}
}

/** Groups that were joined since count as one; a name is no candidate for itself. */
function regroup(candidates: readonly Candidate[], groupOf: Int32Array, own: number): Candidate[] {
	const joined = new Map<number, Candidate>();
	for (const {group, together, isUsual} of candidates) {
		const now = groupOf[group]!;
		if (now === own) continue;
		const known = joined.get(now) ?? {group: now, together: 0, isUsual: false};
		joined.set(now, {group: now, together: known.together + together, isUsual: known.isUsual || isUsual});
	}
	return [...joined.values()];
}
