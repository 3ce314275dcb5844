import type {Context} from './context.ts';

const futureAuxiliaries = new Set("will shall 'll ’ll wo won would".split(' '));
/** Participles and adjectives that speak of what has not yet been. */
const futureWords = new Set(
	(
		'scheduled expected due slated planned set upcoming forthcoming next payable effective expires expire expiring upcoming ' +
		'anticipated projected tentatively plans plan hopes hope aims intends deadline until till ahead begins starts'
	).split(' '),
);
/** Verbs whose infinitive lies ahead: "agreed to meet", "plans to introduce". */
const plans = new Set(
	(
		'plan expect schedule agree intend want hope aim due set slated ready prepare propose vow pledge decide likely suppose ' +
		'promise threaten expected scheduled supposed continue order ask urge invite need wait deadline prepared bound sure'
	).split(' '),
);
const reach = 14;

/** Whether the words around an expression speak of the future. The verb nearest to it decides, the left side first. */
export function pointsAhead({document, expression: {first, end}}: Context): boolean {
	const {lower, partOfSpeech, sentence, lemma} = document.tokens;
	const {firstToken, endToken} = document.sentences[sentence[first]!]!;
	const lead = lower[first - 1] ?? '';
	if (first > firstToken) {
		if (lead === 'since') return false;
		if (lead === 'until' || lead === 'till') return !pastBefore(first - 2);
	}
	for (let at = first - 1; at >= Math.max(firstToken, first - reach); at--) {
		const found = judge(at, firstToken);
		if (found !== null) return found;
	}
	for (let at = end; at < Math.min(endToken, end + reach); at++) {
		const found = judge(at, firstToken);
		if (found !== null) return found;
	}
	return false;

	/** True or false where this token decides; null where one has to look on. */
	function judge(at: number, floor: number): boolean | null {
		const text = lower[at]!;
		if (futureAuxiliaries.has(text)) return true;
		if (futureWords.has(text)) return !pastBefore(at - 1) || text === 'next' || text === 'upcoming';
		if (text === 'going' && lower[at + 1] === 'to') return true;
		const tag = partOfSpeech[at];
		if (tag !== 'VERB' && tag !== 'AUX') return null;
		for (let back = at - 1; back >= Math.max(floor, at - 4); back--) {
			const word = lower[back]!;
			if (futureAuxiliaries.has(word)) return true;
			if (word === 'to' && back === at - 1)
				return plans.has(lemma[back - 1] ?? '') || plans.has(lower[back - 1] ?? '') || isBe(lower[back - 1] ?? '');
			if (partOfSpeech[back] !== 'AUX' && partOfSpeech[back] !== 'ADV' && partOfSpeech[back] !== 'PART') break;
		}
		return false;
	}

	/** "had been scheduled for" lies behind. */
	function pastBefore(at: number): boolean {
		const two = `${lower[at - 1] ?? ''} ${lower[at] ?? ''}`;
		return two === 'had been' || lower[at] === 'was' || lower[at] === 'were' || lower[at] === 'had';
	}
}

function isBe(text: string): boolean {
	return text === 'is' || text === 'are' || text === 'be' || text === 'was' || text === 'were';
}
