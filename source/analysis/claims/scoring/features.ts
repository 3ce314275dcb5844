import type {Candidate} from '../candidate.ts';
import type {Scene} from '../scene.ts';
import {headOf} from '../syntax/noun-phrase.ts';
import {timeWords} from '../syntax/words.ts';

const openTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV', 'X']);

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
	const opening = word(scene, first);
	const sourceKind = describeSource(scene, candidate);
	const quoted = describeQuote(scene, candidate);
	const length = bucket(last - first);
	const cue = `${kind}:${lemma}`;
	const features = [
		'bias',
		`rule=${rule}`,
		`cue=${cue}`,
		`cue,rule=${cue},${rule}`,
		`cue,opening=${cue},${opening}`,
		`cue,form=${cue},${form}`,
		`cue,source=${cue},${sourceKind}`,
		`cue,length=${cue},${length > '2' ? 'long' : length}`,
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
		`rule,before=${rule},${word(scene, (group?.from ?? head.token) - 1)}`,
		`rule,after=${rule},${word(scene, last)}`,
		`afterCue=${word(scene, head.token + 1)}`,
		`cue,afterCue=${cue},${word(scene, head.token + 1)}`,
		`beforeSource=${source === null ? '-' : word(scene, source.from - 1)}`,
		`modal=${group?.modal ?? ''},${group?.negated ?? false},${head.tier}`,
		`cueInQuote=${scene.quoteAt[head.token] !== -1},${rule}`,
		`paragraph=${Math.min(scene.paragraph[head.token]!, 2)},${rule}`,
		`subject=${head.subject?.kind ?? 'none'},${form}`,
	];
	if (source !== null) {
		const sourceHead = headOf(tokens, source.from, source.to);
		if (tokens.partOfSpeech[sourceHead] !== 'PROPN') features.push(`sourceHead=${tokens.lemma[sourceHead]}`);
		features.push(`sourceLength=${bucket(source.to - source.from)},${rule}`, `sourceFirst=${word(scene, source.from)}`);
		if (timeWords.has(tokens.lower[sourceHead]!)) features.push('sourceIsTime');
	}
	for (const sign of signs)
		if (sign !== '') features.push(`sign=${rule},${sign}`, `tier,sign=${head.tier},${rule},${sign}`);
	return features;
}

/** A function word as it stands, anything else by its part of speech. */
function word({tokens}: Scene, token: number): string {
	if (token < 0 || token >= tokens.length) return '#';
	const tag = tokens.partOfSpeech[token]!;
	return openTags.has(tag) ? tag : tokens.lower[token]!;
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

function bucket(length: number): string {
	if (length <= 3) return String(length);
	return length <= 5 ? '5' : length <= 8 ? '8' : length <= 14 ? '9-14' : length <= 25 ? '9-25' : '9-more';
}
