import type {NameMention} from './draft.ts';
import {nationOf} from './places.ts';

/**
 * A surname is easily taken for a company or a town. Where the text names a person by it in full, and as often as not
 * means the person by it, a bare one is that person too. Countries stay what they are. Changes the mentions in place.
 */
export function repairSurnames(mentions: readonly NameMention[]): void {
	const people = new Map<string, number>();
	const full = new Set<string>();
	const others = new Map<string, number>();
	for (const {type, words} of mentions) {
		const last = words.at(-1)!;
		if (type === 'person') {
			people.set(last, (people.get(last) ?? 0) + 1);
			if (words.length > 1) full.add(last);
		} else if (words.length === 1) others.set(last, (others.get(last) ?? 0) + 1);
	}
	for (const mention of mentions) {
		const [word] = mention.words;
		if (mention.words.length > 1 || (mention.type !== 'organization' && mention.type !== 'place')) continue;
		if (!full.has(word!) || nationOf(mention.words) !== null) continue;
		if (people.get(word!)! >= others.get(word!)!) mention.type = 'person';
	}
}
