import type {Candidate, Range} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {followingQuotes, isQuoteOpening, quoteChain} from '../syntax/content.ts';
import {contentEnd} from '../syntax/content-end.ts';
import {baseEnd, isTime, phraseEnd} from '../syntax/noun-phrase.ts';
import {relativePronouns, subordinators} from '../syntax/words.ts';

/** What begins with these after the one spoken to tells when and where, not what. */
const circumstances = new Set([
	'during',
	'after',
	'before',
	'amid',
	'between',
	'among',
	'until',
	'since',
	'while',
	'when',
]);

const weekdays = new Set([
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday',
	'today',
	'yesterday',
]);

/** Prepositions after the one spoken to that open what it is about: "accused Y of", "praised Y for". */
const topics = new Set(['of', 'for', 'about', 'on', 'as', 'against', 'with', 'over', 'to', 'from', 'into', 'toward']);

/** Before “the telephone”, “the summit”, “the day”. */
const meansPrepositions = new Set(['on', 'at', 'in', 'by', 'over', 'to']);

/** How far after the verb a "that" or a quotation mark may stand. */
const reach = 25;

/**
 * "X said (to Y) (on Thursday) that …": the content after the verb. Where it begins is read in up to four ways: right
 * after the verb, after a preposition that belongs to it, after the one spoken to, at a "that", at a quotation mark.
 */
export function clausal(scene: Scene, head: Cue): Candidate[] {
	const {tokens} = scene;
	const {group, subject, token, end} = head;
	if (head.kind !== 'verb' || group === null || tokens.lower[token] === 'according') return [];
	const candidates: Candidate[] = [];
	const add = (rule: string, from: number, cueEnd: number, ...signs: string[]) => {
		if (from >= end || candidates.some(({content}) => content[0]!.from === from)) return;
		if (/^[.,;:?!)]$/.test(tokens.surface[from]!)) return;
		const content = [{from, to: contentEnd(scene, {rule, head, from})}];
		if (content[0]!.to <= from) return;
		if (rule === 'preposition' && isMeans(scene, content[0]!)) return;
		if (isQuoteOpening(scene, from)) {
			const chain = quoteChain(scene, scene.quoteAt[from]!);
			if (chain.length > 1) content.splice(0, 1, ...chain);
			else if (content[0]!.to >= scene.sentenceEnd[from]! - 1)
				content.push(...followingQuotes(scene, Math.max(content[0]!.to, scene.sentenceEnd[from]!)));
		}
		candidates.push({rule, head, cue: {from: group.from, to: cueEnd}, source: subject, content, signs});
	};
	let next = token + 1;
	while (next < end && tokens.partOfSpeech[next] === 'ADV' && !subordinators.has(tokens.lower[next]!)) next++;
	if (tokens.surface[next] === ',' && isQuoteOpening(scene, next + 1)) next++;
	// "said Tuesday it would"
	if (weekdays.has(tokens.lower[next] ?? '') && tokens.partOfSpeech[next + 1] !== 'PUNCT') next++;
	const that = findThat(scene, skipInsertion(scene, next, end), end);
	if (that !== -1) add('that-clause', that, token + 1, that === next ? 'at-once' : 'later');
	if (isQuoteOpening(scene, next)) add('quote', next, token + 1, 'at-once');
	const particle =
		tokens.partOfSpeech[next] === 'ADP' || (tokens.partOfSpeech[next] === 'PART' && tokens.lower[next] !== 'to');
	if (particle) add('preposition', next + 1, next + 1, tokens.lower[next]!);
	else add('clausal', next, token + 1);
	const addressee = particle ? phraseEnd(tokens, next + 1, end) : baseEnd(tokens, next, end);
	if (addressee > next + (particle ? 1 : 0) && !tellsWhen(scene, addressee, end)) {
		const from = tokens.surface[addressee] === ',' ? addressee + 1 : addressee;
		if (!relativePronouns.has(tokens.lower[from] ?? '') || tokens.lower[from] === 'that')
			add('addressee', from, token + 1, tokens.lower[from] ?? '');
		if (topics.has(tokens.lower[from] ?? '')) add('addressee', from + 1, token + 1, 'over', tokens.lower[from]!);
	}
	const quote = findQuote(scene, next, end);
	if (quote !== -1) add('quote', quote, token + 1, 'later');
	return candidates;
}

/** "Talked on the telephone", "spoke at the summit", "agree on the day": how or where, or nothing that is claimed. */
function isMeans({tokens}: Scene, {from, to}: Range): boolean {
	return to - from === 2 && tokens.lower[from] === 'the' && meansPrepositions.has(tokens.lower[from - 1]!);
}

function tellsWhen({tokens}: Scene, token: number, end: number): boolean {
	if (circumstances.has(tokens.lower[token] ?? '')) return true;
	return tokens.partOfSpeech[token] === 'ADP' && isTime(tokens, token + 1, end);
}

/** The comma after an insertion right after the verb: "reported, citing two sources, that"; `from` where none is. */
function skipInsertion({tokens}: Scene, from: number, end: number): number {
	if (tokens.surface[from] !== ',') return from;
	for (let token = from + 1; token < Math.min(end, from + reach); token++) {
		if (tokens.surface[token] === ',') return tokens.lower[token + 1] === 'that' ? token + 1 : from;
	}
	return from;
}

function findThat({tokens}: Scene, from: number, end: number): number {
	for (let token = from; token < Math.min(end, from + reach); token++) {
		const lower = tokens.lower[token]!;
		if (
			lower === 'that' ||
			lower === 'how' ||
			lower === 'whether' ||
			lower === 'why' ||
			(token === from && subordinators.has(lower))
		)
			return token;
		if (/^[.,;:?!]$/.test(lower) || (tokens.partOfSpeech[token] === 'VERB' && token > from + 1)) return -1;
	}
	return -1;
}

function findQuote(scene: Scene, from: number, end: number): number {
	for (let token = from; token < Math.min(end, from + reach); token++) if (isQuoteOpening(scene, token)) return token;
	return -1;
}
