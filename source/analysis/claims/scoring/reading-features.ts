import type {Candidate} from '../candidate.ts';
import type {Scene} from '../scene.ts';
import {headOf} from '../syntax/noun-phrase.ts';
import {timeWords} from '../syntax/words.ts';
import {clauseWord, cueName} from './cue-features.ts';
import type {Feature} from './linear-model.ts';
import {lengthStep, wordClass} from './words.ts';

/**
 * What speaks for one reading of a cue and against the others; each sign has a weight of its own, and none is a
 * name.
 */
export function readingFeatures(scene: Scene, candidate: Candidate): Feature[] {
	const {tokens} = scene;
	const {rule, head, source, content, signs} = candidate;
	const {group, tier} = head;
	const form = group?.form ?? 'none';
	const first = content[0]!.from;
	const last = content.at(-1)!.to;
	const opening = wordClass(tokens, first);
	const sourceKind = describeSource(scene, candidate);
	const quoted = describeQuote(scene, candidate);
	const length = lengthStep(last - first);
	const cue = cueName(head);
	const features: Feature[] = [
		['rule', rule],
		['cue,rule', cue, rule],
		['cue,opening', cue, opening],
		['cue,source', cue, sourceKind],
		['cue,length', cue, last - first > 2 ? 'long' : length],
		['tier,rule', tier, rule],
		['tier,opening', tier, opening],
		['tier,source', tier, sourceKind],
		['tier,verbs', tier, rule, String(countVerbs(scene, candidate))],
		['rule,form', rule, form],
		['rule,opening', rule, opening],
		['rule,source', rule, sourceKind],
		['rule,quote', rule, quoted],
		['rule,length', rule, length],
		['opening,length', opening, length],
		['form,source', form, sourceKind],
		['rule,before', rule, wordClass(tokens, (group?.from ?? head.token) - 1)],
		['rule,after', rule, wordClass(tokens, last)],
		['beforeSource', source === null ? '-' : wordClass(tokens, source.from - 1)],
		['cueInQuote', String(scene.quoteAt[head.token] !== -1), rule],
		['paragraph', String(Math.min(scene.paragraph[head.token]!, 2)), rule],
		['clause,rule', clauseWord(scene, head), rule],
	];
	if (!/^(that|to|PRON)$/.test(opening) && quoted === 'none') {
		const contentHead = headOf(tokens, first, Math.min(last, first + 12));
		if (tokens.partOfSpeech[contentHead] === 'NOUN') {
			features.push(
				['contentHead', tokens.lemma[contentHead]!],
				['tier,contentHead', tier, tokens.lemma[contentHead]!],
			);
		} else features.push(['contentHeadTag', tier, tokens.partOfSpeech[contentHead]!]);
	}
	if (head.previous !== null) {
		const {tier: before, group: other, token} = head.previous;
		features.push(['previous,rule', before, rule, lengthStep(head.token - token)]);
		features.push(['previous,form', other?.form ?? 'none', form, rule]);
	}
	if (head.next !== null) {
		const inside = head.next.token < last;
		features.push(
			['next,inside', head.next.tier, tier, String(inside)],
			['next,rule', head.next.tier, rule, lengthStep(head.next.token - head.token)],
		);
	}
	if (source !== null) {
		const sourceHead = headOf(tokens, source.from, source.to);
		if (tokens.partOfSpeech[sourceHead] !== 'PROPN') features.push(['sourceHead', tokens.lemma[sourceHead]!]);
		features.push(
			['sourceLength', lengthStep(source.to - source.from), rule],
			['sourceFirst', wordClass(tokens, source.from)],
		);
		if (timeWords.has(tokens.lower[sourceHead]!)) features.push(['sourceIsTime']);
		const speaks = scene.style.speakers.has(tokens.lower[sourceHead]!);
		if (tokens.partOfSpeech[sourceHead] === 'PROPN') features.push(['speaker', String(speaks), tier]);
	}
	for (const sign of signs) if (sign !== '') features.push(['sign', rule, sign], ['tier,sign', tier, rule, sign]);
	return features;
}

function describeSource({tokens, quoteAt}: Scene, {source, content}: Candidate): string {
	if (source === null) return 'none';
	const head = headOf(tokens, source.from, source.to);
	const tag = tokens.partOfSpeech[head]!;
	const inContent = source.from >= content[0]!.from && source.from < content[0]!.to ? '+inside' : '';
	const quoted = quoteAt[head] === -1 ? '' : '+quoted';
	if (tag === 'PRON' || tag === 'DET') return `${tokens.lower[head]}${quoted}`;
	const plural = tag === 'NOUN' && tokens.lower[head] !== tokens.lemma[head] ? 's' : '';
	return `${tag}${plural}${inContent}${quoted}`;
}

function describeQuote({quoteAt, quotes}: Scene, {content}: Candidate): string {
	const {from, to} = content[0]!;
	const quote = quotes[quoteAt[from]!];
	if (quote !== undefined) return quote.from === from ? (quote.to >= to ? 'whole' : 'opens') : 'inside';
	for (let token = from; token < Math.min(to, from + 60); token++) if (quoteAt[token] !== -1) return 'part';
	return 'none';
}

function countVerbs({tokens}: Scene, {content}: Candidate): number {
	const {from, to} = content[0]!;
	let verbs = 0;
	for (let token = from; token < Math.min(to, from + 40) && verbs < 2; token++) {
		if (tokens.partOfSpeech[token] === 'VERB' || tokens.partOfSpeech[token] === 'AUX') verbs++;
	}
	return verbs;
}
