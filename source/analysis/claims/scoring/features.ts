import type {Candidate} from '../candidate.ts';
import type {Scene} from '../scene.ts';
import {headOf} from '../syntax/noun-phrase.ts';
import {timeWords} from '../syntax/words.ts';
import {lengthStep, wordClass} from './words.ts';

/**
 * What a candidate is judged by, as `name=value` strings; each has a weight of its own. They say how the cue, the
 * source and the content look, and which pattern put them together; none is a name.
 */
export function claimFeatures(scene: Scene, candidate: Candidate): string[] {
	const {tokens} = scene;
	const {rule, head, source, content, signs} = candidate;
	const {lemma, kind, group} = head;
	const form = group?.form ?? 'none';
	const first = content[0]!.from;
	const last = content.at(-1)!.to;
	const opening = wordClass(tokens, first);
	const sourceKind = describeSource(scene, candidate);
	const quoted = describeQuote(scene, candidate);
	const length = lengthStep(last - first);
	const cue = `${kind}:${lemma}`;
	const features = [
		'bias',
		`rule=${rule}`,
		`cue=${cue}`,
		`cue,rule=${cue},${rule}`,
		`cue,opening=${cue},${opening}`,
		`cue,form=${cue},${form}`,
		`cue,source=${cue},${sourceKind}`,
		`cue,length=${cue},${last - first > 2 ? 'long' : length}`,
		`tier,rule=${head.tier},${rule}`,
		`tier,form=${head.tier},${form}`,
		`tier,opening=${head.tier},${opening}`,
		`tier,source=${head.tier},${sourceKind}`,
		`rule,form=${rule},${form}`,
		`rule,opening=${rule},${opening}`,
		`rule,source=${rule},${sourceKind}`,
		`rule,quote=${rule},${quoted}`,
		`rule,length=${rule},${length}`,
		`opening,length=${opening},${length}`,
		`form,source=${form},${sourceKind}`,
		`rule,before=${rule},${wordClass(tokens, (group?.from ?? head.token) - 1)}`,
		`rule,after=${rule},${wordClass(tokens, last)}`,
		`afterCue=${wordClass(tokens, head.token + 1)}`,
		`cue,afterCue=${cue},${wordClass(tokens, head.token + 1)}`,
		`beforeSource=${source === null ? '-' : wordClass(tokens, source.from - 1)}`,
		`modal=${group?.modal ?? ''},${group?.negated ?? false},${head.tier}`,
		`cueInQuote=${scene.quoteAt[head.token] !== -1},${rule}`,
		`paragraph=${Math.min(scene.paragraph[head.token]!, 2)},${rule}`,
		`subject=${head.subject?.kind ?? 'none'},${form}`,
	];
	if (!/^(that|to|PRON)$/.test(opening) && quoted === 'none') {
		const contentHead = headOf(tokens, first, Math.min(last, first + 12));
		if (tokens.partOfSpeech[contentHead] === 'NOUN') {
			features.push(
				`contentHead=${tokens.lemma[contentHead]}`,
				`tier,contentHead=${head.tier},${tokens.lemma[contentHead]}`,
			);
		} else features.push(`contentHeadTag=${head.tier},${tokens.partOfSpeech[contentHead]}`);
	}
	const subordinate = clauseWord(scene, head);
	features.push(`clause=${subordinate},${head.tier},${form}`, `clause,rule=${subordinate},${rule}`);
	if (head.previous !== null) {
		const gap = lengthStep(head.token - head.previous.token);
		features.push(
			`previous=${head.previous.tier},${head.tier},${form}`,
			`previous,rule=${head.previous.tier},${rule},${gap}`,
		);
		features.push(`previous,form=${head.previous.group?.form ?? 'none'},${form},${rule}`);
	}
	if (head.next !== null) {
		const inside = head.next.token < last;
		features.push(
			`next=${head.next.tier},${head.tier},${inside}`,
			`next,rule=${head.next.tier},${rule},${lengthStep(head.next.token - head.token)}`,
		);
	}
	if (source !== null) {
		const sourceHead = headOf(tokens, source.from, source.to);
		if (tokens.partOfSpeech[sourceHead] !== 'PROPN') features.push(`sourceHead=${tokens.lemma[sourceHead]}`);
		features.push(
			`sourceLength=${lengthStep(source.to - source.from)},${rule}`,
			`sourceFirst=${wordClass(tokens, source.from)}`,
		);
		if (timeWords.has(tokens.lower[sourceHead]!)) features.push('sourceIsTime');
	}
	for (const sign of signs)
		if (sign !== '') features.push(`sign=${rule},${sign}`, `tier,sign=${head.tier},${rule},${sign}`);
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

/** The word that opens the clause of a cue ("if", "when", "that"), or how its sentence begins. */
function clauseWord({tokens}: Scene, {subject, group, token, first}: Candidate['head']): string {
	const start = Math.min(subject !== null && subject.from < token ? subject.from : token, group?.from ?? token);
	for (let at = start - 1; at >= Math.max(first, start - 4); at--) {
		if (tokens.partOfSpeech[at] === 'SCONJ' || tokens.partOfSpeech[at] === 'CCONJ') return tokens.lower[at]!;
		if (tokens.partOfSpeech[at] === 'PUNCT') return at === start - 1 ? tokens.lower[at]! : '-';
	}
	return start === first ? 'first' : '-';
}
