import type {Document} from '../document.ts';
import type {NameMention} from './draft.ts';

/**
 * One word that is tagged as a person here and as a place or organization there is one or the other in one article:
 * "The Kremlin said" sounds like a person to a tagger that sees one sentence at a time. Nobody stands alone after
 * "the" ("the Kremlin said", but "the Obama administration"), and what is not a person most of the time is none at all,
 * unless a longer name says that there is a person so called. Changes the types in place.
 */
export function settleTypes({tokens}: Document, mentions: readonly NameMention[]): void {
	const surnames = new Set<string>();
	const counts = new Map<string, {person: number; other: Map<NameMention['type'], number>}>();
	for (const mention of mentions) {
		if (mention.type === 'person' && mention.words.length > 1) for (const word of mention.words) surnames.add(word);
		if (mention.words.length !== 1) continue;
		const count = counts.get(mention.words[0]!) ?? {person: 0, other: new Map()};
		counts.set(mention.words[0]!, count);
		if (mention.type === 'person') count.person++;
		else if (mention.type === 'place' || mention.type === 'organization') {
			count.other.set(mention.type, (count.other.get(mention.type) ?? 0) + 1);
		}
	}
	for (const mention of mentions) {
		const [word, ...more] = mention.words;
		if (mention.type !== 'person' || more.length > 0 || surnames.has(word!)) continue;
		const {person, other} = counts.get(word!)!;
		const [best, uses] = [...other].reduce((a, b) => (b[1] > a[1] ? b : a), ['organization', 0] as const);
		const standsAlone =
			tokens.lower[mention.firstToken - 1] === 'the' && !heads.has(tokens.partOfSpeech[mention.endToken]!);
		if (uses >= person || standsAlone) mention.type = best;
	}
}

/** What follows a name that only describes it: "the Obama administration", "the Putin-led bloc". */
const heads: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART']);
