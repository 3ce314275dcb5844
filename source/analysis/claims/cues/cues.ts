import {adjectiveTiers} from './adjectives.ts';
import {nounTiers} from './nouns.ts';
import {verbTiers} from './verbs.ts';

function byLemma(tiers: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
	return new Map(Object.entries(tiers).flatMap(([tier, lemmas]) => lemmas.map(lemma => [lemma, tier] as const)));
}

/** Lemma → tier. */
export const cueVerbs = byLemma(verbTiers);
export const cueNouns = byLemma(nounTiers);
export const cueAdjectives = byLemma(adjectiveTiers);
