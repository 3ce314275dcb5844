import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import type {Feature} from './linear-model.ts';
import {lengthStep, wordClass} from './words.ts';

/**
 * What speaks for or against a cue whichever way it is read; each sign has a weight of its own, and none
 * is a name.
 */
export function cueFeatures(scene: Scene, cue: Cue): Feature[] {
	const {tokens, style} = scene;
	const {token, tier, group, subject, previous, next} = cue;
	const form = group?.form ?? 'none';
	const lemma = cueName(cue);
	const after = wordClass(tokens, token + 1);
	const clause = clauseWord(scene, cue);
	const question = tokens.surface[cue.end - 1] === '?';
	const features: Feature[] = [
		['bias'],
		['cue', lemma],
		['cue,form', lemma, form],
		['cue,after', lemma, after],
		['tier,form', tier, form],
		['tier,speech', tier, String(style.speech)],
		['after', after],
		['modal', group?.modal ?? '', String(group?.negated ?? false), tier],
		['clause', clause, tier, form],
		['subject', subject?.kind ?? 'none', form, tier],
		['question', String(question), tier],
		['quoted', String(scene.quoteAt[token] !== -1), tier, String(style.speech)],
	];
	if (previous !== null) features.push(['previous', previous.tier, tier, form, lengthStep(token - previous.token)]);
	if (next !== null) features.push(['next', next.tier, tier, lengthStep(next.token - token)]);
	return features;
}

export function cueName({kind, lemma}: Cue): string {
	return kind === 'verb' ? lemma : `${kind}:${lemma}`;
}

/** The word that opens the clause of a cue ("if", "when", "that"), or how its sentence begins. */
export function clauseWord({tokens}: Scene, {subject, group, token, first}: Cue): string {
	const start = Math.min(subject !== null && subject.from < token ? subject.from : token, group?.from ?? token);
	for (let at = start - 1; at >= Math.max(first, start - 4); at--) {
		if (tokens.partOfSpeech[at] === 'SCONJ' || tokens.partOfSpeech[at] === 'CCONJ') return tokens.lower[at]!;
		if (tokens.partOfSpeech[at] === 'PUNCT') return at === start - 1 ? tokens.lower[at]! : '-';
	}
	return start === first ? 'first' : '-';
}
