import {cueVerbs} from '../cues/cues.ts';
import type {Scene} from '../scene.ts';
import type {Reading} from '../syntax/content-end.ts';
import {baseEnd} from '../syntax/noun-phrase.ts';
import {timeWords} from '../syntax/words.ts';
import type {Feature} from './linear-model.ts';
import {lengthStep, wordClass} from './words.ts';

/** What has been passed on the way from the content's first token. */
export interface Passed {
	verbs: number;
	commas: number;
}

/**
 * How it looks where a content might end before `token`, with a weight for each sign: what can be said without knowing which content it is.
 */
export function placeFeatures(scene: Scene, token: number): Feature[] {
	const {tokens, quoteAt, quotes} = scene;
	const at = wordClass(tokens, token);
	const next = wordClass(tokens, token + 1);
	const then = wordClass(tokens, token + 2);
	const before = wordClass(tokens, token - 1);
	const quote = quotes[quoteAt[token]!];
	const inside = quote !== undefined && quote.from < token;
	const closed = quoteAt[token - 1] !== -1 && quotes[quoteAt[token - 1]!]?.to === token;
	const features: Feature[] = [
		['bias'],
		['at', at],
		['at,next', at, next],
		['at,next,then', at, next, then],
		['before,at', before, at],
		['before,at,next', before, at, next],
		['at,quote', at, String(inside), String(closed)],
		['at,report', at, reporting(scene, token + 1), reporting(scene, token + 2), reporting(scene, token + 3)],
	];
	if (tokens.partOfSpeech[token] === 'ADP') {
		const head = baseEnd(tokens, token + 1, scene.sentenceEnd[token]!) - 1;
		features.push(['at,head', at, tokens.lemma[head] ?? '#'], ['lemma,at', tokens.lemma[token - 1] ?? '#', at]);
		features.push(['at,time', at, String(timeWords.has(tokens.lower[head]!))]);
	}
	return features;
}

/** The same of one content: what it begins with, who says it how, and how much of it there is so far. */
export function courseFeatures(
	{tokens}: Scene,
	{rule, head, from}: Reading,
	token: number,
	limit: number,
	{verbs, commas}: Passed,
): Feature[] {
	const at = wordClass(tokens, token);
	const length = lengthStep(token - from);
	const verbal = Math.min(verbs, 2);
	return [
		['at,rule,verbs', at, rule, String(verbal)],
		['at,opening,verbs', at, wordClass(tokens, from), String(verbal)],
		['at,length', at, length],
		['at,left', at, lengthStep(limit - token)],
		['at,commas', at, String(Math.min(commas, 3)), String(verbal)],
		['at,tier', at, head.tier, String(verbal)],
		['at,form', at, head.group?.form ?? 'none', head.subject?.kind ?? 'none'],
		['at,cue', at, head.lemma],
		['rule,length', rule, length],
	];
}

/** Whether a token is a verb of a cue, and in which form: what a new attribution begins with. */
function reporting({tokens}: Scene, token: number): string {
	if (tokens.partOfSpeech[token] !== 'VERB') return '';
	const tier = cueVerbs.get(tokens.lemma[token]!);
	if (tier === undefined) return 'verb';
	const lower = tokens.lower[token]!;
	return `${tier}${lower.endsWith('ing') ? '+ing' : lower === tokens.lemma[token] ? '' : '+past'}`;
}
