import type {PartOfSpeech, Tokens} from '../../document.ts';
import {cueVerbs} from '../cues/cues.ts';
import {possessivePronouns} from './words.ts';

/** "reports", "report", "reporting" → "report": the forms of cue verbs that can be taken for nouns or adjectives. */
const verbForms = new Map<string, string>();
for (const lemma of cueVerbs.keys()) {
	const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
	const plural = /(s|sh|ch|x|z)$/.test(lemma)
		? `${lemma}es`
		: lemma.endsWith('y')
			? `${lemma.slice(0, -1)}ies`
			: `${lemma}s`;
	verbForms.set(lemma, lemma).set(plural, lemma).set(`${stem}ing`, lemma);
}

const bes = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s", '’s', "'re", '’re', "'m", '’m', 'am']);

const quantities = new Set(['some', 'many', 'most', 'others', 'few', 'both']);

/**
 * The tagger takes "Trump charges that", "polls show a lead" and "is promising lower taxes" for nouns and adjectives,
 * and a speaker called Lynch for a verb. Where the neighbours leave no doubt, the tag and the lemma are put right.
 */
export function retag(tokens: Tokens): Tokens {
	const partOfSpeech = [...tokens.partOfSpeech];
	const lemma = [...tokens.lemma];
	for (let token = 0; token < tokens.length; token++) {
		const tag = partOfSpeech[token]!;
		if (tag === 'NOUN' || tag === 'ADJ') {
			const verb = verbForms.get(tokens.lower[token]!);
			if (verb === undefined || !isVerb(tokens, partOfSpeech, token)) continue;
			partOfSpeech[token] = 'VERB';
			lemma[token] = verb;
		} else if (tag === 'VERB' && speaks(tokens, partOfSpeech, token)) {
			partOfSpeech[token] = 'PROPN';
			lemma[token] = tokens.lower[token]!;
		}
	}
	return {...tokens, partOfSpeech, lemma};
}

function isVerb({lower, surface}: Tokens, tags: readonly PartOfSpeech[], token: number): boolean {
	const form = lower[token]!;
	const before = tags[token - 1];
	const after = tags[token + 1];
	const next = lower[token + 1] ?? '';
	if (/^\p{Lu}/u.test(surface[token]!)) return false;
	const opens =
		after === 'DET' ||
		after === 'PRON' ||
		possessivePronouns.has(next) ||
		next === 'that' ||
		next === 'how' ||
		next === 'whether';
	if (form.endsWith('ing')) {
		const free = before === 'PUNCT' ? lower[token - 1] === ',' : bes.has(lower[token - 1] ?? '');
		return free && (opens || next === 'to' || after === 'ADJ' || after === 'NOUN' || after === 'PROPN');
	}
	const third = form.endsWith('s') && !form.endsWith('ss');
	const subject =
		before === 'PROPN' || (before === 'NOUN' && third !== /s$/.test(lower[token - 1]!)) || before === 'PRON';
	if (quantities.has(lower[token - 1] ?? '') && !third) return next === 'that';
	if (!subject || possessivePronouns.has(lower[token - 1]!)) return false;
	return opens || (third && before === 'PROPN' && (after === 'NOUN' || after === 'ADJ' || next === 'to'));
}

/** A capitalised "verb" right before a verb of saying is the name of the one who says it. */
function speaks({surface, lemma, lower}: Tokens, tags: readonly PartOfSpeech[], token: number): boolean {
	if (!/^\p{Lu}\p{Ll}/u.test(surface[token]!) || lower[token]!.endsWith('ing')) return false;
	const tier = cueVerbs.get(lemma[token + 1] ?? '');
	return (
		(tags[token + 1] === 'VERB' || tags[token + 1] === 'NOUN') &&
		tier === 'neutral' &&
		lower[token + 1] !== lemma[token + 1]
	);
}
