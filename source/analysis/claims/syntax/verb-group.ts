import type {Tokens} from '../../document.ts';
import {beForms, negations} from './words.ts';

export type VerbForm = 'past' | 'present' | 'gerund' | 'infinitive' | 'passive' | 'perfect';

/** A verb with its auxiliaries, adverbs and negation: "has not yet been told". */
export interface VerbGroup {
	/** First token of the group. */
	from: number;
	verb: number;
	form: VerbForm;
	negated: boolean;
	/** The modal or semi-modal that it depends on, in lower case: "would", "may"; empty where there is none. */
	modal: string;
	/** The "to" of an infinitive stands in the group. */
	to: boolean;
}

const longestGroup = 7;
const modals = new Set([
	'will',
	'would',
	'can',
	'could',
	'may',
	'might',
	'shall',
	'should',
	'must',
	'wo',
	'ca',
	"'ll",
	'’ll',
	"'d",
	'’d',
]);

/** Reads the group that ends with the verb at `verb`, going left no further than `limit`. */
export function verbGroup(tokens: Tokens, verb: number, limit: number): VerbGroup {
	let from = verb;
	let negated = false;
	let modal = '';
	let to = false;
	let be = false;
	let have = false;
	const floor = Math.max(limit, verb - longestGroup);
	for (let token = verb - 1; token >= floor; token--) {
		const tag = tokens.partOfSpeech[token];
		const lower = tokens.lower[token]!;
		if (negations.has(lower)) negated = true;
		else if (tag === 'AUX') {
			if (modals.has(lower)) modal = lower;
			else if (beForms.has(lower)) be = true;
			else if (tokens.lemma[token] === 'have') have = true;
		} else if (tag === 'PART' && lower === 'to') to = true;
		else if (tag !== 'ADV') break;
		from = token;
		if (to) break;
	}
	// An adverb that opens the sentence or follows a comma belongs to the clause, not to the verb.
	while (from < verb && tokens.partOfSpeech[from] === 'ADV' && from === limit) from++;
	const lower = tokens.lower[verb]!;
	const ing = lower.endsWith('ing');
	let form: VerbForm = 'present';
	if (be && !ing) form = 'passive';
	else if (to) form = 'infinitive';
	else if (ing && !be) form = 'gerund';
	else if (have) form = 'perfect';
	else if (modal !== '' || be) form = 'present';
	else if (lower !== tokens.lemma[verb] && !lower.endsWith('s')) form = 'past';
	return {from, verb, form, negated, modal, to};
}

/** An auxiliary helps a verb that follows it; else it is the verb of its clause ("is clear that"). */
export function isMainAuxiliary(tokens: Tokens, token: number): boolean {
	for (let next = token + 1; next < token + 5; next++) {
		const tag = tokens.partOfSpeech[next];
		if (tag === 'VERB') return false;
		if (tag !== 'ADV' && tag !== 'PART' && tag !== 'AUX') return true;
	}
	return true;
}
